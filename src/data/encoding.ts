import type { FileReader } from '../formats/files.js'

/** What stands in a text for bytes that are not UTF-8: nobody writes it. */
const unreadable = '\uFFFD'

/** Say of each file whose bytes are not UTF-8 where the first of them stands: its letters would be published as they are. */
export const checkEncoding = ({ files, faults }: FileReader): void => {
  for (const [file, text] of files) {
    const at = text.indexOf(unreadable)
    if (at < 0) continue
    const before = text.slice(0, at).split('\n')
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    faults.add(place, 'bytes that are not UTF-8', 'a file in UTF-8: in a spreadsheet "CSV UTF-8"')
  }
}
