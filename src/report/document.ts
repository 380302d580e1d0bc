import type { Picture } from './charts.js'

/** Words that stand in another language than the page. */
export interface Foreign {
  readonly words: string
  /** BCP 47. */
  readonly language: string
}

/**
 * Words, words in another language, a figure that knows which member of the answer it was written from, the number of a
 * note, or a link.
 */
export type Inline =
  | string
  | Foreign
  | { readonly figure: string; readonly field: string }
  | { readonly note: number }
  | { readonly label: string; readonly href: string }

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
  /** BCP 47, where it is another than that of the document. */
  readonly language?: string | undefined
  /** An aside is set smaller. */
  readonly aside?: boolean | undefined
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  /** Columns of words begin where the line begins; columns of figures end together. The first column heads its row. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  /** How many columns are words. */
  readonly words: number
}

export interface PictureBlock extends Picture {
  readonly kind: 'picture'
}

/** Entries, each a term and what is said of it. */
export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly { readonly term: string; readonly inlines: readonly Inline[] }[]
  readonly language?: string | undefined
}

export type Block = ParagraphBlock | TableBlock | PictureBlock | ListBlock

export interface DocumentSection {
  /** Unique in the document. */
  readonly id: string
  readonly level: 2 | 3
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A note under the text, with where its source is. */
export interface Note {
  readonly number: number
  readonly id: string
  readonly inlines: readonly Inline[]
  readonly href: string
}

/** Words of a language in a page of another: marked only where they differ. */
export const wordsIn = (text: string, language: string, page: string): Inline =>
  language === page ? text : { words: text, language }

/** A page: every face (HTML, Markdown, PDF, DOCX) is written from this and nothing else. */
export interface Page {
  readonly language: string
  readonly rightToLeft: boolean
  readonly title: string
  readonly subtitle: string
  /** What is to be known before one reads: what stands in another language. */
  readonly notice?: string | undefined
  readonly publisher: string
  readonly sections: readonly DocumentSection[]
  readonly notes: readonly Note[]
  /** Headings of the parts that every page has, in its language. */
  readonly words: { readonly notes: string; readonly source: string; readonly dataOf: (title: string) => string }
  /** The data that it is of, as machines that harvest pages read it. */
  readonly dataset?: object | undefined
  /** Where the page comes from: what is said, and of what. */
  readonly source: readonly { readonly term: string; readonly text: string; readonly language?: string | undefined }[]
}

/** A paragraph of words alone. */
export const words = (text: string, more: Omit<Partial<ParagraphBlock>, 'kind' | 'inlines'> = {}): ParagraphBlock => ({
  kind: 'paragraph',
  inlines: [text],
  ...more
})
