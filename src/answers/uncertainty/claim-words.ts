import type { Assessment } from '../../analyses/uncertainty/claim.js'
import type { Overturn } from '../../analyses/uncertainty/overturn.js'
import type { Claim } from './claim.js'
import { toFloat } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { labelOf } from '../method/groups.js'
import { countryByCode, countryOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore } from '../table.js'

/** A claim as a sentence without its full stop. */
export const sayClaim = (index: LoadedIndex, { framework }: ScoredEdition, claim: Claim, iso3: string): string => {
  const [name, edition] = [countryByCode(index, iso3).name, framework.edition]
  switch (claim.kind) {
    case 'ranks_above':
      return `${name} ranks above ${countryOf(index, claim.other).name} on ${labelOf(index, claim.node)} in ${edition}`
    case 'top':
      return `${name} is in the top ${claim.k} of ${scopeOf(index, claim.scope).id} on ${labelOf(index, claim.node)} in ${edition}`
    case 'improved':
      return `${name} improved on ${labelOf(index, claim.node)} from ${claim.since} to ${edition}`
    case 'quadrant':
      return `${name} is ${claim.quadrant.replace('_', '-')} in ${edition}: ${framework.quadrants?.labels[claim.quadrant]?.en ?? ''}`
  }
}

/** What would turn a claim, in sentences. */
export const sayOverturn = (
  index: LoadedIndex,
  { holds, overturn }: Pick<Assessment, 'holds' | 'overturn'>,
  decimals: number
): string => {
  if (overturn.length === 0) return 'Nothing: the scope has too few countries for it to turn.'
  const turns = holds ? 'It would no longer hold' : 'It would hold'
  return `${turns} if ${overturn.map(each => sayNeed(index, each, decimals)).join('; and ')}.`
}

const sayNeed = (
  index: LoadedIndex,
  { iso3, node, direction, gap, beyond, steps, moves }: Overturn,
  decimals: number
): string => {
  const name = countryByCode(index, iso3).name
  const move = direction === 'up' ? 'rose' : 'fell'
  const amount = gap.n === 0n ? 'at all' : `by ${beyond ? 'more than ' : ''}${formatScore(gap, decimals)}`
  const least =
    steps === null
      ? 'which no steps on the scale do'
      : `at the least by ${steps} ${steps === 1 ? 'step' : 'steps'}: ${moves.map(each => `${each.indicator} ${toFloat(each.from)} -> ${toFloat(each.to)}`).join(', ')}`
  return `${labelOf(index, node)} of ${name} ${move} ${amount} (${least})`
}

/** What would turn a claim, as data. */
export const writeOverturn = ({ iso3, node, direction, gap, beyond, steps, moves }: Overturn, decimals: number) => ({
  iso3,
  node,
  direction,
  gap: writeScore(gap, decimals),
  gap_exact: writeFraction(gap),
  beyond,
  steps,
  moves: moves.map(({ indicator, from, to }) => ({ indicator, from: toFloat(from), to: toFloat(to) }))
})
