import type { Inline, Page } from '../../src/report/document.js'

/** A cell of a table of a page: what heads its row and its column, what it says, and the members that its figures are of. */
export interface PageCell {
  readonly section: string
  readonly row: string
  readonly column: string
  readonly text: string
  readonly fields: readonly string[]
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map(inline => (typeof inline === 'string' ? inline : 'figure' in inline ? inline.figure : '')).join('')

const fieldsOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap(inline => (typeof inline === 'object' && 'field' in inline ? [inline.field] : []))

/** Every cell of every table, but for those that head their rows. */
export const cellsOf = ({ sections }: Page): PageCell[] =>
  sections.flatMap(({ id, blocks }) =>
    blocks.flatMap(block => {
      if (block.kind !== 'table') return []
      return block.rows.flatMap(([first = [], ...cells]) =>
        cells.map((cell, at) => ({
          section: id,
          row: textOf(first),
          column: block.head[at + 1] ?? '',
          text: textOf(cell),
          fields: fieldsOf(cell)
        }))
      )
    })
  )

/** The pointers of all members of an answer that are numbers, or null in the place of one, where a pattern fits. */
export const pointersOf = (data: unknown, wanted: readonly RegExp[]): string[] => {
  const walk = (value: unknown, pointer: string): string[] => {
    if (value === null || typeof value === 'number') return wanted.some(each => each.test(pointer)) ? [pointer] : []
    if (typeof value !== 'object') return []
    return Object.entries(value).flatMap(([name, member]) => walk(member, `${pointer}/${name}`))
  }
  return walk(data, '')
}
