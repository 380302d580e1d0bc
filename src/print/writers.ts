import type { Page } from '../report/document.js'

/** The formats of a page, and what writes each; what is heavy is loaded when it is first asked for. */
export const pageWriters = {
  html: async (page: Page): Promise<string> => (await import('../report/html.js')).writeHtml(page),
  md: async (page: Page): Promise<string> => (await import('../report/markdown.js')).writeMarkdown(page),
  pdf: async (page: Page): Promise<Uint8Array> => (await import('./pdf.js')).writePdf(page),
  docx: async (page: Page): Promise<Uint8Array> => (await import('./docx.js')).writeDocx(page)
} as const

export type PageFormat = keyof typeof pageWriters

export const pageFormats = Object.keys(pageWriters) as PageFormat[]
