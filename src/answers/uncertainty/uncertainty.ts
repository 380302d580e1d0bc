import {
  defaultError,
  spreadRange,
  whyNotExact,
  type ErrorRule,
  type RangePlaces,
  type RangeShape
} from '../../analyses/uncertainty/error-model.js'
import { distributeScores, exactFault, type ScoreDistributions } from '../../analyses/uncertainty/score-distribution.js'
import { formatErrorModel, type ErrorModel, type ReviewedRange } from '../../analyses/uncertainty/model.js'
import type { Scale } from '../../definitions/schema.js'
import { scaleFault } from '../../definitions/scale.js'
import { DomainError, settleAll } from '../../errors.js'
import { parseDecimal, toFloat, type Fraction } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { countryIn, nodeIn, scaleReader, type LoadedIndex } from '../loaded.js'

/** The level of an interval where none is asked for. */
export const defaultLevel = 0.9

/** An error model as an edition's scores are read with it. */
export interface Uncertainty {
  readonly model: ErrorModel
  readonly rule: ErrorRule
  /** Distributions of the nodes of the edition, each made once. */
  readonly distributions: (node: string) => ScoreDistributions
  /** Why a node has no exact distribution; undefined where it has. */
  readonly faultOf: (node: string) => DomainError | undefined
}

/**
 * Read an error model against an edition.
 *
 * @throws {DomainError} `UNCERTAINTY_INVALID` with every range that is off the scale or stands twice, and the errors of unknown
 *         names; later, of `distributions`, `EXACT_UNAVAILABLE`
 */
export const resolveUncertainty = (
  index: LoadedIndex,
  edition: ScoredEdition,
  model: ErrorModel = defaultError
): Uncertainty => {
  const rule: ErrorRule =
    model.kind === 'ranges'
      ? {
          error: model.otherwise ?? { kind: 'none' },
          ranges: resolveRanges(index, edition, model, '/uncertainty', spreadRange)
        }
      : { error: model }
  const known = new Map<string, ScoreDistributions>()
  const distributions = (node: string): ScoreDistributions => {
    const made = known.get(node) ?? distributeScores(edition, node, rule, scaleReader(index))
    known.set(node, made)
    return made
  }
  return { model, rule, distributions, faultOf: node => exactFault(edition, node, rule, scaleReader(index)) }
}

/** The same errors in an earlier edition; ranges are of one edition only, elsewhere the error of the other scores holds. */
export const earlierUncertainty = (index: LoadedIndex, edition: ScoredEdition, { model }: Uncertainty): Uncertainty =>
  resolveUncertainty(index, edition, model.kind === 'ranges' ? (model.otherwise ?? { kind: 'none' }) : model)

/**
 * The ranges of reviewers with their names resolved, by country and indicator.
 *
 * @param pointer  where the model stands in the question
 * @param make     what a range becomes
 * @throws {DomainError} `UNCERTAINTY_INVALID` and the errors of names, all at once
 */
export const resolveRanges = <T>(
  index: LoadedIndex,
  edition: ScoredEdition,
  { cells, shape, odds }: ErrorModel & { kind: 'ranges' },
  pointer: string,
  make: (places: RangePlaces, shape: RangeShape) => T
): Map<string, Map<string, T>> => {
  const ranges = new Map<string, Map<string, T>>()
  const steps = cells.map((cell, at) => () => {
    const place = `${pointer}/cells/${at}`
    const { iso3 } = countryIn(index, edition, cell.country, `${place}/country`)
    const indicator = indicatorIn(index, edition, cell.indicator, `${place}/indicator`)
    const places = placesOf(cell, scaleReader(index)(indicator), place)
    const own = ranges.get(iso3) ?? new Map<string, T>()
    ranges.set(iso3, own)
    if (own.has(indicator)) throw rangeFault(place, `${iso3} ${indicator} stands twice.`, 'one range for a score')
    own.set(indicator, make(places, shape === 'triangular' ? shape : odds))
  })
  settleAll(...steps)
  return ranges
}

const indicatorIn = (index: LoadedIndex, edition: ScoredEdition, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.indicators.includes(node)) return node
  throw rangeFault(pointer, `${node} is a composite: its range follows from its indicators.`, 'an indicator')
}

const rangeFault = (pointer: string, detail: string, allowed: string): DomainError =>
  new DomainError('UNCERTAINTY_INVALID', { pointer, detail, allowed: [allowed] })

const placesOf = (cell: ReviewedRange, scale: Scale, pointer: string) => {
  const place = (name: 'low' | 'best' | 'high'): number => {
    const score = decimalOf(cell[name])
    if (!score) throw rangeFault(`${pointer}/${name}`, `${name} is no plain decimal number.`, 'a plain decimal number')
    const fault = scaleFault(score, scale)
    if (!fault) return toFloat(score.sub(scale.min).div(scale.step))
    throw rangeFault(`${pointer}/${name}`, `${name} is ${cell[name]}, ${fault.what}.`, fault.allowed)
  }
  return { low: place('low'), best: place('best'), high: place('high') }
}

const decimalOf = (value: number): Fraction | undefined =>
  /^-?\d+(\.\d+)?$/.test(String(value)) ? parseDecimal(String(value)) : undefined

/** What an answer says of the error model that it rests on, in `meta.uncertainty`. */
export const describeUncertainty = (index: LoadedIndex, { model, rule }: Uncertainty) => {
  const short = formatErrorModel(model)
  return {
    model: model.kind === 'ranges' ? { ...model, cells: model.cells.length } : model,
    short,
    says: sayModel(index, model),
    origin:
      short === formatErrorModel(defaultError)
        ? 'an assumption of this project: the publisher gives no error model'
        : 'the error model of the question: the publisher gives none',
    independent: !whyNotExact(rule),
    clipping: 'a score that would leave its scale counts as the end of it',
    accuracy: 'exact values; probabilities in float64, right to 1e-12, no simulation and no seed'
  }
}

/** The same with the level of the intervals. */
export const describeIntervals = (index: LoadedIndex, uncertainty: Uncertainty, level: number) => ({
  ...describeUncertainty(index, uncertainty),
  level
})

const sayModel = (index: LoadedIndex, model: ErrorModel): string => {
  if (model.kind === 'none') return 'every score is right as it is'
  if (model.kind === 'ranges') {
    const shape = model.shape === 'triangular' ? 'a triangle over low..high with its top at best' : sayOdds(model.odds)
    const rest = model.otherwise ? sayModel(index, model.otherwise) : 'every other score is right as it is'
    return `${model.cells.length} scores lie in the ranges of reviewers (${shape}); ${rest}`
  }
  if (model.kind === 'normal') {
    const grid = model.grid ? ' and is rounded to its scale' : ''
    return `every score has a normal error with a standard deviation of ${model.sd} points${grid}`
  }
  const { scale, unit } = index.release.index
  const step = `${toFloat(scale.step)} ${unit}`
  const steps = model.k === 1 ? 'one step' : `up to ${model.k} steps`
  const odds = model.odds ? `odds ${model.odds.map(String).join(' : ')}` : 'equal odds'
  return `every score is off by ${steps} of its scale (${step}) either way or by none, with ${odds}`
}

const sayOdds = (odds: readonly (number | string)[]): string =>
  `odds ${odds.map(String).join(' : ')} of low, best, high`

/** A probability as answers write it. */
export const writeChance = (probability: number): number => Number(Math.min(1, probability).toFixed(6))
