import fc from 'fast-check'
import t from 'tap'
import { writeBibtex } from '../../src/report/bibtex.js'
import { citeAnswer, writeCsl, type CslItem } from '../../src/report/citation.js'
import { writeRis } from '../../src/report/ris.js'
import { countries } from '../../src/answers/method/countries.js'
import { scores } from '../../src/answers/method/scores.js'
import { deltas } from '../../src/answers/deltas/deltas.js'
import { ranking } from '../../src/answers/ranking/ranking.js'
import { rankDistributions } from '../../src/answers/uncertainty/rank-distributions.js'
import { whatIf } from '../../src/answers/what-if/what-if.js'
import { printedTex, readBibtex, readRis } from '../support/citations.js'
import { holds } from '../support/property.js'
import { index } from '../support/shipped.js'

const { loaded } = index
const release = index.release.id
const short = release.slice(7, 15)
const { publisher } = index.release.index
const address = '/v1/editions/2023/rankings/law_enforcement?scope=continent:asia'
const asked = { edition: '2023', node: 'law_enforcement', scope: 'continent:asia' }
const { meta } = index.ranking(asked)
const about = { question: ranking, asked, address, origin: 'https://example.org', accessed: [2026, 3, 9] }
const item = citeAnswer(loaded, meta, about)

t.test('what is computed is of who computed it, and names the index that it is computed from', async t => {
  t.strictSame(item, {
    id: `crindex_2023_ranking_law_enforcement_continent_asia_${short}`,
    type: 'dataset',
    title: 'Ranking: Law enforcement, Asia; computed from the Global Organized Crime Index 2023 of GI-TOC',
    author: [{ literal: 'crindex' }],
    publisher: 'crindex',
    issued: { 'date-parts': [[2023]] },
    accessed: { 'date-parts': [[2026, 3, 9]] },
    version: release.slice(7, 19),
    URL: `https://example.org/v1/editions/2023/rankings/law_enforcement?scope=continent:asia&release=${release}`,
    abstract: ranking.summary,
    note: `Rule: ${meta.rule}. This is computed by crindex from the Global Organized Crime Index of GI-TOC. Based on: ${meta.citation}, workbook with SHA-256 ${meta.source?.sha256}.`
  })
  t.strictSame(JSON.parse(writeCsl(item)), [item])
})

t.test('what was published is of its publisher, and a part of the index', async t => {
  const given = { edition: '2023', country: ['KAZ', 'Côte d’Ivoire'], node: ['criminality'] }
  const cited = citeAnswer(loaded, index.scores({ ...given, country: ['KAZ'] }).meta, {
    question: scores,
    asked: given
  })
  t.match(cited, {
    title: 'Global Organized Crime Index 2023: Scores: Criminality, Kazakhstan, Côte d’Ivoire',
    author: [{ literal: publisher }],
    publisher,
    note: /These are figures as published by GI-TOC, read through crindex\./
  })
  t.match(cited.id, /^crindex_2023_scores_criminality_KAZ_Cote_d_Ivoire_\w+_[0-9a-f]{8}$/)
})

t.test('an assumption and a scenario are called what they are', async t => {
  const step = { edition: '2023', node: 'criminality', uncertainty: { kind: 'step', k: 1 } } as const
  const firm = citeAnswer(loaded, index.ranking(step).meta, { question: ranking, asked: step })
  t.match(firm.note, /under an assumed error of its scores; GI-TOC states none\./)
  const spread = index.rankDistributions({ edition: '2023', node: 'criminality' })
  t.match(citeAnswer(loaded, spread.meta, { question: rankDistributions, asked: {} }).note, /assumed error/)
  const patch = { edition: '2023', changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
  const effect = citeAnswer(loaded, index.whatIf(patch).meta, { question: whatIf, asked: patch })
  t.match(effect.note, /This is a what-if computed by crindex, not a score of the Global Organized Crime Index\./)
})

t.test('an index that names nobody else is its own author of all, and a deposit has its DOI', async t => {
  const own = { ...index.release.index, computed_by: undefined, identifier: '10.5281/zenodo.1' }
  const other = { ...loaded, release: { ...loaded.release, index: own } }
  const cited = citeAnswer(other, meta, about)
  t.match(cited, { author: [{ literal: publisher }], publisher, DOI: '10.5281/zenodo.1' })
  t.equal(cited.title, 'Global Organized Crime Index 2023: Ranking: Law enforcement, Asia')
  t.match(writeBibtex(cited), /doi = \{10\.5281\/zenodo\.1\}/)
  t.match(writeRis(cited), /^DO {2}- 10\.5281\/zenodo\.1\r$/m)
})

t.test('an answer over several editions has all in its title and the latest as its year', async t => {
  const between = { from: '2021', to: '2023' }
  const change = citeAnswer(loaded, index.deltas(between).meta, { ...about, question: deltas, asked: between })
  t.match(change, { id: `crindex_2021_2023_deltas_${short}`, issued: { 'date-parts': [[2023]] } })
  t.match(change.title, /Index 2021, 2023 of GI-TOC$/)
  const all = citeAnswer(loaded, index.countries().meta, { ...about, question: countries, asked: {} })
  t.match(all, { title: /Index 2021, 2023, 2025 of/, issued: { 'date-parts': [[2025]] } })
})

t.test('an edition without a year has none, and an answer without an address has that of the publisher', async t => {
  const bare = citeAnswer(loaded, { ...meta, edition: 'first' }, { ...about, address: undefined })
  t.notOk('issued' in bare)
  t.equal(bare.URL, 'https://ocindex.net')
  t.ok(bare.note.endsWith(` Release: ${release}.`), 'what an address would name stands in the note')
  t.notMatch(writeBibtex(bare), /year/)
  t.notMatch(writeRis(bare), /^PY/m)
})

t.test('an address that names a release or a time names this release alone', async t => {
  for (const query of ['release=sha256:0', 'as_of=2026-11-22', 'as_of=2026-11-22&release=sha256:0']) {
    const { URL } = citeAnswer(loaded, meta, { ...about, origin: undefined, address: `/v1/scopes?${query}` })
    t.equal(URL, `/v1/scopes?release=${release}`)
  }
})

t.test('keys are letters that every program takes, of some length, and other questions have other keys', async t => {
  const key = (scope: string) => citeAnswer(loaded, meta, { ...about, asked: { ...asked, scope } }).id
  const codes = [...loaded.countries.keys()]
  const keys = [
    'world',
    'Қазақстан',
    'Казахстан',
    `countries:${codes.join(',')}`,
    `countries:${codes.slice(1).join(',')}`
  ]
  t.equal(new Set(keys.map(key)).size, keys.length)
  for (const scope of keys) t.match(key(scope), /^[A-Za-z0-9_]{1,130}$/)
  t.equal(key('world'), key('world'))
})

t.test('for classical styles the address and the version stand where they print them', async t => {
  const text = writeBibtex(item, 'bibtex')
  t.match(text, /^@misc\{/)
  t.match(text, `howpublished = {\\url{${item.URL}}}`)
  t.match(text, `note = {Version ${item.version}. Accessed 2026-03-09. Rule: `)
  t.notMatch(text, / url = /)
})

t.test('BibTeX and RIS read back as what was cited', async t => {
  const { key, fields } = readBibtex(writeBibtex(item))
  t.equal(key, item.id)
  t.strictSame([printedTex(fields.title ?? ''), fields.url], [`{${item.title}}`, item.URL])
  t.strictSame([fields.author, fields.year, fields.urldate], [`{${item.publisher}}`, '2023', '2026-03-09'])
  t.strictSame(readRis(writeRis(item)), [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.publisher],
    ['PY', '2023'],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', '2026/03/09'],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ER', '']
  ])
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '~', '^', '$', '"', '@', '\r', '\n', ' ', 'é', 'ж')
  })
)
const citation = fc.record({ name: text, publisher: text, rule: text, scope: text, query: text })

const cited = ({
  name,
  publisher,
  rule,
  scope,
  query
}: Record<'name' | 'publisher' | 'rule' | 'scope' | 'query', string>): CslItem => {
  const info = { ...index.release.index, name, publisher }
  const other = { ...loaded, release: { ...loaded.release, index: info } }
  return citeAnswer(
    other,
    { ...meta, rule },
    { ...about, asked: { ...asked, scope }, address: `/v1/scopes?x=${query}` }
  )
}
const line = (of: string): string => of.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

t.test('whatever stands in name, publisher, rule and query, BibTeX keeps its braces and prints the text', async t => {
  const property = fc.property(citation, words => {
    const made = cited(words)
    const { fields } = readBibtex(writeBibtex(made))
    return (
      printedTex(fields.note ?? '') === line(made.note) &&
      printedTex((fields.title ?? '').slice(1, -1)) === line(made.title) &&
      /^[\x21-\x7E]+$/.test(fields.url ?? '') &&
      !/[{}\\]/.test(fields.url ?? '')
    )
  })
  holds(t, property, 500)
})

t.test('whatever stands there, RIS has one line a tag, from TY to ER', async t => {
  const property = fc.property(citation, words => {
    const tags = readRis(writeRis(cited(words)))
    const notes = tags.filter(([tag]) => tag === 'N1').map(([, value]) => value)
    return (
      tags[0]?.join() === 'TY,DATA' &&
      tags.at(-1)?.[0] === 'ER' &&
      new Set(tags.map(([tag]) => tag)).size === tags.length &&
      notes.join() === line(cited(words).note)
    )
  })
  holds(t, property, 500)
})
