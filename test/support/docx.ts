import xlsx from '@e965/xlsx'

interface Archives {
  readonly utils: { cfb_new(): object; cfb_add(archive: object, name: string, content: Buffer): void }
  write(archive: object, options: object): Buffer
  read(
    bytes: Uint8Array,
    options: object
  ): {
    readonly FullPaths: readonly string[]
    readonly FileIndex: readonly { readonly content: Uint8Array }[]
  }
}

const CFB = xlsx.CFB as Archives

/** A .docx document with a body of WordprocessingML, packed by another library than the one under test. */
export const docxOf = (body: string): Buffer => {
  const archive = CFB.utils.cfb_new()
  const xml = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`
  CFB.utils.cfb_add(archive, '/word/document.xml', Buffer.from(xml))
  return CFB.write(archive, { type: 'buffer', fileType: 'zip', compression: true })
}

/** A document with a paragraph for every line. */
export const docxOfLines = (text: string): Buffer => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return docxOf(
    escaped
      .split('\n')
      .map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')
  )
}

/** The members of an archive by their paths. */
export const unzip = (bytes: Uint8Array): ReadonlyMap<string, Buffer> => {
  const { FullPaths: paths, FileIndex: files } = CFB.read(Buffer.from(bytes), { type: 'buffer' })
  return new Map(
    paths.flatMap((path, at) =>
      path.endsWith('/') ? [] : [[path.replace('Root Entry/', ''), Buffer.from(files[at]?.content ?? [])]]
    )
  )
}
