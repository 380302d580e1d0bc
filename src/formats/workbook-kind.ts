const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The container of documents before 2007; since then a document with a password is put into one. */
const isContainer = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)

/** Name of the member that holds what a password guards, as the container writes it. */
const guarded = Buffer.from('EncryptedPackage', 'utf16le')

const beginning = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1000)).toString('latin1').trimStart()

/**
 * What a file is that is no workbook, in words that say what to do.
 *
 * @example
 * kindOf(Buffer.from('iso3;score')) // => 'it is a text such as CSV: open it in a spreadsheet and save it as .xlsx'
 */
export const kindOf = (bytes: Uint8Array): string => {
  if (bytes.length === 0) return 'it is empty'
  if (isContainer(bytes)) {
    return Buffer.from(bytes).includes(guarded)
      ? 'it is guarded by a password: open it and save it without one'
      : 'it is an old workbook (.xls): open it and save it as .xlsx'
  }
  const text = beginning(bytes)
  if (text.startsWith('%PDF')) return 'it is a PDF'
  if (/^<(?:!doctype html|html|table)/i.test(text))
    return 'it is a web page: open it in a spreadsheet and save it as .xlsx'
  if (!/[\u0000-\u0008]/.test(text)) return 'it is a text such as CSV: open it in a spreadsheet and save it as .xlsx'
  return 'it is no workbook'
}
