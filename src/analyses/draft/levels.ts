import { says, type Cue } from './cues.js'
import { listOf } from './lists.js'
import type { Figure } from './numbers.js'
import type { Target } from './phrases.js'
import {
  directionNear,
  isAttachedTo,
  isDressing,
  lastOf,
  saysBetween,
  saysNear,
  tokenAt,
  type ClaimKind,
  type FigureClaim,
  type Reading
} from './reading.js'

/** A claim with the direction that words give it. */
export const change = (kind: ClaimKind, figure: Figure, direction: 'up' | 'down' | undefined): FigureClaim => ({
  kind,
  figure,
  ...(direction && { direction })
})

/** What a number in index points is said to be: a score, an average, or a change of either. */
export const readDecimal = (reading: Reading, figure: Figure, before: readonly FigureClaim[]): FigureClaim[] => {
  const { at } = figure
  if (saysBetween(reading, at - 3, at, 'limit') && !reading.isCell) return []
  // `Worked out: index points: 0.21` follows from what sources say, not from the index.
  if (saysBetween(reading, at - 7, at, 'worked') && isAttachedTo(reading, figure, 'points', 'edition')) return []
  const changed = kindOfChange(reading, figure)
  const kind = changed === undefined ? kindOfLevel(reading, figure, before) : changed
  return kind ? [change(kind, figure, directionNear(reading, figure))] : []
}

const kindOfChange = (reading: Reading, figure: Figure): ClaimKind | undefined | null => {
  const { at, sign } = figure
  const told = reading.isCell ? kindInColumn(reading) : listOf(reading, figure)?.kind
  if (told) return told
  const head = reading.isCell ? ([0, reading.own] as const) : clauseOf(reading, figure)
  const previous = tokenAt(reading, sign ? at - 1 : at, -1)?.lower
  const isBy = says(previous, 'by') && saysNear(reading, figure, 'up', 'down', 'change', 'above', 'below')
  const isOf = previous === 'of' && saysBetween(reading, at - 4, at, 'up', 'down', 'change')
  const isUp = says(previous, 'up', 'down') && figure.decimals > 0
  const isHeaded = reading.isCell && saysBetween(reading, 0, reading.own, 'change', 'like', 'basket')
  const compared = comparedBehind(reading, at)
  if (compared || (isBy && !saysBetween(reading, at - 15, at, 'up', 'down', 'change'))) {
    return saysNear(reading, figure, 'average') ? 'gap' : null
  }
  if (isBy && saysBetween(reading, at - 15, at + 5, 'average') && saysBetween(reading, at - 15, at, 'above', 'below'))
    return 'gap'
  const isNamed = isNamedChange(reading, figure) || isNothingSince(reading, figure)
  if (sign === '' && !isBy && !isOf && !isUp && !isHeaded && !isNamed) return undefined
  if (saysBetween(reading, ...head, 'like')) return 'like_for_like'
  if (saysBetween(reading, ...head, 'basket')) return 'basket_effect'
  return saysBetween(reading, ...head, 'rounded') ? 'displayed_difference' : 'delta'
}

/** `like for like 0.00`, `change since 2021: 0.00`. */
const isNamedChange = (reading: Reading, figure: Figure): boolean => {
  const { tokens, years } = reading
  const { at, decimals } = figure
  const start = years.find(year => year.at < at && year.at >= at - 3 && says(tokens[year.at - 1]?.lower, 'since'))
  const end = start ? start.at - 1 : tokens[at - 1]?.lower === 'effect' ? at - 1 : at
  return decimals > 0 && isAttachedTo(reading, { ...figure, at: end }, 'like', 'basket', 'change')
}

/** `0.00 since 2021`, which has no sign. */
const isNothingSince = (reading: Reading, { at, value }: Figure): boolean =>
  Number(value) === 0 && says(tokenAt(reading, at, 1)?.lower, 'since') && reading.years.some(year => year.at === at + 2)

/** What the head of a column says of a change, where that takes more than one word. */
const kindInColumn = (reading: Reading): ClaimKind | undefined => {
  const { own, years } = reading
  const isSaid = (...cues: readonly Cue[]): boolean => saysBetween(reading, 0, own, ...cues)
  const isSince = years.some(({ at }) => at < own && saysBetween(reading, at - 1, at, 'since'))
  if (isSaid('like', 'basket', 'rounded')) return undefined
  if (isSince) return isSaid('rank') ? undefined : 'delta'
  if (isSaid('average') && isSaid('change')) return 'gap'
  return isSaid('near') && !hasNode(reading) ? 'distance' : undefined
}

/** From the figure before to the comma, or the bracket of the figure, behind: what may name the kind of a change. */
const clauseOf = ({ tokens, figures }: Reading, { at }: Figure): readonly [from: number, to: number] => {
  const before = figures.findLast(other => other.at < at)?.at ?? -1
  const behind = tokens.slice(at + 1, at + 8)
  const next = behind.findIndex(({ text, kind }) => ',;'.includes(text) || kind === 'number')
  const own = behind.slice(0, next === -1 ? 4 : Math.min(next, 4))
  const bracket = behind[next]?.kind === 'number' ? own.findIndex(({ text }) => text === '(') : -1
  return [Math.max(at - 8, before + 1), at + 1 + (bracket === -1 ? own.length : bracket)]
}

/** `0.56 points below`, which compares with what follows. */
const comparedBehind = (reading: Reading, at: number): boolean => {
  const next = tokenAt(reading, at, 1)?.lower
  const word = says(next, 'points') ? tokenAt(reading, at, 2)?.lower : next
  return says(word, 'above', 'below') && word !== 'over' && word !== 'under'
}

const kindOfLevel = (
  reading: Reading,
  figure: Figure,
  before: readonly FigureClaim[]
): ClaimKind | undefined | null => {
  if (figure.decimals === 0 && !isScoreHere(reading, figure)) return undefined
  if (isAverage(reading, figure, before)) return 'average'
  return 'score'
}

const isScoreHere = (reading: Reading, figure: Figure): boolean => {
  // What is beyond any scale must be said of a node in the same breath, to be taken for a slip.
  if (Number(figure.value) > 10 && !hasNode(reading)) return false
  const next = tokenAt(reading, figure.at, 1)?.lower
  if (says(next, 'points') || isAttachedTo(reading, figure, 'score')) return !says(next, 'countries')
  return endsAtFigure(reading, figure)
}

const hasNode = ({ mentions }: Reading): boolean =>
  mentions.some(({ targets }) => targets.some(each => each.type === 'node'))

/** Whether a label ends at the figure and the unit with it: `Prevention: 4`. */
const endsAtFigure = (reading: Reading, { at }: Figure): boolean => {
  const isLast = reading.tokens.slice(at + 1).every(isDressing)
  const label = reading.mentions.some(
    ({ to, targets }) =>
      targets.some(({ type }) => type === 'node') && reading.tokens.slice(to, at).every(token => token.kind === 'mark')
  )
  return isLast && (label || (reading.isCell && reading.mentions.length > 0))
}

const isAverage = (reading: Reading, { at }: Figure, claims: readonly FigureClaim[]): boolean => {
  if (reading.isCell && saysBetween(reading, 0, reading.own, 'average')) return true
  const [last] = claims.slice(-1)
  const start = Math.max(at - 14, last && last.figure.at < at ? lastOf(last.figure) + 1 : 0)
  if (saysBetween(reading, start, at, 'average')) return true
  if (last?.kind === 'average' && isListed(reading, last.figure.at, at)) return true
  for (let here = at + 1; here <= at + 5; here++) {
    const word = reading.tokens[here]?.lower
    if (!word || reading.tokens[here]?.kind === 'number' || says(word, 'than')) return false
    if (says(word, 'average')) return true
  }
  return false
}

/** Whether the second of two figures only names another scope than the first: it is of the same kind. */
const isListed = (reading: Reading, from: number, to: number): boolean => {
  const { mentions, tokens } = reading
  const between = mentions.filter(mention => mention.from > from && mention.to <= to)
  const named = (type: Target['type']): boolean =>
    between.some(({ targets }) => targets.some(each => each.type === type))
  if (to - from > 16 || tokens.slice(from, to).some(({ text }) => text === ';') || named('node')) return false
  const isBehind = mentions.some(
    ({ from: at, targets }) => at > to && at <= to + 3 && targets.some(({ type }) => type === 'scope')
  )
  const isTold = named('scope') || saysBetween(reading, from, to + 4, 'world', 'region', 'continent')
  return (isTold || isBehind) && !named('country')
}
