import { says } from './cues.js'
import type { Year } from './numbers.js'
import { saysBetween, tokenAt, type FigureClaim, type Reading } from './reading.js'

/** Which edition a claim is about: the one that a text names, that of the whole draft, or the one before that. */
export type EditionSpec = { readonly id: string } | 'own' | 'before'

/** The edition of a claim, and the one that a change starts from. */
export interface ClaimEditions {
  readonly edition: EditionSpec
  readonly since: EditionSpec
}

/**
 * Reads which edition each claim of a unit is about.
 *
 * @param own    the edition of what the unit stands in
 * @param known  ids of the editions that there are; other years count only right beside a figure
 */
export const readEditions = (
  reading: Reading,
  claims: readonly FigureClaim[],
  { edition: own, known }: { readonly edition: EditionSpec; readonly known: ReadonlySet<string> }
) => {
  const years = reading.years.filter(({ id }) => known.has(id))
  const starts = years.filter(year => isStart(reading, year))
  const others = years.filter(year => !starts.includes(year))
  const pair = pairOf(spanIn(reading) ?? years)
  const firstFigure = claims[0]?.figure.at ?? 0
  const numbers = new Set(reading.figures.map(({ at }) => at))
  const before = (): EditionSpec => (pair ? { id: pair[0] } : starts[0] ? { id: starts[0].id } : 'before')
  return (claim: FigureClaim): ClaimEditions => {
    const { at } = claim.figure
    if (changes.has(claim.kind)) {
      if (pair) return { since: { id: pair[0] }, edition: { id: pair[1] } }
      const told = others.find(year => year.at < at) ?? others[0]
      return { since: before(), edition: told ? { id: told.id } : own }
    }
    const attached = attachedTo(reading, numbers, claim)
    const end = attached === undefined ? endOf(reading, claim) : undefined
    const leading = others.findLast(year => year.at < at && (year.at < firstFigure || reading.isCell))
    const only = others.length === 1 ? others[0] : undefined
    const isTold = only && saysBetween(reading, only.at - 3, only.at + 3, 'edition')
    const edition = ((): EditionSpec => {
      if (attached !== undefined) return { id: attached }
      if (end === 'from') return before()
      if (end === 'to' && pair) return { id: pair[1] }
      if (leading) return { id: leading.id }
      return isTold ? { id: only.id } : own
    })()
    return { edition, since: 'before' }
  }
}

/** The edition that a heading names; none where it only tells since when something changed. */
export const editionOfHeading = (reading: Reading, known: ReadonlySet<string>): string | undefined => {
  const years = reading.years.filter(({ id }) => known.has(id))
  return spanIn({ ...reading, years })?.[1]?.id ?? years.find(year => !isStart(reading, year))?.id
}

/** Two years with only a link between: `2021-2023`, `between 2021 and 2023`. */
const spanIn = ({ years, tokens }: Reading): readonly Year[] | undefined => {
  for (const [place, year] of years.entries()) {
    const next = years[place + 1]
    if (!next) return undefined
    const between = tokens.slice(year.at + 1, next.at)
    if (between.length <= 2 && between.every(({ lower }) => links.has(lower))) return [year, next]
  }
  return undefined
}

const links = new Set(['and', 'to', '-', '–', '→', 'и', 'до', 'по', 'годами', 'г'])

const changes: ReadonlySet<string> = new Set([
  ...['delta', 'displayed_difference', 'like_for_like', 'basket_effect', 'rank_change']
])

/** `since 2021`, `than in 2021`, `compared with 2021`: where a change starts. */
const isStart = (reading: Reading, { at }: Year): boolean => {
  const before = tokenAt(reading, at, -1)?.lower
  if (says(before, 'since')) return true
  return [-2, -3].some(steps => says(tokenAt(reading, at, steps)?.lower, 'than', 'since')) && !says(before, 'to')
}

/** Two years, the earlier first. */
const pairOf = (years: readonly Year[]): readonly [string, string] | undefined => {
  const ids = [...new Set(years.map(({ id }) => id))].toSorted()
  const [a, b] = ids
  return a !== undefined && b !== undefined && ids.length === 2 ? [a, b] : undefined
}

/** A year next to a figure: `4.26 in 2021`, `4.26 (2021)`, `in 2021: 4.26`; another figure between does not let it through. */
const attachedTo = (
  { tokens, years }: Reading,
  numbers: ReadonlySet<number>,
  { figure }: FigureClaim
): string | undefined => {
  for (let at = figure.at + 1, steps = 0; at < tokens.length && steps < 5; at++, steps++) {
    const year = years.find(each => each.at === at)
    if (year) return tokens[at + 1]?.text === ':' ? undefined : year.id
    const token = tokens[at]
    if (!token || numbers.has(at) || ',;.|'.includes(token.text)) break
    if (token.kind === 'word' && !linking.has(token.lower)) break
  }
  for (let at = figure.at - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const year = years.find(each => each.at === at)
    if (year) return year.id
    const token = tokens[at]
    if (!token || numbers.has(at) || (token.kind === 'word' && !linking.has(token.lower)) || ';.'.includes(token.text))
      break
  }
  return undefined
}

const linking = new Set(
  'in the edition of for index points point th st nd rd в году г год балла баллов издании издания и was is it place место'.split(
    ' '
  )
)

/** Whether a figure is the start or the end of `from 4.26 to 4.47`. */
const endOf = (reading: Reading, { figure }: FigureClaim): 'from' | 'to' | undefined => {
  const { at } = figure
  const before = tokenAt(reading, at, -1)?.lower
  if (says(before, 'from') && saysBetween(reading, at - 12, at + 12, 'up', 'down', 'change', 'to')) return 'from'
  const isEnd = says(before, 'to') && saysBetween(reading, at - 14, at - 1, 'from')
  return isEnd ? 'to' : undefined
}
