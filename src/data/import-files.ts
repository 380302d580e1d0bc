import { stringify } from 'csv-stringify/sync'
import { stringify as stringifyYaml } from 'yaml'
import type { Method } from '../definitions/method.js'
import type { EditionSheet } from './import-sheet.js'
import { digestOf } from './content-hash.js'
import type { Source } from './published.js'
import { workbookInvalid, type Workbook } from '../formats/workbook.js'

/** What the caller knows better than workbook and folder. */
export interface ImportOptions {
  /** Title of the workbook; default: that of the last import, else the name of the index. */
  readonly title?: string
  /** Address the workbook comes from; default: that of the last import, else that of the index. */
  readonly address?: string
  /** Day of the workbook, e.g. `2025-10-29`; default: when it says it was last saved. */
  readonly date?: string
}

/** The texts of `scores/EDITION.csv` and `published/EDITION.csv`, by path. */
export const writeTables = ({ framework, rows }: EditionSheet): [string, string][] => {
  const { edition, nodes } = framework
  const columns = (kind: string): string[] => nodes.filter(node => node.kind === kind).map(node => node.id)
  const scores = rows.map(row => [row.iso3, ...row.scores])
  const published = rows.map(row => [row.iso3, row.name, row.region, ...row.composites])
  return [
    [`scores/${edition}.csv`, stringify([['iso3', ...columns('indicator')], ...scores])],
    [`published/${edition}.csv`, stringify([['iso3', 'name', 'region', ...columns('composite')], ...published])]
  ]
}

/**
 * The text of `scores/SOURCE.yaml`: where the scores come from. No clock is read, so the same workbook gives the same text.
 *
 * @throws {DomainError} `WORKBOOK_INVALID` when neither workbook nor options say a date
 */
export const writeSource = (
  bytes: Uint8Array,
  workbook: Workbook,
  { index, frameworks }: Method,
  before: Source | undefined,
  options: ImportOptions
): string => {
  const date = options.date ?? workbook.modified
  if (date === undefined) {
    throw workbookInvalid(['the file: it does not say when it was last saved, allowed: the date as an option'])
  }
  const source: Source = {
    title: options.title ?? before?.title ?? index.name,
    citation: before?.citation ?? index.citation.replace('{edition}', [...frameworks.keys()].join(', ')).trim(),
    address: options.address ?? before?.address ?? index.address,
    date,
    sha256: digestOf(bytes).toString('hex')
  }
  return stringifyYaml(source, { lineWidth: 118 })
}
