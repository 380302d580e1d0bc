/** What is used here of pdfmake 0.3 and fontkit, which bring no types. */
declare module 'pdfmake' {
  export type PdfContent = string | readonly PdfContent[] | Readonly<Record<string, unknown>>

  interface PdfMake {
    setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void
    setUrlAccessPolicy: (mayLoad: (url: string) => boolean) => void
    setLocalAccessPolicy: (mayRead: (path: string) => boolean) => void
    createPdf: (definition: Readonly<Record<string, unknown>>) => { getBuffer: () => Promise<Buffer> }
  }
  const pdfmake: PdfMake
  export default pdfmake
}

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number
    layout: (text: string) => { readonly advanceWidth: number }
    hasGlyphForCodePoint: (codePoint: number) => boolean
  }
  export const openSync: (file: string) => Font
}

declare module 'bidi-js' {
  interface Levels {
    readonly levels: Uint8Array
  }
  interface Bidi {
    getEmbeddingLevels: (text: string, direction: 'rtl' | 'ltr') => Levels
    getReorderSegments: (text: string, levels: Levels, start?: number, end?: number) => [number, number][]
    getMirroredCharactersMap: (text: string, levels: Uint8Array, start?: number, end?: number) => Map<number, string>
  }
  const create: () => Bidi
  export default create
}

declare module 'pdfmake/js/PDFDocument.js' {
  interface ShapedFont {
    /** Shaped words by their text. */
    layoutCache: Record<string, unknown>
  }
  interface PdfDocument {
    provideFont: (this: unknown, family: string, bold?: boolean, italics?: boolean) => ShapedFont
  }
  const module: { readonly default: { readonly prototype: PdfDocument } }
  export default module
}
