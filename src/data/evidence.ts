import { SourcesFile, TermsFile, type Terms } from '../definitions/evidence.js'
import type { FaultList } from '../formats/fault.js'
import type { FileReader } from '../formats/files.js'
import type { Method } from '../definitions/method.js'
import { readYaml } from '../formats/yaml.js'
import type { Evidence, Fact } from './fact.js'
import { readConflicts } from './evidence-conflicts.js'
import { readFacts } from './evidence-facts.js'
import { readTables } from './evidence-tables.js'

export const evidenceFiles = [
  /^evidence\/([A-Z][A-Z0-9-]{1,19}\.csv|(sources|terms|conflicts|tables)\.yaml)$/,
  /^evidence\/tables\/[a-z][a-z0-9_]*\.csv$/
]

const noTerms: Terms = { kinds: {}, units: {}, bodies: {} }

/** Evidence that was read, and its facts where all files of facts are sound. */
export interface ReadEvidence {
  readonly evidence: Evidence
  /** Undefined where a file of facts is not sound: then nothing is said of the facts that others name. */
  readonly known: ReadonlyMap<string, Fact> | undefined
}

/** Read the folder `evidence`, which may be absent; faults are in the reader's list. */
export const readEvidence = (reader: FileReader, method: Method): ReadEvidence => {
  const { faults } = reader
  const files = reader.names('evidence', '.csv').filter(name => /^[A-Z]{3}$/.test(name))
  const countries = new Set(method.countries.map(({ iso3 }) => iso3))
  for (const country of files.filter(each => !countries.has(each))) {
    reader.fault(`evidence/${country}.csv`, `unknown country ${country}`, 'an iso3 of countries.csv')
  }
  if (files.length > 0) {
    for (const path of ['evidence/sources.yaml', 'evidence/terms.yaml']) reader.required(path, () => undefined)
  }
  const sources = reader.optional(
    'evidence/sources.yaml',
    (path, text) => readYaml(path, text, SourcesFile, faults)?.content
  )
  const terms = reader.optional('evidence/terms.yaml', (path, text) =>
    readTerms(path, text, { countries, sources }, faults)
  )
  const context = { sources, terms, countries, indicators: indicatorsOf(reader, method), editions: editionsOf(reader) }
  const read = files.map(country =>
    reader.optional(`evidence/${country}.csv`, (path, text) => readFacts(path, text, { country, ...context }, faults))
  )
  const facts = new Map(read.flatMap(list => (list ?? []).map(fact => [fact.id, fact] as const)))
  const known = read.includes(undefined) ? undefined : facts
  const evidence = {
    sources: sources ?? {},
    ...(terms ?? noTerms),
    facts,
    conflicts: readConflicts(reader, known),
    tables: readTables(reader, known, sources)
  }
  return { evidence, known }
}

const editionsOf = (reader: FileReader): string[] => reader.names('frameworks', '.yaml')

/** Ids of indicators; a definition that could not be read may be one. */
const indicatorsOf = (reader: FileReader, { definitions }: Method): ReadonlySet<string> =>
  new Set(reader.names('definitions', '.yaml').filter(id => definitions.get(id)?.kind !== 'composite'))

const readTerms = (
  path: string,
  text: string,
  { countries, sources }: { countries: ReadonlySet<string>; sources: Evidence['sources'] | undefined },
  faults: FaultList
): Terms | undefined => {
  const yaml = readYaml(path, text, TermsFile, faults)
  if (!yaml) return undefined
  for (const body of Object.keys(yaml.content.bodies).filter(id => countries.has(id))) {
    faults.add(yaml.atKey(['bodies', body]), `${body} is a country`, 'a body that countries.csv does not have')
  }
  for (const [kind, { within }] of Object.entries(yaml.content.kinds)) {
    if (within === undefined || Object.hasOwn(yaml.content.kinds, within)) continue
    faults.add(yaml.at(['kinds', kind, 'within']), `unknown kind ${within}`, 'a kind of this file')
  }
  for (const [body, { source }] of Object.entries(yaml.content.bodies)) {
    if (source === undefined || !sources || Object.hasOwn(sources, source)) continue
    faults.add(yaml.at(['bodies', body, 'source']), `unknown source ${source}`, 'a source of sources.yaml')
  }
  return yaml.content
}
