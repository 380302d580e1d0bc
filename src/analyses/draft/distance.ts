import { says } from './cues.js'
import type { Reading } from './reading.js'

/** How far two places of a unit are from each other: words count little, what divides a sentence counts much. */
export const costBetween = ({ tokens }: Reading, from: number, to: number): number => {
  let cost = 0
  for (const token of tokens.slice(from, to)) {
    if (token.kind === 'number') cost += isYear.test(token.text) ? 1 : 6
    else if (token.kind === 'mark') cost += marks[token.text] ?? 0.5
    else if (joiners.has(token.lower)) cost += 0.3
    else cost += says(token.lower, 'than') || dividers.has(token.lower) ? 3 : 1
  }
  return cost
}

const isYear = /^(19|20)\d\d$/
const marks: Readonly<Record<string, number>> = { ',': 3, ';': 10, '.': 10, ':': 1, '|': 1, '*': 0, _: 0, '(': 0.5 }
const dividers = new Set(['and', 'but', 'while', 'whereas', 'и', 'а', 'но', 'тогда'])

/** What ties a figure to the name behind it: `102nd for resilience`. */
const joiners = new Set('st nd rd th е й я м points point балла балл баллов for on of by in по в за'.split(' '))

/** No figure is bound to what stands farther off than so many tokens. */
export const reach = 60
