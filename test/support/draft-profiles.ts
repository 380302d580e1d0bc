import { profilePage } from '../../src/report/profile-page.js'
import type { CellError } from '../../src/analyses/uncertainty/model.js'
import { writeMarkdown } from '../../src/report/markdown.js'
import type { Block, Inline, Page } from '../../src/report/document.js'
import { index } from './shipped.js'
import { unmark, type MarkedDraft } from './drafts.js'

export type Language = 'en' | 'ru'

export interface PackedProfile {
  readonly country: string
  readonly edition: string
  readonly language: Language
  /** With it the ranks have their intervals. */
  readonly uncertainty?: CellError | undefined
}

/** The profile of a country as the pack writes it in Markdown; every figure that is bound to a member is marked. */
export const packProfile = ({ country, edition, language, uncertainty }: PackedProfile): MarkedDraft => {
  const pack = index.profile({ edition, country, language, uncertainty })
  const page = profilePage(index.loaded, pack, `/v1/editions/${edition}/profiles/${country}`)
  return unmark(writeMarkdown(marked(page)))
}

const marked = (page: Page): Page => ({
  ...page,
  sections: page.sections.map(section => ({ ...section, blocks: section.blocks.map(markBlock) }))
})

const markBlock = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, inlines: block.inlines.map(markInline) }
  return block.kind === 'table'
    ? { ...block, rows: block.rows.map(row => row.map(cell => cell.map(markInline))) }
    : block
}

/** A dash stands for a figure that there is not; ends of intervals are those of an error model that no text names. */
const markInline = (inline: Inline): Inline => {
  if (typeof inline === 'string' || !('figure' in inline)) return inline
  const isChecked = /\d/.test(inline.figure) && !inline.field.includes('rank_interval')
  return isChecked ? { ...inline, figure: `⟦${inline.figure}⟧` } : inline
}
