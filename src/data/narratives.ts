import type { FileReader } from '../formats/files.js'
import type { Position } from '../formats/fault.js'
import type { Method } from '../definitions/method.js'
import { parseNarrative, type Paragraph, type ParsedNarrative } from '../definitions/narrative.js'
import type { EvidenceSource } from '../definitions/evidence.js'
import type { Fact } from './fact.js'
import { unknownNumbers } from './narrative-numbers.js'
import { placeInTime, type EditionYears } from './evidence-time.js'

/** Which section of which profile a narrative is, and in which language. */
export interface NarrativePlace {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly edition: string
  /** Id of `indicator_groups` of `index.yaml`. */
  readonly group: string
  readonly language: string
}

/** The hand-written text of a section of a profile; each sentence names the facts that it rests on. */
export interface Narrative extends NarrativePlace {
  readonly paragraphs: readonly Paragraph[]
}

/** Narratives by `narrativeKey`, in the order of their files. */
export type Narratives = ReadonlyMap<string, Narrative>

/** Path of a narrative: country, edition, group, and the language unless it is the first of the index. */
export const narrativeFile = /^narratives\/([^/]+)\/([^/]+)\/([^/.]+)(?:\.([^/.]+))?\.md$/
export const narrativePaths = 'narratives/COUNTRY/EDITION/GROUP.md, or GROUP.LANGUAGE.md for another language'

/**
 * Under what a narrative is kept.
 *
 * @example
 * narrativeKey({ country: 'KAZ', edition: '2023', group: 'people', language: 'ru' }) // => 'KAZ/2023/people.ru'
 */
export const narrativeKey = ({ country, edition, group, language }: NarrativePlace): string =>
  `${country}/${edition}/${group}.${language}`

/**
 * Read the folder `narratives`, which may be absent; faults are in the reader's list.
 *
 * @param facts  undefined where they could not be read: then nothing is said of those that are named
 */
export const readNarratives = (
  reader: FileReader,
  method: Method,
  facts: ReadonlyMap<string, Fact> | undefined,
  sources: Readonly<Record<string, EvidenceSource>> = {}
): Narratives => {
  const paths = [...reader.files.keys()].filter(path => narrativeFile.test(path)).toSorted()
  const read = paths.flatMap(path => {
    const place = placeOf(path, method)
    checkPlace(reader, path, place, method)
    const parsed = reader.optional(path, (file, text) => parseNarrative(file, text, reader.faults))
    if (!parsed) return []
    // Of an unknown country there are no facts to name.
    if (facts && method.countries.some(({ iso3 }) => iso3 === place.country)) {
      const years = yearsOf(place.edition, method)
      for (const { fact, at } of parsed.marks) checkFact(reader, at, fact, { facts, place, years })
      checkNumbers(reader, parsed, place, facts, sources)
    }
    return [[narrativeKey(place), { ...place, paragraphs: parsed.paragraphs }] as const]
  })
  return new Map(read)
}

const placeOf = (path: string, { index }: Method): NarrativePlace => {
  const [, country = '', edition = '', group = '', language = index.languages[0] ?? ''] = narrativeFile.exec(path) ?? []
  return { country, edition, group, language }
}

const checkPlace = (reader: FileReader, path: string, place: NarrativePlace, { countries, index }: Method): void => {
  const { country, edition, group, language } = place
  const [first = '', ...others] = index.languages
  // A framework that could not be read is an edition all the same.
  const editions = reader.names('frameworks', '.yaml')
  const groups = Object.keys(index.indicator_groups)
  if (!countries.some(({ iso3 }) => iso3 === country)) {
    reader.fault(path, `unknown country ${country}`, 'an iso3 of countries.csv')
  }
  if (!editions.includes(edition)) reader.fault(path, `unknown edition ${edition}`, editions.join(', '))
  if (!groups.includes(group)) reader.fault(path, `unknown group ${group}`, groups.join(', ') || 'no group')
  const isNamed = path.endsWith(`.${language}.md`)
  if (isNamed && !others.includes(language)) {
    const what = language === first ? `${first} is the first language` : `unknown language ${language}`
    reader.fault(path, what, [`${group}.md for ${first}`, ...others].join(', '))
  }
}

const yearsOf = (edition: string, { frameworks }: Method): EditionYears | undefined => {
  const framework = frameworks.get(edition)
  const all = [...frameworks.keys()]
  return framework && { dataYear: framework.dataYear, upTo: all.slice(0, all.indexOf(edition) + 1) }
}

/** A number of a sentence is one that its facts tell. */
const checkNumbers = (
  { faults }: FileReader,
  { paragraphs, marks }: ParsedNarrative,
  { language }: NarrativePlace,
  known: ReadonlyMap<string, Fact>,
  sources: Readonly<Record<string, EvidenceSource>>
): void => {
  let mark = 0
  for (const { text, facts } of paragraphs.flatMap(({ sentences }) => sentences)) {
    const at = marks[mark]?.at
    mark += facts.length
    const cited = facts.map(id => known.get(id))
    if (!at || cited.some(fact => fact === undefined)) continue
    const own = cited.filter(fact => fact !== undefined)
    for (const found of unknownNumbers(text, language, own, sources)) {
      faults.add(at, `${found} is told by none of ${facts.join(', ')}`, 'the numbers of the facts of the sentence')
    }
  }
}

interface FactCheck {
  readonly facts: ReadonlyMap<string, Fact>
  readonly place: NarrativePlace
  readonly years: EditionYears | undefined
}

const checkFact = ({ faults }: FileReader, at: Position, id: string, { facts, place, years }: FactCheck): void => {
  const { country, edition } = place
  const fact = facts.get(id)
  if (!fact) {
    faults.add(at, `unknown fact ${id}`, `an id of evidence/${country}.csv`)
    return
  }
  if (fact.country !== country) faults.add(at, `${id} is not of ${country}`, `a fact of ${country}`)
  if (years && placeInTime(fact.period, years) === 'since_then') {
    const allowed = `a fact by the end of ${years.dataYear}, or one without a date`
    faults.add(at, `${id} is later than the data of ${edition}`, allowed)
  }
}
