import { warningsOf } from '../analyses/warnings/warnings.js'
import { loadIndex } from '../answers/loaded.js'
import { forgetRows, textColumn, type Table } from '../answers/table.js'
import { readFolder } from '../data/folder.js'
import type { CellChange } from '../data/import-changes.js'
import { applyImport, planImport, type ImportPlan } from '../data/import.js'
import { readRelease, type Release } from '../data/release.js'
import { formatFault } from '../formats/fault.js'
import type { Files } from '../formats/files.js'
import { DomainError } from '../errors.js'
import { folderOf } from './open.js'
import type { GlobalOptions } from './options.js'
import { readBounded } from './read-bounded.js'
import type { Terminal } from './terminal.js'
import type { Reply } from './write-answer.js'

/** Beyond this the reader of workbooks refuses; it need not be given more. */
const limit = 20 * 1024 * 1024

export interface ImportCommandOptions extends GlobalOptions {
  readonly dryRun?: true
  readonly address?: string
  readonly date?: string
}

export type ImportReply = Reply & {
  readonly data: Pick<ImportPlan, 'counts' | 'changes' | 'notes'> & {
    readonly dry_run: boolean
    readonly folder: string
    /** Id of the release before, null where the folder held none; and of the release with the new files. */
    readonly release: { readonly before: string | null; readonly after: string }
  }
}

/**
 * Import a workbook into the folder of definitions, or with `--dry-run` only tell what that would change.
 *
 * @throws {DomainError} `WORKBOOK_INVALID`, `DEFINITIONS_INVALID`; a dry run refuses all that an import does
 */
export const importWorkbook = async (
  workbook: string,
  options: ImportCommandOptions,
  terminal: Terminal
): Promise<ImportReply> => {
  const { dryRun = false, address, date } = options
  const folder = await folderOf(options, terminal)
  const [bytes, files] = await Promise.all([readBounded(workbook, limit), readFolder(folder)])
  const plan = planImport(bytes, files, { ...(address && { address }), ...(date && { date }) })
  const fresh = releaseWith(files, plan.files)
  const after = fresh.id
  if (!dryRun) await applyImport(folder, plan)
  const { counts, changes } = plan
  const imported = [...loadIndex(fresh).editions].filter(([id]) => plan.files.has(`scores/${id}.csv`))
  const notes = [...plan.notes, ...warningsOf(fresh, new Map(imported).values())]
  const release = { before: readRelease(files).release?.id ?? null, after }
  return {
    data: { dry_run: dryRun, folder, release, counts, changes, notes },
    meta: { release: dryRun ? release.before : after, count: changes.length },
    table: changeTable(changes)
  }
}

const releaseWith = (files: Files, fresh: Files): Release => {
  const { release, faults } = readRelease(new Map([...files, ...fresh]))
  if (release) return release
  const lines = faults.map(formatFault)
  const detail = `The definitions would have ${lines.length} faults with this workbook:\n${lines.join('\n')}`
  throw new DomainError('DEFINITIONS_INVALID', { faults: lines, detail })
}

const changeTable = (rows: readonly CellChange[]): Table => {
  const columns = (['file', 'iso3', 'column', 'before', 'after'] as const).map(name =>
    textColumn<CellChange>(name, row => row[name])
  )
  return forgetRows({ columns, rows })
}
