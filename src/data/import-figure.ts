import type { Cell } from '../formats/workbook.js'

/** What a cell holds where a figure is due: a number as decimal text, none, or what cannot be read as one. */
export type Figure =
  | { readonly kind: 'number'; readonly text: string; readonly wasText: boolean }
  | { readonly kind: 'missing' | 'unreckoned' | 'unread' }

/** How a missing figure is written. */
const missing = new Set(
  ['', '-', '–', '—', '.', '..', '...', '…', '*', 'na', 'n/a', 'n.a.', 'n.a', '#n/a', 'nan'].concat([
    'null',
    'none',
    'nd',
    'n.d.',
    'no data',
    'not available',
    'missing',
    'not assessed',
    'not scored'
  ])
)

const isPlain = (text: string): boolean => /^-?\d{1,12}(\.\d+)?$/.test(text)

/**
 * The figure of a cell: a number as it was typed, also where it is stored as text, with a comma or with blanks around.
 *
 * @example
 * figureOf({ address: 'F2', value: ' 4,5' }) // => { kind: 'number', text: '4.5', wasText: true }
 * figureOf({ address: 'F2', value: 'n/a' }) // => { kind: 'missing' }
 */
export const figureOf = ({ value, unreckoned }: Cell): Figure => {
  if (unreckoned) return { kind: 'unreckoned' }
  if (value === null) return { kind: 'missing' }
  if (typeof value === 'number') {
    const text = String(value)
    return isPlain(text) ? { kind: 'number', text, wasText: false } : { kind: 'unread' }
  }
  if (typeof value === 'boolean') return { kind: 'unread' }
  const written = value.replace(/[\u00a0\u2007\u202f]/g, ' ').trim()
  if (missing.has(written.toLowerCase())) return { kind: 'missing' }
  const text = written.replace(/^[\u2212\u2013]/, '-').replace(',', '.')
  return isPlain(text) ? { kind: 'number', text, wasText: true } : { kind: 'unread' }
}
