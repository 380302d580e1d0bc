import { isAddress } from '../answers/addresses.js'
import type { Block, Inline, Page } from './document.js'

/**
 * A page whose addresses name the host, so that they lead somewhere from a file too.
 *
 * @param origin  what stands before a path, `https://index.example`; with an empty one the page stays as it is
 */
export const withOrigin = (page: Page, origin: string): Page => {
  if (origin === '') return page
  const whole = (address: string): string => wholeAddress(address, origin)
  const inline = (part: Inline): Inline =>
    typeof part === 'object' && 'href' in part ? { label: whole(part.label), href: whole(part.href) } : part
  return {
    ...page,
    sections: page.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block => inBlock(block, inline, whole))
    })),
    notes: page.notes.map(note => ({ ...note, href: whole(note.href) })),
    source: page.source.map(told => ({ ...told, text: whole(told.text) }))
  }
}

/** An address of the API with what stands before it; any other text stays. */
export const wholeAddress = (text: string, origin: string): string => (isAddress(text) ? origin + text : text)

const inBlock = (block: Block, inline: (part: Inline) => Inline, whole: (address: string) => string): Block => {
  switch (block.kind) {
    case 'picture':
      return { ...block, data: whole(block.data) }
    case 'paragraph':
      return { ...block, inlines: block.inlines.map(inline) }
    case 'list':
      return { ...block, items: block.items.map(item => ({ ...item, inlines: item.inlines.map(inline) })) }
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(inline))) }
  }
}
