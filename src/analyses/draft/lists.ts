import type { Figure } from './numbers.js'
import { saysBetween, tokenAt, type ClaimKind, type Reading } from './reading.js'

/** Names with a figure in brackets behind each, and what a sentence says of them all before: `Below the average (World): …`. */
export interface List {
  readonly kind: ClaimKind
  /** Position of the colon at which the list begins. */
  readonly colon: number
}

/** The list that a figure stands in; undefined where it stands in none, or what comes before does not tell of a kind. */
export const listOf = (reading: Reading, figure: Figure): List | undefined => {
  if (reading.isCell || !isEnclosed(reading, figure)) return undefined
  const colon = colonBefore(reading, figure.at)
  if (colon === undefined) return undefined
  const isSigned = figure.sign !== ''
  if (saysBetween(reading, 0, colon, 'average') && saysBetween(reading, 0, colon, 'above', 'below')) {
    return isSigned ? { kind: 'gap', colon } : undefined
  }
  if (saysBetween(reading, 0, colon, 'margin')) {
    return isSigned || Number(figure.value) === 0 ? { kind: 'margin', colon } : undefined
  }
  const isNear = !isSigned && figure.decimals > 0 && saysBetween(reading, 0, colon, 'near')
  return isNear ? { kind: 'distance', colon } : undefined
}

/** Whether a figure stands in brackets alone. */
const isEnclosed = (reading: Reading, { at, sign }: Figure): boolean =>
  tokenAt(reading, sign === '' ? at : at - 1, -1)?.text === '(' && tokenAt(reading, at, 1)?.text === ')'

/** The last colon outside brackets before a position. */
const colonBefore = ({ tokens }: Reading, end: number): number | undefined => {
  let depth = 0
  let colon: number | undefined
  for (const [at, { text }] of tokens.slice(0, end).entries()) {
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (text === ':' && depth <= 0) colon = at
  }
  return colon
}
