import type { Fact } from '../../data/fact.js'
import { parseDecimal } from '../../exact/fraction.js'

/** How facts can be ordered: by when they begin, or by their quantity; a minus begins with the last or the most. */
export const orders = ['from', '-from', 'quantity', '-quantity'] as const
export type Order = (typeof orders)[number]

const byDate = (a: Fact, b: Fact): number => {
  const [first, second] = [a, b].map(({ period }) => period.from ?? period.to ?? '')
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1
}

/** Quantities of another unit than their neighbour cannot be compared: units stand together, in alphabetical order. */
const byQuantity = (a: Fact, b: Fact): number =>
  parseDecimal(a.quantity ?? '0').compare(parseDecimal(b.quantity ?? '0'))

const byUnit = (a: Fact, b: Fact): number => ((a.unit ?? '') < (b.unit ?? '') ? -1 : a.unit === b.unit ? 0 : 1)

/**
 * Facts in an order. Those that have no date, or no quantity, stand last in the order in which they were; quantities are
 * compared among those of one unit.
 */
export const orderFacts = (facts: readonly Fact[], order: Order): Fact[] => {
  const turn = order.startsWith('-') ? -1 : 1
  const isDate = order.endsWith('from')
  const has = ({ period, quantity }: Fact): boolean =>
    isDate ? period.from !== null || period.to !== null : quantity !== null
  const compare = isDate
    ? (a: Fact, b: Fact) => turn * byDate(a, b)
    : (a: Fact, b: Fact) => byUnit(a, b) || turn * byQuantity(a, b)
  return [...facts.filter(has).toSorted(compare), ...facts.filter(fact => !has(fact))]
}
