import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { factColumns } from '../data/evidence-facts.js'
import { unlessMissing } from '../data/disk.js'
import { DomainError } from '../errors.js'
import type { Index } from '../index.js'
import { folderOf, openFor } from './open.js'
import type { GlobalOptions } from './options.js'
import type { Terminal } from './terminal.js'

const exampleSource = `# The texts that facts are taken from: read: true for those that were read, read: false for what they cite.
example_text:
  title: Replace this by the title of the text
  authors: []
  publisher: Who published it
  published: null
  address: null
  kind: report
  language: en
  read: true
  citation: How the text is cited
`

const exampleTerms = `# The words that facts are told in.
kinds:
  narrative_assessment: { label: Assessment in words }
units:
  persons: { label: persons }
`

/** One fact as an example, in words that say what to write; it is sound, so that check passes before anything is changed. */
const exampleFact = ({ release }: Index, iso3: string): string => {
  const { sources, kinds } = release.evidence
  const source = Object.keys(sources).find(id => sources[id]?.read) ?? 'example_text'
  const cells: Readonly<Record<string, string>> = {
    id: `${iso3}-001`,
    statement: 'Replace this by the fact in a sentence of your own.',
    status: 'reported',
    kind: Object.hasOwn(kinds, 'narrative_assessment')
      ? 'narrative_assessment'
      : (Object.keys(kinds)[0] ?? 'narrative_assessment'),
    nature: 'context',
    direction: 'neutral',
    period: 'not stated',
    source,
    locator: 'page 1'
  }
  return factColumns.map(column => cells[column] ?? '').join(',')
}

/**
 * Write the files of evidence on a country that are not there yet: the header and one example.
 *
 * @returns paths of what was written
 * @throws {DomainError} `COUNTRY_UNKNOWN`, or `REQUEST_INVALID` where there is evidence on the country
 */
export const newEvidence = async (name: string, options: GlobalOptions, terminal: Terminal): Promise<string[]> => {
  const index = await openFor(options, terminal)
  const folder = await folderOf(options, terminal)
  const { iso3 } = index.loaded.names.find(name, '/country')
  const path = `evidence/${iso3}.csv`
  if (await stat(join(folder, path)).catch(unlessMissing)) {
    throw new DomainError('REQUEST_INVALID', {
      pointer: '/country',
      detail: `${path} is there already.`,
      allowed: ['a country without a file of evidence']
    })
  }
  const files: readonly (readonly [string, string])[] = [
    [path, `${factColumns.join(',')}\n${exampleFact(index, iso3)}\n`],
    ['evidence/sources.yaml', exampleSource],
    ['evidence/terms.yaml', exampleTerms]
  ]
  const written: string[] = []
  for (const [file, text] of files) {
    const place = join(folder, file)
    if (await stat(place).catch(unlessMissing)) continue
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text, { flag: 'wx' })
    written.push(place)
  }
  return written
}
