import { leastCommonMultiple } from '../../exact/integer.js'
import { compareScores, fraction, meanScore, subtractScores, type Score } from '../../exact/fraction.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { orderScores } from '../../exact/order.js'

/** How far two countries are from each other. */
export interface Distance {
  /** Index points, 0 or more. */
  readonly distance: Score
  /** Indicators that the mean is over: those that both countries have a score on. */
  readonly compared: number
}

export interface SimilarCountry extends Distance {
  readonly iso3: string
}

/** The countries nearest to one. */
export interface SimilarCountries {
  /** The nearest first; equally near ones in alphabetical order of their codes. */
  readonly nearest: readonly SimilarCountry[]
  /** Countries that share fewer than half of the indicators with it, and so are not placed. */
  readonly leftOut: readonly string[]
}

export interface SimilarOptions {
  /** So many countries are given at the most; all of them when left out. */
  readonly limit?: number | undefined
  /** Positions of the countries to look among, in the edition's lists; all of them when left out. */
  readonly positions?: readonly number[] | undefined
}

/**
 * How far two countries of an edition are from each other, exactly.
 *
 *     distance(a, b) = mean of |score_a - score_b| over the indicators that both have
 *
 * It is symmetric, 0 for equal scores, and as long as all three countries have the same indicators never more than the way
 * by a third.
 *
 * @returns null when they share no indicator
 * @example
 * distanceBetween(index.loaded.editions.get('2023'), 'KAZ', 'UZB').distance.toFraction() // => '55/64'
 */
export const distanceBetween = (edition: ScoredEdition, a: string, b: string): Distance | null => {
  const [first, second] = [edition.position.get(a), edition.position.get(b)]
  return first === undefined || second === undefined ? null : distanceAt(edition, first, second)
}

/**
 * The countries most similar to one in an edition, by `distanceBetween`. Those that share fewer than half of the indicators
 * of the edition with it are left out.
 *
 * @param iso3  of the country, which is not similar to itself
 * @throws {DomainError} `SCOPE_EMPTY` when there is no other country to look among
 * @example
 * similarCountries(index.loaded.editions.get('2023'), 'KAZ', { limit: 2 }).nearest.map(near => near.iso3) // => ['AZE', 'UZB']
 */
export const similarCountries = (
  edition: ScoredEdition,
  iso3: string,
  { limit, positions = [...edition.countries.keys()] }: SimilarOptions = {}
): SimilarCountries => {
  const own = edition.position.get(iso3)
  const others = positions.filter(position => position !== own)
  if (own === undefined || others.length === 0) {
    const detail = `The scope has no country to compare ${iso3} with.`
    throw new DomainError('SCOPE_EMPTY', { pointer: '/scope', detail, allowed: ['a scope with another country'] })
  }
  const leftOut: string[] = []
  const placed: SimilarCountry[] = []
  for (const other of others) {
    const code = edition.countries[other] ?? ''
    const apart = distanceAt(edition, own, other)
    if (apart && 2 * apart.compared >= edition.indicators.length) placed.push({ iso3: code, ...apart })
    else leftOut.push(code)
  }
  return { nearest: inOrder(placed).slice(0, limit), leftOut: leftOut.toSorted() }
}

const inOrder = (placed: readonly SimilarCountry[]): SimilarCountry[] => {
  const { keys } = orderScores(placed.map(({ distance }) => distance))
  return [...placed.keys()]
    .sort((a, b) => (keys[a] ?? NaN) - (keys[b] ?? NaN) || (codeAt(placed, a) < codeAt(placed, b) ? -1 : 1))
    .flatMap(at => placed[at] ?? [])
}

const codeAt = (placed: readonly SimilarCountry[], at: number): string => placed[at]?.iso3 ?? ''

const distanceAt = (edition: ScoredEdition, a: number, b: number): Distance | null => {
  const { unit, rows } = wholeScores(edition)
  if (unit === undefined) return distanceOfScores(edition, a, b)
  const [first, second] = [rows[a] ?? noScores, rows[b] ?? noScores]
  let sum = 0
  let compared = 0
  for (let at = 0; at < first.length; at++) {
    const apart = Math.abs((first[at] ?? NaN) - (second[at] ?? NaN))
    if (Number.isNaN(apart)) continue
    sum += apart
    compared++
  }
  return compared === 0 ? null : { distance: fraction(BigInt(sum), unit * BigInt(compared)), compared }
}

/** The same where scores are not whole numbers of one unit that float64 holds. */
const distanceOfScores = (edition: ScoredEdition, a: number, b: number): Distance | null => {
  const apart = edition.indicators.flatMap(id => {
    const [first, second] = [edition.scores.get(id)?.at(a) ?? null, edition.scores.get(id)?.at(b) ?? null]
    if (first === null || second === null) return []
    return compareScores(first, second) < 0 ? subtractScores(second, first) : subtractScores(first, second)
  })
  return apart.length === 0 ? null : { distance: meanScore(apart), compared: apart.length }
}

/** The indicators of every country as whole numbers of `1/unit`, NaN where missing; no unit where that is not exact. */
interface WholeScores {
  readonly unit?: bigint
  readonly rows: readonly Float64Array[]
}

const noScores = new Float64Array()
const known = new WeakMap<ScoredEdition, WholeScores>()

const wholeScores = (edition: ScoredEdition): WholeScores => {
  const before = known.get(edition)
  if (before) return before
  const made = makeWhole(edition)
  known.set(edition, made)
  return made
}

const makeWhole = ({ indicators, scores, countries }: ScoredEdition): WholeScores => {
  const columns = indicators.flatMap(id => scores.get(id) ?? [])
  const lattices = columns.flatMap(({ lattice }) => lattice ?? [])
  if (lattices.length < columns.length) return { rows: [] }
  const unit = lattices.reduce((common, { denominator }) => leastCommonMultiple(common, BigInt(denominator)), 1n)
  const times = lattices.map(({ denominator }) => Number(unit / BigInt(denominator)))
  const most = lattices.reduce((sum, lattice, at) => sum + 2 * lattice.most * (times[at] ?? NaN), 0)
  if (!(most <= Number.MAX_SAFE_INTEGER)) return { rows: [] }
  return {
    unit,
    rows: countries.map((_, at) => Float64Array.from(columns, ({ keys }, of) => (keys[at] ?? NaN) * (times[of] ?? NaN)))
  }
}
