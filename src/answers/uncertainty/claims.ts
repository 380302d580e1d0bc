import {
  assessImproved,
  assessQuadrant,
  assessRanksAbove,
  assessTop,
  type Assessment,
  type ClaimContext
} from '../../analyses/uncertainty/claim.js'
import { areIndependent } from '../../analyses/uncertainty/quadrant-chance.js'
import { verdictOf, verdicts } from '../../analyses/uncertainty/verdict.js'
import type { Claim, Claims } from './claim.js'
import { DomainError, settleAll } from '../../errors.js'
import { answerTable } from '../answer.js'
import { sayClaim, sayOverturn, writeOverturn } from './claim-words.js'
import { coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { earlierUncertainty } from './country-rank-distribution.js'
import { structureColumn, textColumn, type Column } from '../table.js'
import {
  countryIn,
  describeUncertainty,
  resolveUncertainty,
  scaleReader,
  writeChance,
  type Uncertainty
} from './uncertainty.js'

export interface ClaimsQuestion extends Claims {
  readonly edition: string
}

interface CheckedClaim extends Assessment {
  readonly claim: Claim
  readonly statement: string
}

/**
 * Check claims against an edition: how probable each is, in words, and what would overturn it.
 *
 * @throws {DomainError} the faults of all claims at once, with the code of the first
 */
export const answerClaims = (index: LoadedIndex, question: ClaimsQuestion) => {
  const edition = editionOf(index, question.edition)
  const uncertainty = resolveUncertainty(index, edition, question.uncertainty)
  const context = { edition, ...uncertainty, scaleOf: scaleReader(index) }
  const rows = settleAll(
    ...question.claims.map((claim, at) => (): CheckedClaim => checkClaim(index, context, claim, `/claims/${at}`))
  )
  return answerTable(
    index,
    { columns: columnsOf(index, edition.framework.decimals), rows },
    {
      edition,
      rule:
        'probability that the claim is true of scores that are off as the error model says; `holds` is whether the scores as given bear it out; ' +
        '`overturn` is the fewest steps of scores that turn it, all else as it is',
      facts: {
        uncertainty: describeUncertainty(index, uncertainty),
        verdicts: verdicts.map(({ id, words, from }) => ({ id, words, from })),
        assumptions
      }
    }
  )
}

const assumptions = [
  'errors of different scores, countries and editions are independent',
  'the formulas and the set of indicators of each edition are taken as they are',
  'the scores are unbiased: errors of judgement that move a country as a whole are not in the model'
]

type Context = ClaimContext & Uncertainty

const checkClaim = (index: LoadedIndex, context: Context, claim: Claim, pointer: string): CheckedClaim => {
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
    throw new DomainError(fault.code, { ...fault.details, pointer: `${pointer}/node` })
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

const columnsOf = (index: LoadedIndex, decimals: number): Column<CheckedClaim>[] => [
  textColumn('kind', row => row.claim.kind),
  textColumn('statement', row => row.statement),
  { name: 'holds', json: row => row.holds, cell: row => String(row.holds) },
  {
    name: 'probability',
    json: row => writeChance(row.probability),
    cell: row => ({ number: String(writeChance(row.probability)) })
  },
  textColumn('verdict', row => verdictOf(row.probability).id),
  textColumn('words', row => sayVerdict(row)),
  structureColumn(
    'overturn',
    row => ({
      says: sayOverturn(index, row, decimals),
      needs: row.overturn.map(each => writeOverturn(each, decimals))
    }),
    row => sayOverturn(index, row, decimals)
  )
]

const sayVerdict = ({ statement, holds, probability }: CheckedClaim): string => {
  const given = holds ? 'The scores as given bear it out' : 'The scores as given do not bear it out'
  return `${statement}: ${verdictOf(probability).words} (${sayPercent(probability)}). ${given}.`
}

const sayPercent = (probability: number): string => {
  const percent = (100 * probability).toFixed(1)
  if (percent === '100.0' && probability < 1 - 1e-12) return 'over 99.9 %'
  return percent === '0.0' && probability > 0 ? 'under 0.1 %' : `${percent} %`
}
