import type { Block, Inline, Page, TableBlock } from './document.js'

/**
 * A page as Markdown (CommonMark with tables and footnotes): headings, tables, text, notes; a picture is a link to the
 * drawing.
 */
export const writeMarkdown = (page: Page): string => {
  const { title, subtitle, notice, sections, notes, words, source } = page
  const parts = [
    `# ${escape(title)}`,
    escape(subtitle),
    notice === undefined ? '' : `_${escape(notice)}_`,
    ...sections.flatMap(({ level, heading, blocks }) => [
      `${'#'.repeat(level)} ${escape(heading)}`,
      ...blocks.map(writeBlock)
    ]),
    `## ${escape(words.source)}`,
    source.map(({ term, text }) => `- **${escape(term)}:** ${escape(text)}`).join('\n'),
    notes
      .map(({ number, id, inlines, href }) => `[^${number}]: ${inlines.map(writeInline).join('')} [${id}](${href})`)
      .join('\n')
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const writeBlock = (block: Block): string => {
  if (block.kind === 'table') return writeTable(block)
  if (block.kind === 'picture')
    return `![${escape(block.title)}](${block.data.replace(/\.csv$/, '.svg')} "${quoted(block.description)}")`
  if (block.kind === 'list') {
    return block.items
      .map(({ term, inlines }) => `- **${escape(term)}:** ${inlines.map(writeInline).join('').trim()}`)
      .join('\n')
  }
  const text = block.inlines.map(writeInline).join('')
  return block.aside ? `_${text}_` : text
}

const writeTable = ({ head, rows, words }: TableBlock): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(head.map(escape)),
    line(head.map((_, at) => (at < words ? '---' : '---:'))),
    ...rows.map(cells => line(cells.map(cell => cell.map(writeInline).join(''))))
  ].join('\n')
}

const writeInline = (inline: Inline): string => {
  if (typeof inline === 'string') return escape(inline)
  if ('words' in inline) return escape(inline.words)
  if ('note' in inline) return `[^${inline.note}]`
  return 'href' in inline ? `[${escape(inline.label)}](${inline.href})` : inline.figure
}

/** What Markdown would take for markup. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')

const quoted = (text: string): string => text.replaceAll('"', '\\"')
