import { cuesOf, says, type Cue } from './cues.js'
import type { Figure, Numbers } from './numbers.js'
import type { Mention } from './phrases.js'
import type { Token } from './tokens.js'
import { onceForUnit } from './unit-cache.js'

/** A unit with all that was found in it; a cell of a table has the words of its column and row before its own. */
export interface Reading extends Numbers {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly isCell: boolean
  /** Position of the first token that is the unit's own. */
  readonly own: number
}

/** Marks that only set off a word. */
export const isDressing = ({ text }: Token): boolean => '*_"«»“”`'.includes(text)

/** The token that stands so many steps before (negative) or behind a position, dressing left out. */
export const tokenAt = ({ tokens }: Reading, at: number, steps: number): Token | undefined => {
  const step = Math.sign(steps)
  let left = Math.abs(steps)
  let here = at
  while (left > 0) {
    here += step
    const token = tokens[here]
    if (!token) return undefined
    if (!isDressing(token)) left--
  }
  return tokens[here]
}

/** Whether one of the tokens between two positions has one of the cues. */
export const saysBetween = ({ tokens }: Reading, from: number, to: number, ...cues: readonly Cue[]): boolean => {
  const known = cuesIn(tokens)
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    const own = known[at]
    if (own && own.size > 0 && cues.some(cue => own.has(cue))) return true
  }
  return false
}

const cuesIn = onceForUnit(({ lower }) => cuesOf(lower))

const window = 30

/** Whether a cue stands near enough to speak of the figure. */
export const saysNear = (reading: Reading, { at }: Figure, ...cues: readonly Cue[]): boolean =>
  saysBetween(reading, reading.isCell ? 0 : at - window, at + window, ...cues)

/** Position of the last token of a figure. */
export const lastOf = ({ at, ordinal, text }: Figure): number => at + (ordinal ? (/[-–−‑]/.test(text) ? 2 : 1) : 0)

/** Whether a word with the cue stands before a figure, with nothing but links between. */
export const isAttachedTo = (reading: Reading, { at, sign }: Figure, ...cues: readonly Cue[]): boolean => {
  const last = at - (sign ? 1 : 0)
  for (const token of reading.tokens.slice(Math.max(0, last - 5), last).toReversed()) {
    if (says(token.lower, ...cues)) return true
    if (!isDressing(token) && !':=(–—|-'.includes(token.text) && !says(token.lower, 'is', 'of', 'in')) return false
  }
  return false
}

/** Which way a change goes by the nearest word before, else behind. */
export const directionNear = (reading: Reading, { at }: Figure): 'up' | 'down' | undefined => {
  for (let steps = 1; steps <= 8; steps++) {
    for (const here of [at - steps, at + steps]) {
      const word = reading.tokens[here]?.lower
      if (says(word, 'up')) return 'up'
      if (says(word, 'down')) return 'down'
    }
  }
  return undefined
}

/** What a figure is said to be. */
export type ClaimKind =
  | 'score'
  | 'rank'
  | 'size'
  | 'delta'
  | 'like_for_like'
  | 'basket_effect'
  | 'displayed_difference'
  | 'rank_change'
  | 'average'
  | 'gap'
  | 'margin'
  | 'distance'
  | 'compared'
  | 'tied'

export interface FigureClaim {
  readonly kind: ClaimKind
  readonly figure: Figure
  /** Of a size, and of a number of ties: the rank that it goes with. */
  readonly of?: Figure
  /** What a direction in words says of a change. */
  readonly direction?: 'up' | 'down'
  /** Whether it stands in a table, where a change without a sign is a rise. */
  readonly isTabled?: boolean
}
