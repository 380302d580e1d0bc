import { formatFormula } from '../../definitions/formula-text.js'
import { DomainError } from '../../errors.js'
import { type Fraction, isExact, toFloat } from '../../exact/fraction.js'
import type { Scale } from '../../definitions/schema.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { isLinear, type LinearForm, type Obstacle } from '../../scoring/linear.js'
import { spreadScore, topOf, whyNotExact, type ErrorRule } from './error-model.js'
import type { Distribution } from '../kernels/distribution.js'
import { createSummer, type Term } from '../kernels/weighted-sum.js'
import { formIn, latticeOf, type LinearLattice } from '../../scoring/lattice.js'

/** What a node of an edition may be for each country: exact values on a lattice, with probabilities. */
export interface ScoreDistributions {
  /** The value that the number 0 stands for, and the distance of neighbours; exact. */
  readonly offset: Fraction
  readonly unit: Fraction
  /** By position in the edition; numbers n stand for offset + n unit; null where the score is missing. */
  readonly countries: readonly (Distribution | null)[]
  /** The node as a sum over the indicators beneath it. */
  readonly form: LinearForm
}

/** A lattice of more values than this, or a count of more steps, takes too long: several seconds of one processor. */
const most = { values: 65_536, steps: 1e11 }

/** Steps to count how many countries are above every value: probabilities that matter lie within some deviations. */
const stepsOf = (values: number, countries: number): number =>
  values * countries * Math.min(countries, 20 * Math.sqrt(countries))

/**
 * The exact distribution of a node for every country, when the scores of its indicators are off independently.
 *
 *     node = constant + sum over indicators of slope * (lowest + step * place)
 *
 * All values lie on one lattice, whose unit is the greatest common divisor of `slope * step`: equal scores are equal
 * whole numbers, so ties are exact. Probabilities are float64.
 *
 * @param scaleOf  scale of an indicator
 * @throws {DomainError} `EXACT_UNAVAILABLE` for errors that are shared or off the grid, and for formulas that are no
 *         weighted sum
 */
export const distributeScores = (
  edition: ScoredEdition,
  node: string,
  rule: ErrorRule,
  scaleOf: (indicator: string) => Scale
): ScoreDistributions => {
  const sound = prepare(edition, node, rule, scaleOf)
  if (sound instanceof DomainError) throw sound
  const { form, lattice } = sound
  const { offset, unit, strides } = lattice
  const columns = [...strides].map(([indicator, stride]) =>
    termReader(edition, rule, { indicator, stride, scale: scaleOf(indicator) })
  )
  const sum = createSummer()
  const countries = edition.countries.map((iso3, position) => {
    const terms: Term[] = []
    for (const read of columns) {
      const term = read(position, iso3)
      if (!term) return null
      terms.push(term)
    }
    return sum(terms)
  })
  return { offset, unit, countries, form }
}

/** Why a node has no exact distribution; undefined where it has. */
export const exactFault = (
  edition: ScoredEdition,
  node: string,
  rule: ErrorRule,
  scaleOf: (indicator: string) => Scale
): DomainError | undefined => {
  const sound = prepare(edition, node, rule, scaleOf)
  return sound instanceof DomainError ? sound : undefined
}

/** The form of a node and its lattice; or why there is no exact answer. */
const prepare = (
  edition: ScoredEdition,
  node: string,
  rule: ErrorRule,
  scaleOf: (indicator: string) => Scale
): { readonly form: LinearForm; readonly lattice: LinearLattice } | DomainError => {
  const why = whyNotExact(rule)
  if (why) return notExact('/uncertainty', `There is no exact answer: ${why}. A simulation can answer it.`)
  const form = formIn(edition.framework, node)
  if (!isLinear(form))
    return notExact('/node', `There is no exact answer: ${obstacleIn(form)}. A simulation can answer it.`)
  const lattice = latticeOf(form, scaleOf)
  const values = [...lattice.strides].reduce((sum, [id, stride]) => sum + topOf(scaleOf(id)) * Math.abs(stride), 1)
  const { length } = edition.countries
  if (values <= most.values && stepsOf(values, length) <= most.steps) return { form, lattice }
  const detail = `There is no exact answer in time: ${node} can take ${values} values, and there are ${length} countries. A simulation can answer it.`
  return notExact('/node', detail)
}

const obstacleIn = ([obstacle]: readonly Obstacle[]): string =>
  obstacle ? `in ${obstacle.node}, ${formatFormula(obstacle.formula)} is no weighted sum of scores` : 'it has no scores'

const notExact = (pointer: string, detail: string): DomainError =>
  new DomainError('EXACT_UNAVAILABLE', {
    pointer,
    detail,
    allowed: ['independent errors on the grid, and composites that are means or weighted sums']
  })

/** One indicator of a sum. */
interface Part {
  readonly indicator: string
  readonly stride: number
  readonly scale: Scale
}

/** Reads what one indicator adds to the sum of a country; undefined where its score is missing. */
const termReader = (edition: ScoredEdition, { error, ranges }: ErrorRule, { indicator, stride, scale }: Part) => {
  const top = topOf(scale)
  const column = edition.scores.get(indicator)
  const step = toFloat(scale.step)
  const places = new Map<Fraction, number>()
  const spreads = new Map<number, Distribution>()
  const placeOf = (score: Fraction): number => {
    // Equal scores of a release are one object: exact arithmetic is done once for each.
    const known = places.get(score) ?? toFloat(score.sub(scale.min).div(scale.step))
    places.set(score, known)
    return known
  }
  return (position: number, iso3: string): Term | undefined => {
    const score = column?.at(position)
    if (score == null || !isExact(score)) return undefined
    const range = ranges?.get(iso3)?.get(indicator)
    if (range) return { stride, distribution: range }
    const place = placeOf(score)
    const spread = spreads.get(place) ?? spreadScore(error, place, top, step)
    spreads.set(place, spread)
    return { stride, distribution: spread }
  }
}

/**
 * The smallest whole number of a lattice that stands for a value of at least the given one.
 *
 * @example
 * placeFrom({ offset: fraction(1), unit: fraction(1, 30) }, fraction(11, 2)) // => 135
 */
export const placeFrom = ({ offset, unit }: Pick<ScoreDistributions, 'offset' | 'unit'>, value: Fraction): number =>
  unit.n === 0n ? (offset.compare(value) >= 0 ? 0 : 1) : toFloat(value.sub(offset).div(unit).ceil())
