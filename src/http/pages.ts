import type { Answer } from '../answers/answer.js'
import type { Index } from '../index.js'
import { pageFormats, pageWriters } from '../print/writers.js'
import type { Page } from '../report/document.js'
import { datasetOf } from '../report/dataset.js'
import { withOrigin } from '../report/page-origin.js'
import type { Asked, Writers } from './writing.js'

/** What writes an answer of which there is a page. */
export const writersOfPage = (
  pageOf: (index: Index, answer: Answer, address: string, origin?: string) => Page
): Writers =>
  Object.fromEntries(
    pageFormats.map(format => [
      format,
      (answer: Answer, { index, address, origin }: Asked) => {
        const page = withOrigin(pageOf(index, answer, address, origin), origin)
        return pageWriters[format]({ ...page, dataset: datasetOf(index.loaded, origin) })
      }
    ])
  )

/** What the document says of each format of a page. */
export const pageSays = {
  html: 'A page without scripts; each figure is a `data` element that names its member of the JSON answer',
  md: 'CommonMark with tables and footnotes',
  pdf: 'A4, with bookmarks, language and title',
  docx: 'With headings, tables and footnotes'
} as const
