import type { Fact } from '../../data/fact.js'
import type { Computed } from '../../definitions/evidence.js'
import { fraction, parseDecimal, type Fraction } from '../../exact/fraction.js'

/** A figure that follows from quantities of facts, exactly; units are those of the facts. */
export interface ComputedFigure {
  readonly how: string
  readonly value: Fraction
  readonly unit: string
  /** What rounding of the printed digits leaves open. */
  readonly bounds?: Interval | undefined
}

/** The least and the most that a figure can be. */
export interface Interval {
  readonly low: Fraction
  readonly high: Fraction
}

const quantityOf = ({ id, quantity }: Fact): Fraction => {
  if (quantity === null) throw new RangeError(`${id} has no quantity`)
  return parseDecimal(quantity)
}

/**
 * The rate at which a source turns an amount into another currency; null where it does not.
 *
 *     rate = amount / converted amount
 *
 * @example
 * const converted = { quantity: '8800000', unit: 'USD' }
 * impliedRate({ id: 'KAZ-016', quantity: '4600000000', unit: 'KZT', converted })?.toFraction() // => '5750/11'
 */
export const impliedRate = (fact: Pick<Fact, 'id' | 'quantity' | 'converted'>): Fraction | null =>
  fact.converted && quantityOf(fact as Fact).div(parseDecimal(fact.converted.quantity))

/**
 * An amount in another currency, at the rate that another fact implies; null where that one implies none.
 *
 *     converted = amount / rate
 */
export const convertAt = (amount: Fact, at: Fact): Fraction | null => {
  const rate = impliedRate(at)
  return rate && quantityOf(amount).div(rate)
}

/**
 * What a side of a conflict says by computation.
 *
 *     percent_change = 100 * (last - first) / first
 *     its bounds      by the ends of both amounts, each half a unit of its last printed digit away
 *     difference     = last - first
 *     implied_rate   = amount / converted amount
 *
 * @param facts  by id; those that are named are there, with quantities
 */
export const computeFigure = (computed: Computed, facts: ReadonlyMap<string, Fact>): ComputedFigure => {
  const factOf = (id: string): Fact => {
    const fact = facts.get(id)
    if (!fact) throw new RangeError(`${id} is no fact of this release`)
    return fact
  }
  if ('percent_change' in computed) {
    const [first, last] = computed.percent_change.map(id => quantityOf(factOf(id))) as [Fraction, Fraction]
    const how = `change from ${computed.percent_change.join(' to ')}, in percent`
    return { how, ...percentChange(first, last, computed.stated_to), unit: 'percent' }
  }
  if ('difference' in computed) {
    const [first, last] = computed.difference.map(factOf) as [Fact, Fact]
    return {
      how: `${last.id} minus ${first.id}`,
      value: quantityOf(last).sub(quantityOf(first)),
      unit: last.unit ?? ''
    }
  }
  if ('sum' in computed) {
    const parts = computed.sum.map(factOf)
    const value = parts.reduce((sum, fact) => sum.add(quantityOf(fact)), fraction(0))
    return { how: computed.sum.join(' plus '), value, unit: parts[0]?.unit ?? '' }
  }
  if ('count_parts' in computed) {
    const parts = [...facts.values()].filter(({ partOf }) => partOf === computed.count_parts)
    const unit = factOf(computed.count_parts).unit ?? ''
    return { how: `facts that are a part of ${computed.count_parts}`, value: fraction(parts.length), unit }
  }
  const fact = factOf(computed.implied_rate)
  const unit = `${fact.unit ?? ''} per ${fact.converted?.unit ?? ''}`
  return {
    how: `rate implied by ${fact.id}`,
    value: impliedRate(fact) ?? fraction(0),
    unit,
    bounds: rateBounds(fact, computed.stated_to)
  }
}

/** What an amount can have been before it was rounded to a unit. */
const roundedFrom = (amount: Fraction, unit: number): Interval => {
  const half = parseDecimal(String(unit)).div(2)
  return { low: amount.sub(half), high: amount.add(half) }
}

const percentChange = (first: Fraction, last: Fraction, unit: number | undefined) => {
  const change = (from: Fraction, to: Fraction): Fraction => to.sub(from).div(from).mul(100)
  if (!unit) return { value: change(first, last) }
  const [before, after] = [roundedFrom(first, unit), roundedFrom(last, unit)]
  return {
    value: change(first, last),
    bounds: { low: change(before.high, after.low), high: change(before.low, after.high) }
  }
}

/** Of a rate whose converted amount is printed to a unit; the amount itself is taken as it stands. */
const rateBounds = ({ quantity, converted }: Fact, unit: number | undefined): Interval | undefined => {
  if (!unit || quantity === null || !converted) return undefined
  const { low, high } = roundedFrom(parseDecimal(converted.quantity), unit)
  const amount = parseDecimal(quantity)
  return { low: amount.div(high), high: amount.div(low) }
}
