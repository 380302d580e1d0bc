import * as mupdf from 'mupdf'

/** What a reader of a PDF sees. */
export interface ReadPdf {
  readonly text: string
  readonly title: string
  readonly language: string
  readonly bookmarks: readonly string[]
  readonly pages: readonly (readonly number[])[]
}

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  const pages = Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at))
  const titlesIn = (items: ReturnType<typeof document.loadOutline> = []): string[] =>
    (items ?? []).flatMap(({ title, down }) => [title ?? '', ...titlesIn(down as typeof items)])
  return {
    text: pages.map(page => page.toStructuredText('preserve-whitespace').asText()).join('\n'),
    title: document.getMetaData('info:Title') ?? '',
    language: mupdf.PDFDocument.prototype.getTrailer.call(document).get('Root', 'Lang').asString(),
    bookmarks: titlesIn(document.loadOutline()),
    pages: pages.map(page => page.getBounds())
  }
}
