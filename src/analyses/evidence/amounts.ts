import type { Fact } from '../../data/fact.js'
import { parseDecimal, type Fraction } from '../../exact/fraction.js'
import { impliedRate } from './figures.js'

/** A rate: units of one currency for one of another, on a day and from somewhere. */
export interface Rate {
  readonly currency: string
  readonly value: Fraction
  readonly date: string | null
  /** The fact that implies it; null where it was stated with the question. */
  readonly fact: string | null
}

export const conversions = ['own', 'by_source', 'at_rate', 'no_rate'] as const

/** An amount in the currency that is asked for. */
export interface Amount {
  readonly fact: Fact
  readonly how: (typeof conversions)[number]
  /** Null where no rate was given. */
  readonly amount: Fraction | null
  readonly rate: Rate | null
}

/**
 * An amount of a fact in a currency: as it stands, as its source converts it, or at a rate that was given; never at another.
 *
 *     amount = quantity / rate
 */
export const amountIn = (fact: Fact, currency: string, rates: readonly Rate[]): Amount => {
  const quantity = parseDecimal(fact.quantity ?? '0')
  if (fact.unit === currency) return { fact, how: 'own', amount: quantity, rate: null }
  if (fact.converted?.unit === currency) {
    const value = impliedRate(fact)
    const { period } = fact
    return {
      fact,
      how: 'by_source',
      amount: parseDecimal(fact.converted.quantity),
      rate: value && { currency: fact.unit ?? '', value, date: period.to ?? period.from, fact: fact.id }
    }
  }
  const rate = rates.find(each => each.currency === fact.unit)
  if (!rate) return { fact, how: 'no_rate', amount: null, rate: null }
  return { fact, how: 'at_rate', amount: quantity.div(rate.value), rate }
}
