import {
  assessImproved,
  assessQuadrant,
  assessRanksAbove,
  assessTop,
  type Assessment,
  type ClaimContext
} from '../../analyses/uncertainty/claim.js'
import { areIndependent } from '../../analyses/uncertainty/quadrant-chance.js'
import type { Claim } from './claim.js'
import { DomainError } from '../../errors.js'
import { sayClaim } from './claim-words.js'
import { coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { earlierUncertainty } from './country-rank.js'
import { countryIn, type Uncertainty } from './uncertainty.js'

export interface CheckedClaim extends Assessment {
  readonly claim: Claim
  readonly statement: string
}

type Context = ClaimContext & Uncertainty

/** How probable a claim is, and what would overturn it. */
export const checkClaim = (index: LoadedIndex, context: Context, claim: Claim, pointer: string): CheckedClaim => {
  const { edition } = context
  const { iso3 } = countryIn(index, edition, claim.country, `${pointer}/country`)
  const assessment = assess(index, context, claim, iso3, pointer)
  if (assessment) return { claim, statement: sayClaim(index, edition, claim, iso3), ...assessment }
  throw claimFault(pointer, 'A score that the claim speaks of is missing.', 'a claim about scores that are there')
}

const claimFault = (pointer: string, detail: string, allowed: string): DomainError =>
  new DomainError('CLAIM_INVALID', { pointer, detail, allowed: [allowed] })

const nodeOf = (index: LoadedIndex, { edition, faultOf }: Context, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, `${pointer}/node`)
  const fault = faultOf(node)
  if (fault?.details.pointer === '/node') {
    throw new DomainError(fault.code, { ...fault.details, detail: fault.message, pointer: `${pointer}/node` })
  }
  if (fault) throw fault
  return node
}

const assess = (
  index: LoadedIndex,
  context: Context,
  claim: Claim,
  iso3: string,
  pointer: string
): Assessment | null => {
  if (claim.kind === 'quadrant') return assessInQuadrant(context, claim, iso3, pointer)
  const node = nodeOf(index, context, claim.node, pointer)
  if (claim.kind === 'improved') return assessSince(index, context, { ...claim, node }, iso3, pointer)
  if (claim.kind === 'ranks_above') {
    const other = countryIn(index, context.edition, claim.other, `${pointer}/other`).iso3
    if (other !== iso3) return assessRanksAbove(context, node, iso3, other)
    throw claimFault(`${pointer}/other`, `${other} is compared with itself.`, 'another country')
  }
  const scope = scopeOf(index, claim.scope, `${pointer}/scope`)
  if (scope.members.includes(iso3)) {
    return assessTop(context, node, iso3, claim.k, coverScope(index, context.edition, scope))
  }
  throw claimFault(`${pointer}/country`, `${iso3} is not in the scope ${scope.id}.`, 'a country of the scope')
}

const assessInQuadrant = (
  context: Context,
  claim: Claim & { kind: 'quadrant' },
  iso3: string,
  pointer: string
): Assessment | null => {
  const { quadrants } = context.edition.framework
  if (!quadrants) throw claimFault(pointer, 'The edition has no quadrants.', 'an edition with quadrants')
  const fault = quadrants.axes.map(context.faultOf).find(each => each !== undefined)
  if (fault) throw fault
  const [first, second] = quadrants.axes
  if (areIndependent(context.distributions(first), context.distributions(second))) {
    return assessQuadrant(context, iso3, claim.quadrant)
  }
  const detail = `There is no exact answer: ${first} and ${second} share indicators. A simulation can answer it.`
  throw new DomainError('EXACT_UNAVAILABLE', { pointer, detail, allowed: ['axes with indicators of their own'] })
}

const assessSince = (
  index: LoadedIndex,
  context: Context,
  claim: Claim & { kind: 'improved' },
  iso3: string,
  pointer: string
): Assessment | null => {
  const all = [...index.editions.values()]
  const since = editionOf(index, claim.since, `${pointer}/since`)
  if (all.indexOf(since) >= all.indexOf(context.edition)) {
    const detail = `Edition ${since.framework.edition} does not come before edition ${context.edition.framework.edition}.`
    const allowed = all.slice(0, all.indexOf(context.edition)).map(({ framework }) => framework.edition)
    throw claimFault(`${pointer}/since`, detail, allowed.join(', ') || 'a later edition to speak of')
  }
  const then = earlierUncertainty(index, since, context)
  const earlier: Context = { edition: since, ...then, scaleOf: context.scaleOf }
  const direction = index.release.definitions.get(claim.node)?.direction ?? 'higher_is_worse'
  return assessImproved(context, earlier, nodeOf(index, earlier, claim.node, pointer), iso3, direction)
}
