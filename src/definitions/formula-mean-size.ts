import { fraction, sumScores, isExact, toFloat, type Fraction } from '../exact/fraction.js'
import { wholeProportion } from '../exact/proportion.js'
import {
  sizeOfFraction,
  sizeOfInverse,
  sizeOfMultiple,
  sizeOfPower,
  sizeOfProduct,
  sizeOfQuotient,
  sizeOfRoot,
  sizeOfShares,
  sizeOfSum,
  underOf,
  type Size
} from '../exact/size.js'
import { formulaLimits } from './formula-language.js'
import type { FormulaMeter } from './formula-meter.js'

/** An argument: its size, null of a float64, and its value where it is a number as written. */
export interface Part {
  readonly size: Size | null
  readonly constant: Fraction | undefined
}

/** The size of a result from its arguments; null of a float64. */
export type SizeRule = (parts: readonly Part[], meter: FormulaMeter) => Size | null

interface Entry {
  readonly size: Size
  readonly weight: Fraction
}

const one = fraction(1)
const unit = sizeOfFraction(one)

export const sumSize = (a: Size, b: Size, meter: FormulaMeter): Size => {
  const [left, right] = [underOf(a), underOf(b)]
  meter.reduces(1 + Math.max(a.over + right, b.over + left), left + right)
  return meter.holds(sizeOfSum([a, b]))
}

/** A quotient; a division by zero has no result. */
export const divideSize = (a: Size, { size, constant }: Part, meter: FormulaMeter): Size | null => {
  if (constant?.n === 0n || size === null) return null
  return meter.reduced(constant ? sizeOfMultiple(a, constant.inverse()) : sizeOfQuotient(a, size))
}

/** A power is reduced as its base is. */
const raised = (base: Size, exponent: number, meter: FormulaMeter): Size => {
  meter.steps += 1
  return meter.holds(sizeOfPower(base, exponent))
}

/** A power: a float64 where the exponent is not whole. */
export const powerSize = (base: Size, exponent: Fraction | undefined, meter: FormulaMeter): Size | null =>
  exponent?.d === 1n ? raised(base, toFloat(exponent), meter) : null

const weightOf = (entries: readonly Entry[], meter: FormulaMeter): Part => {
  const sum = sumScores(entries.map(({ weight }) => weight))
  const constant = isExact(sum) ? sum : one
  meter.steps += entries.length / 4
  return { size: sizeOfFraction(constant), constant }
}

const rootSize = (size: Size, degree: number, meter: FormulaMeter): Size => {
  meter.roots(size)
  return meter.reduced(sizeOfRoot(size, degree))
}

type Mean = (entries: readonly Entry[], meter: FormulaMeter) => Size | null

const arithmetic: Mean = (entries, meter) => {
  const products = entries.map(({ size, weight }) =>
    weight === one ? size : meter.reduced(sizeOfMultiple(size, weight))
  )
  return divideSize(meter.summed(products, sizeOfSum(products)), weightOf(entries, meter), meter)
}

const harmonic: Mean = (entries, meter) => {
  const shares = entries.map(({ size, weight }) => meter.reduced(sizeOfMultiple(sizeOfInverse(size), weight)))
  const sum = meter.summed(shares, sizeOfShares(entries))
  const weight = weightOf(entries, meter)
  return weight.size && divideSize(weight.size, { size: sum, constant: undefined }, meter)
}

const geometric: Mean = (entries, meter) => {
  const counts = wholeProportion(entries.map(({ weight }) => weight))?.map(Number) ?? []
  const factors = counts.reduce((sum, count) => sum + count, 0)
  meter.sorts(entries.map(({ size }) => size))
  if (factors === 0 || factors > formulaLimits.factors) return null
  const product = entries.reduce((all, { size }, at) => {
    const power = raised(size, counts[at] ?? 1, meter)
    return meter.reduced(sizeOfProduct(all, power))
  }, unit)
  return rootSize(product, factors, meter)
}

/** Of a power that is not whole, the mean is a float64. */
const generalised = (power: Fraction | undefined): Mean => {
  const degree = power?.d === 1n ? toFloat(power) : NaN
  if (degree === 1) return arithmetic
  if (degree === 0) return geometric
  if (Number.isNaN(degree)) return () => null
  const [mean, times] = [degree < 0 ? harmonic : arithmetic, Math.abs(degree)]
  return (entries, meter) => {
    const powers = entries.map(({ size, weight }) => ({ size: raised(size, times, meter), weight }))
    const upright = mean(powers, meter)
    return upright && rootSize(upright, times, meter)
  }
}

/** A mean of scores, or of pairs of a score and its weight. */
const listRule =
  (mean: Mean, isWeighted: boolean): SizeRule =>
  (parts, meter) => {
    const entries: Entry[] = []
    for (let at = 0; at < parts.length; at += isWeighted ? 2 : 1) {
      const size = parts[at]?.size
      if (!size) return null
      entries.push({ size, weight: (isWeighted ? parts[at + 1]?.constant : undefined) ?? one })
    }
    return mean(entries, meter)
  }

const powerRule =
  (isWeighted: boolean): SizeRule =>
  ([power, ...parts], meter) =>
    listRule(generalised(power?.constant), isWeighted)(parts, meter)

/** The sizes of all means. */
export const meanSizes = {
  mean: listRule(arithmetic, false),
  weighted_mean: listRule(arithmetic, true),
  gmean: listRule(geometric, false),
  weighted_gmean: listRule(geometric, true),
  hmean: listRule(harmonic, false),
  weighted_hmean: listRule(harmonic, true),
  pmean: powerRule(false),
  weighted_pmean: powerRule(true)
} satisfies Record<string, SizeRule>
