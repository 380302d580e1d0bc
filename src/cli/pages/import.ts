import type { CellChange } from '../../data/import-changes.js'
import type { ImportReply } from '../import-workbook.js'
import { shortRelease } from '../source-line.js'
import type { Paint } from '../terminal.js'

/** What an import changes, file by file; a dry run tells every cell. */
export const importPage = ({ data }: ImportReply, paint: Paint): string => {
  const { dry_run: dryRun, folder, release, counts, changes, notes } = data
  const files = Object.entries(counts).flatMap(([file, { added, changed, removed }]) => [
    `${paint.bold(file)}: ${added} added, ${changed} changed, ${removed} removed`,
    ...(dryRun ? changes.filter(change => change.file === file).map(writeChange) : [])
  ])
  const becomes =
    release.before === release.after
      ? `The release stays ${shortRelease(release.after)}.`
      : `The release ${release.before ? `${shortRelease(release.before)} ` : ''}becomes ${shortRelease(release.after)}.`
  const done = dryRun ? `Dry run: nothing was written to ${folder}.` : `Written to ${folder}.`
  return [...files, ...notes.map(note => `note: ${note}`), `${done} ${becomes}`].join('\n')
}

const writeChange = ({ iso3, column, before, after }: CellChange): string =>
  `  ${iso3} ${column}: ${before ?? 'none'} -> ${after ?? 'none'}`
