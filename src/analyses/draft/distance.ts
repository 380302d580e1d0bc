import { says } from './cues.js'
import type { Reading } from './reading.js'
import { onceForUnit } from './unit-cache.js'

/** How far two places of a unit are from each other: words count little, what divides a sentence counts much. */
export const costBetween = ({ tokens }: Reading, from: number, to: number): number => {
  const costs = costsOf(tokens)
  let sum = 0
  for (let at = from; at < Math.min(to, costs.length); at++) sum += costs[at] ?? 0
  return sum
}

const costsOf = onceForUnit(({ kind, text, lower }): number => {
  if (kind === 'number') return isYear.test(text) ? 1 : 6
  if (kind === 'mark') return marks[text] ?? 0.5
  if (joiners.has(lower)) return 0.3
  return says(lower, 'than') || dividers.has(lower) ? 3 : 1
})

const isYear = /^(19|20)\d\d$/
const marks: Readonly<Record<string, number>> = { ',': 3, ';': 10, '.': 10, ':': 1, '|': 1, '*': 0, _: 0, '(': 0.5 }
const dividers = new Set(['and', 'but', 'while', 'whereas', 'и', 'а', 'но', 'тогда'])

/** What ties a figure to the name behind it: `102nd for resilience`. */
const joiners = new Set('st nd rd th е й я м points point балла балл баллов for on of by in по в за'.split(' '))

/** No figure is bound to what stands farther off than so many tokens. */
export const reach = 60
