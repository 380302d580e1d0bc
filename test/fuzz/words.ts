import { deflateRawSync } from 'node:zlib'
import type { Chance } from './chance.js'
import { formulaOf, modelText } from './formulas.js'
import { damaged, hostileText, mark } from './texts.js'
import type { Vocabulary } from './vocabulary.js'

/** What a text may mean, by the name that it stands under. */
type Word = (chance: Chance, vocabulary: Vocabulary) => string

const node: Word = (chance, { composites, indicators }) => chance.pick(chance.once(2) ? composites : indicators)
const indicator: Word = (chance, { indicators }) => chance.pick(indicators)
const country: Word = (chance, { countries }) => chance.pick(countries)
const edition: Word = (chance, { editions }) => chance.pick(editions)
const scope: Word = (chance, vocabulary) =>
  chance.once(4) ? `countries:${severalOf(country, chance, vocabulary)}` : chance.pick(vocabulary.scopes)

const severalOf = (word: Word, chance: Chance, vocabulary: Vocabulary): string =>
  Array.from({ length: 1 + chance.below(4) }, () => word(chance, vocabulary)).join(',')

const several =
  (word: Word): Word =>
  (chance, vocabulary) =>
    severalOf(word, chance, vocabulary)

const dates = [
  '2017',
  '2020-02',
  '2020-02-29',
  '2021-02-29',
  '2099-12-31',
  '2026-01-01T00:00:00Z',
  '1969',
  '0000',
  '12345'
]
const packed = (patch: object): string => deflateRawSync(JSON.stringify(patch)).toString('base64url')
const columns = ['country', 'iso3', 'rank', 'score', 'node', 'edition', 'criminality', 'delta', 'id', 'nothing']

const words: Readonly<Record<string, Word>> = {
  ...{ node, parent: node, indicator: several(indicator), country, other: country, on_par_with: country },
  ...{ above: country, below: country, edition, since: edition, from: edition, to: edition, scope, scopes: scope },
  ...{ countries: several(country), counterpart: several(country), nodes: several(node), with: several(node) },
  ...{ id: (chance, { scenarios }) => chance.pick(scenarios), job: (chance, { jobs }) => chance.pick(jobs) },
  release: (chance, { releases }) => chance.pick(releases),
  against: (chance, { releases }) => chance.pick(releases),
  as_of: chance => chance.pick(dates),
  language: (chance, { languages }) => chance.pick(languages),
  fact: (chance, { evidence }) => chance.pick(evidence.fact),
  conflict: (chance, { evidence }) => chance.pick(evidence.conflict),
  table: (chance, { evidence }) => chance.pick(evidence.table),
  source: (chance, { evidence }) => chance.pick(evidence.source),
  kind: (chance, { evidence }) => chance.pick(evidence.kind),
  direction: chance => chance.pick(['higher', 'lower', 'neutral', 'higher,lower']),
  nature: chance => chance.pick(['activity', 'outcome', 'context']),
  status: chance => chance.pick(['claimed', 'reported', 'planned', 'legal_text']),
  band: chance => chance.pick(['low', 'high', 'moderate']),
  quadrant: chance => chance.pick(['low_low', 'low_high', 'high_low', 'high_high']),
  select: chance => Array.from({ length: 1 + chance.below(4) }, () => chance.pick(columns)).join(','),
  uncertainty: modelText,
  patch: (chance, vocabulary) =>
    packed({ changes: [{ country: country(chance, vocabulary), indicator: indicator(chance, vocabulary), by: 0.5 }] }),
  formulas: (chance, { composites, indicators }) => formulaOf(chance, chance.once(3) ? indicators : composites),
  title: chance => `Title ${chance.below(50)}${chance.once(3) ? ` <${mark}>` : ''}`,
  name: chance => chance.pick(['geometric', 'other', 'fewer', 'a', 'b', 'c']),
  text: (chance, vocabulary) =>
    Array.from(
      { length: 1 + chance.below(6) },
      () =>
        `In ${edition(chance, vocabulary)} the ${node(chance, vocabulary).replaceAll('_', ' ')} score of ${country(chance, vocabulary)} was ${chance.below(20) / 2}, rank ${chance.below(200)}.`
    ).join(' '),
  evidence: (chance, { evidence }) => chance.pick(evidence.fact)
}

/** Members that name nodes, as keys of records do. */
const among: readonly string[] = ['nodes', 'drop', 'allowed', 'fixed', 'indicators', 'among']

/** A text for a name: nearly always one that may stand there. */
export const wordFor = (name: string, chance: Chance, vocabulary: Vocabulary): string => {
  const word = words[name] ?? (among.includes(name) ? node : hostileText)
  const text = word(chance, vocabulary)
  return chance.weigh<() => string>([
    [100, () => text],
    [2, () => hostileText(chance)],
    [1, () => damaged(chance, text)]
  ])()
}

/** A key of a record of nodes. */
export const nodeFor = (chance: Chance, vocabulary: Vocabulary): string =>
  chance.once(20) ? hostileText(chance) : chance.once(4) ? node(chance, vocabulary) : chance.pick(vocabulary.composites)
