import type { ColumnEntry } from '../catalogue-entry.js'
import type { LoadedIndex } from '../loaded.js'
import type { Shape } from '../shape.js'

/** What a column is to its table: it tells rows apart, sorts them, measures, bounds a measure, or says more. */
export const roles = ['key', 'dimension', 'measure', 'interval', 'note'] as const

export type Role = (typeof roles)[number]

const keys: ReadonlySet<string> = new Set(['edition', 'edition_from', 'edition_to', 'node', 'scope', 'iso3', 'id'])
const bounds = /_(low|high)$/
const counts = /^(size|data_year|m49|position)$|_size/

/**
 * The role of a column, by its name and what it holds.
 *
 * @example
 * roleOf({ name: 'iso3', shape: { kind: 'text', meaning: '' }, of: null, asked: false }) // => 'key'
 */
export const roleOf = ({ name, shape }: Pick<ColumnEntry, 'name' | 'shape'>): Role => {
  if (keys.has(name)) return 'key'
  if (bounds.test(name)) return 'interval'
  if (shape.kind === 'number' || shape.kind === 'integer') return counts.test(name) ? 'dimension' : 'measure'
  return shape.kind === 'text' || shape.kind === 'choice' ? 'dimension' : 'note'
}

/** Names of Stata have at most so many characters. */
const longest = 32

/**
 * A name of at most 32 characters: its words cut as much as it takes, all alike.
 *
 * @example
 * shortName('government_transparency_and_accountability') // => 'governme_transpar_and_accounta'
 */
export const shortName = (name: string): string => {
  const words = name.split('_')
  const most = Math.max(...words.map(word => word.length))
  for (let length = most; length > 1; length--) {
    const short = words.map(word => word.slice(0, length)).join('_')
    if (short.length <= longest) return short
  }
  return name.slice(0, longest)
}

/** What of the standards of statistical exchange a column is; empty for what is none of theirs. */
export const conceptOf = ({ name, shape }: Pick<ColumnEntry, 'name' | 'shape'>): string | null => {
  if (name === 'iso3') return 'REF_AREA'
  if (name === 'node') return 'INDICATOR'
  if (name === 'data_year') return 'TIME_PERIOD'
  return isScore(shape) ? 'OBS_VALUE' : null
}

/** Whether a column holds index points. */
export const isScore = ({ kind, unit }: Shape): boolean => kind === 'number' && unit !== undefined

/** Bounds and step of the scores of a node: its own, else those of the index. */
export const scaleOf = ({ release: { definitions, index } }: LoadedIndex, node: string | null) =>
  definitions.get(node ?? '')?.scale ?? index.scale
