import { comparisonPage, type ComparisonPack } from '../../../report/comparison-page.js'
import { writersOfPage, pageSays } from '../../pages.js'
import type { Special } from './special.js'

/** Countries side by side, also as a page. */
export const comparison: Special = {
  writers: writersOfPage((_, answer, address) => comparisonPage(answer as ComparisonPack, address)),
  says: pageSays
}
