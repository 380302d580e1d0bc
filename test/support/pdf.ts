import * as mupdf from 'mupdf'

/** What a reader of a PDF sees. */
export interface ReadPdf {
  readonly text: string
  readonly title: string
  readonly language: string
  readonly bookmarks: readonly string[]
  readonly pages: readonly (readonly number[])[]
  /** Of each page. */
  readonly texts: readonly string[]
  /** Names of the fonts within it. */
  readonly fonts: ReadonlySet<string>
  /** Where the links lead to: page, counted from 0, by the name of the place. */
  readonly links: ReadonlyMap<string, number>
}

const fontsIn = (document: mupdf.PDFDocument): Set<string> => {
  const objects = Array.from({ length: document.countObjects() - 1 }, (_, at) => document.newIndirect(at + 1).resolve())
  const fonts = objects.filter(each => each.isDictionary() && String(each.get('Type')) === '/Font')
  return new Set(
    fonts.map(font =>
      font
        .get('BaseFont')
        .asName()
        .replace(/^[A-Z]{6}\+/, '')
    )
  )
}

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  const pages = Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at))
  const titlesIn = (items: ReturnType<typeof document.loadOutline> = []): string[] =>
    (items ?? []).flatMap(({ title, down }) => [title ?? '', ...titlesIn(down as typeof items)])
  const texts = pages.map(page => page.toStructuredText('preserve-whitespace').asText())
  const links = pages.flatMap(page => page.getLinks())
  const pdf = document.asPDF()
  return {
    text: texts.join('\n'),
    title: document.getMetaData('info:Title') ?? '',
    language: mupdf.PDFDocument.prototype.getTrailer.call(document).get('Root', 'Lang').asString(),
    bookmarks: titlesIn(document.loadOutline()),
    pages: pages.map(page => page.getBounds()),
    texts,
    fonts: pdf ? fontsIn(pdf) : new Set(),
    links: new Map(links.map(link => [link.getURI(), document.resolveLink(link)]))
  }
}
