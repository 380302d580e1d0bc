import { FaultList, formatFault, type FileFault } from '../formats/fault.js'
import { allowedCharacters, hiddenCharacter } from '../formats/plain-text.js'
import { FileReader, type Files } from '../formats/files.js'
import { readMethod, type Method } from '../definitions/method.js'
import { DomainError } from '../errors.js'
import { checkEncoding } from './encoding.js'
import { evidenceFiles, readEvidence } from './evidence.js'
import type { Evidence } from './fact.js'
import { readFigures, readRules, type PublishedFigure } from './figures.js'
import { readFolder } from './folder.js'
import { narrativeFile, narrativePaths, readNarratives, type Narratives } from './narratives.js'
import { readObservations, type Observations } from './observations.js'
import {
  readDeviations,
  readPublished,
  readSource,
  type Deviation,
  type PublishedRow,
  type Source
} from './published.js'
import { hashFiles, releaseId } from './release-id.js'

export { releaseId }

/** One immutable content of a folder of definitions, checked: the method and the observations. */
export interface Release extends Method {
  /** `sha256:` and 64 hexadecimal digits: the hash of the content, the same on every machine. */
  readonly id: string
  /** Hash of the text of every file, by path: two releases differ in a file where its hashes do. */
  readonly files: ReadonlyMap<string, string>
  readonly observations: ReadonlyMap<string, Observations>
  readonly source: Source | undefined
  readonly published: ReadonlyMap<string, readonly PublishedRow[]>
  readonly figures: readonly PublishedFigure[]
  readonly deviations: readonly Deviation[]
  readonly evidence: Evidence
  readonly narratives: Narratives
}

const fileNames = [
  /^(index|regions|groups)\.yaml$/,
  /^(countries|country_names|country_aliases|territories)\.csv$/,
  /^definitions\/[^/]+\.yaml$/,
  /^frameworks\/[^/]+\.yaml$/,
  /^scores\/([^/]+\.csv|SOURCE\.yaml)$/,
  /^published\/([^/]+\.csv|rules\.yaml|deviations\.yaml)$/,
  ...evidenceFiles,
  narrativeFile
]

const knownFiles =
  'index.yaml, regions.yaml, groups.yaml, countries.csv, country_names.csv, country_aliases.csv, territories.csv, definitions/, frameworks/, scores/, published/, evidence/, narratives/'

/** Read a release from the texts of its files; with any fault there is no release, and all faults are told at once. */
export const readRelease = (
  files: Files
): { release: Release; faults?: never } | { release?: never; faults: readonly FileFault[] } => {
  const reader = new FileReader(files, new FaultList())
  for (const path of files.keys()) {
    if (fileNames.some(name => name.test(path))) continue
    reader.fault(path, 'unknown file', path.startsWith('narratives/') ? narrativePaths : knownFiles)
  }
  refuseHidden(reader)
  checkEncoding(reader)
  const method = readMethod(reader)
  const figures = method && readAllFigures(reader, method)
  const faults = reader.faults.sorted()
  if (!figures || faults.length > 0) return { faults }
  return { release: { id: releaseId(files), files: hashFiles(files), ...method, ...figures } }
}

/** What YAML writes with an escape is looked at when it is read. */
const refuseHidden = ({ files, faults }: FileReader): void => {
  for (const [file, text] of files) {
    const found = hiddenCharacter(text)
    if (!found) continue
    const before = text.slice(0, found.offset).split('\n')
    const at = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    faults.add(at, `the character ${found.name}`, allowedCharacters)
  }
}

const readAllFigures = (reader: FileReader, method: Method): Omit<Release, 'id' | 'files' | keyof Method> => {
  const { frameworks, definitions, countries } = method
  const { faults } = reader
  const observations = new Map<string, Observations>()
  const published = new Map<string, readonly PublishedRow[]>()
  for (const [edition, framework] of frameworks) {
    const scores = reader.required(`scores/${edition}.csv`, (path, text) =>
      readObservations(path, text, framework, definitions, countries, faults)
    )
    if (scores) observations.set(edition, scores)
    const rows = reader.optional(`published/${edition}.csv`, (path, text) =>
      readPublished(path, text, framework, countries, faults)
    )
    if (rows) published.set(edition, rows)
  }
  for (const path of reader.files.keys()) {
    const [, edition] = /^(?:scores|published)\/(?!figures\.csv)(.+)\.csv$/.exec(path) ?? []
    if (edition === undefined || reader.files.has(`frameworks/${edition}.yaml`)) continue
    reader.fault(path, `no framework for ${edition}`, `a file frameworks/${edition}.yaml`)
  }
  const rules = reader.optional('published/rules.yaml', (path, text) => readRules(path, text, faults)) ?? {}
  const figures = reader.optional('published/figures.csv', (path, text) =>
    readFigures(path, text, rules, [...frameworks.keys()], faults)
  )
  const { evidence, known } = readEvidence(reader, method)
  return {
    observations,
    published,
    source: reader.optional('scores/SOURCE.yaml', (path, text) => readSource(path, text, faults)),
    deviations: reader.optional('published/deviations.yaml', (path, text) => readDeviations(path, text, faults)) ?? [],
    figures: figures ?? [],
    evidence,
    narratives: readNarratives(reader, method, known, evidence.sources)
  }
}

/**
 * The release that the texts of files are.
 *
 * @param place  where they were read, for the message
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault as `file:line:col: what, allowed: ...`
 */
export const requireRelease = (files: Files, place: string): Release => {
  const { release, faults } = readRelease(files)
  if (release) return release
  throw invalidDefinitions(faults, place)
}

/** What is thrown for faults of definitions: each with its place. */
export const invalidDefinitions = (faults: readonly FileFault[], place: string): DomainError => {
  const lines = faults.map(formatFault)
  return new DomainError('DEFINITIONS_INVALID', {
    place,
    faults: lines,
    detail: `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the definitions of ${place}:\n${lines.join('\n')}`
  })
}

/**
 * Load the release that a folder holds.
 *
 * @throws {DomainError} as `requireRelease`
 */
export const loadRelease = async (folder: string): Promise<Release> => requireRelease(await readFolder(folder), folder)
