import { says } from './cues.js'
import { change, readDecimal } from './levels.js'
import type { Figure } from './numbers.js'
import {
  directionNear,
  isAttachedTo,
  isDressing,
  lastOf,
  saysBetween,
  saysNear,
  tokenAt,
  type FigureClaim,
  type Reading
} from './reading.js'

/**
 * What the figures of a unit are said to be; those that are said to be nothing of an index are left out.
 *
 * @param sizes  sizes of scopes, as text
 */
export const claimsOf = (reading: Reading, sizes: ReadonlySet<string>): FigureClaim[] => {
  const claims: FigureClaim[] = []
  const taken = new Set<Figure>()
  for (const figure of reading.figures) {
    if (taken.has(figure)) continue
    const found = readClaim(reading, figure, sizes, claims)
    for (const claim of found) taken.add(claim.figure)
    claims.push(...found.map(claim => (reading.isCell ? { ...claim, isTabled: true } : claim)))
  }
  return claims
}

const readClaim = (
  reading: Reading,
  figure: Figure,
  sizes: ReadonlySet<string>,
  before: readonly FigureClaim[]
): FigureClaim[] => {
  if (reading.isCell && (figure.at < reading.own || saysBetween(reading, 0, reading.own, 'none', 'limit'))) return []
  return (
    readCount(reading, figure, before) ??
    readSharing(reading, figure) ??
    readScopeRank(reading, figure, sizes) ??
    readRank(reading, figure, before) ??
    readWhole(reading, figure) ??
    readDecimal(reading, figure, before)
  )
}

/** `(=4)`: how many share the rank before; and in a column of them, how many indicators were compared. */
const readCount = (reading: Reading, figure: Figure, before: readonly FigureClaim[]): FigureClaim[] | undefined => {
  if (figure.decimals > 0 || !reading.isCell) return undefined
  const rank = before.findLast(({ kind }) => kind === 'rank')?.figure
  if (tokenAt(reading, figure.at, -1)?.text === '=') return rank ? [{ kind: 'tied', figure, of: rank }] : []
  const isCompared = (['indicator', 'compared'] as const).every(cue => saysBetween(reading, 0, reading.own, cue))
  return isCompared ? [{ kind: 'compared', figure }] : undefined
}

/** `at the same rank: 7 countries`: how many share the rank of a scope. */
const readSharing = (reading: Reading, figure: Figure): FigureClaim[] | undefined => {
  const { at, decimals } = figure
  if (decimals > 0 || reading.isCell || !says(tokenAt(reading, at, 1)?.lower, 'countries')) return undefined
  return saysBetween(reading, at - 5, at, 'same') && isAttachedTo(reading, figure, 'rank')
    ? [{ kind: 'tied', figure }]
    : undefined
}

/** `127th of 193`, `5/8`, `3-е место из 8`; and `4.47 out of 10`, which is a score. */
const readScopeRank = (reading: Reading, figure: Figure, sizes: ReadonlySet<string>): FigureClaim[] | undefined => {
  const isRanked = saysNear(reading, figure, 'rank')
  if (figure.over) {
    const { value } = figure.over
    if (value === '10' && !isRanked) return [{ kind: 'score', figure }]
    const counts = isRanked || (sizes.has(value) && (reading.isCell || saysNear(reading, figure, 'countries')))
    return counts ? rankClaims(figure, figure.over) : []
  }
  const size = sizeBehind(reading, figure)
  if (!size) return undefined
  if (size.value === '10' && figure.decimals > 0) return [{ kind: 'score', figure }]
  if (figure.decimals > 0 || size.decimals > 0) return undefined
  const behind = saysBetween(reading, size.at, size.at + 7, 'countries') || mentionsWithin(reading, size.at, 3)
  const counts = isRanked || reading.isCell || (figure.ordinal && behind)
  return counts ? rankClaims(figure, size) : []
}

const rankClaims = (figure: Figure, size: Figure): FigureClaim[] => [
  { kind: 'rank', figure },
  { kind: 'size', figure: size, of: figure }
]

const mentionsWithin = ({ mentions }: Reading, at: number, steps: number): boolean =>
  mentions.some(({ from, targets }) => from > at && from <= at + steps && targets.some(({ type }) => type === 'scope'))

/** The number behind `of` that follows a figure, with at most a word for the place and two more between. */
const sizeBehind = (reading: Reading, figure: Figure): Figure | undefined => {
  let at = lastOf(figure) + 1
  let isOf = false
  for (let steps = 0; steps < 6; steps++, at++) {
    const token = reading.tokens[at]
    if (!token) return undefined
    if (token.kind === 'number') return isOf ? reading.figures.find(other => other.at === at) : undefined
    if (says(token.lower, 'of') && token.lower !== 'from') isOf = true
    else if (token.kind === 'mark' && !isDressing(token)) return undefined
    else if (!isOf && !says(token.lower, 'place') && token.lower !== 'out') return undefined
  }
  return undefined
}

const readRank = (reading: Reading, figure: Figure, before: readonly FigureClaim[]): FigureClaim[] | undefined => {
  if (figure.decimals > 0) return undefined
  const next = tokenAt(reading, lastOf(figure), 1)
  const isRanked = saysNear(reading, figure, 'rank') || before.some(({ kind }) => kind === 'rank')
  // Ends of an interval are those of an error model, which no text tells.
  if (figure.ordinal && saysBetween(reading, figure.at - 12, figure.at + 12, 'chance')) return []
  if (figure.ordinal) return isRanked && !says(next?.lower, 'no_rank') ? [{ kind: 'rank', figure }] : []
  const direction = directionNear(reading, figure)
  if (figure.sign !== '' || (says(next?.lower, 'places') && isMoved(reading, figure))) {
    return isRanked || says(next?.lower, 'places') ? [change('rank_change', figure, direction)] : undefined
  }
  if (!isRanked) return undefined
  if (reading.isCell && saysBetween(reading, 0, reading.own, 'rank') && !saysBetween(reading, 0, reading.own, 'score'))
    return [
      saysBetween(reading, 0, reading.own, 'change')
        ? change('rank_change', figure, direction)
        : { kind: 'rank', figure }
    ]
  if (says(next?.lower, 'place') && !says(next?.lower, 'unit')) return [{ kind: 'rank', figure }]
  return isAttachedTo(reading, figure, 'rank') ? [{ kind: 'rank', figure }] : undefined
}

const isMoved = (reading: Reading, figure: Figure): boolean => {
  const before = tokenAt(reading, figure.at, -1)?.lower
  return (
    says(before, 'by', 'up', 'down') || (saysNear(reading, figure, 'up', 'down') && says(before, 'by', 'all', 'of'))
  )
}

/** A whole number that is a size of a scope, or a score where it is said so next to it. */
const readWhole = (reading: Reading, figure: Figure): FigureClaim[] | undefined => {
  if (figure.decimals > 0 || figure.sign !== '') return undefined
  const before = tokenAt(reading, figure.at, -1)?.lower
  const counted = saysBetween(reading, figure.at + 1, figure.at + 7, 'countries')
  const isSpoken = saysNear(reading, figure, 'rank', 'average') && says(before, 'of', 'all', 'above')
  if (counted && (isSpoken || says(before, 'all'))) return [{ kind: 'size', figure }]
  if (says(before, 'of') && saysNear(reading, figure, 'rank') && isEnd(reading, figure))
    return [{ kind: 'size', figure }]
  if (counted && reading.isCell) return []
  return undefined
}

const isEnd = (reading: Reading, figure: Figure): boolean => {
  const next = tokenAt(reading, figure.at, 1)
  return !next || next.text === ')' || next.text === '|'
}
