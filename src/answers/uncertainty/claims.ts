import { verdictOf, verdicts } from '../../analyses/uncertainty/verdict.js'
import { settleAll } from '../../errors.js'
import * as ask from '../kit/asks.js'
import { number, structure, text, yes } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import * as measure from '../kit/measures.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { editionOf, scaleReader } from '../loaded.js'
import { checkClaim, type CheckedClaim } from './check-claim.js'
import { sayOverturn, writeOverturn } from './claim-words.js'
import type { Claims } from './claim.js'
import { chance } from './rank-distributions.js'
import { describeUncertainty, resolveUncertainty, writeChance } from './uncertainty.js'

const assumptions = [
  'errors of different scores, countries and editions are independent',
  'the formulas and the set of indicators of each edition are taken as they are',
  'the scores are unbiased: errors of judgement that move a country as a whole are not in the model'
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

const needShape = shapes.members({
  iso3: shapes.text(),
  node: shapes.text(),
  direction: shapes.oneOf(['up', 'down']),
  gap: measure.score(),
  gap_exact: shapes.maybe(shapes.text()),
  beyond: shapes.yes('Whether the score must go beyond the gap, or need only reach it'),
  steps: shapes.maybe(shapes.integer('The fewest steps of indicators; null where no steps do it')),
  moves: shapes.listOf(shapes.members({ indicator: shapes.text(), from: shapes.number(), to: shapes.number() }))
})

const overturn = structure(
  shapes.members(
    { says: shapes.text(), needs: shapes.listOf(needShape) },
    'What would turn the claim; all needs together'
  ),
  held => held.says
)

const rule =
  'probability that the claim is true of scores that are off as the error model says; `holds` is whether the scores as given bear it out; ' +
  '`overturn` is the fewest steps of scores that turn it, all else as it is'

/** Check claims against an edition: how probable each is, in words, and what would overturn it. */
export const claims = question({
  word: 'claims',
  path: '/editions/{edition}/claims',
  topic: 'Uncertainty',
  summary: 'Check claims: how probable each is under an error model, in words, and what would overturn it',
  description:
    'Kinds: `ranks_above`, `top`, `improved`, `quadrant`. Words for probabilities are the calibrated terms of the IPCC, with their thresholds in `meta.verdicts`; `meta.assumptions` says what the probabilities rest on.',
  asks: {
    edition: ask.edition,
    claims: body<Claims>('claims', 'The claims, and how far scores may be off', {
      errors: ['NODE_UNKNOWN', ...ask.scopeErrors, 'CLAIM_INVALID', 'UNCERTAINTY_INVALID', 'EXACT_UNAVAILABLE']
    })
  },
  gives: rows('CheckedClaim', {
    kind: text('Kind of the claim'),
    statement: text('The claim as a sentence'),
    holds: yes('Whether the scores as given bear the claim out'),
    probability: number(chance('Probability that the claim is true, six decimals'), writeChance),
    verdict: text('Id of the word for the probability; `meta.verdicts` has the thresholds'),
    words: text('Claim, word and probability, and whether it holds, in sentences'),
    overturn
  }),
  cost: ({ claims: all }) => 15 * all.length,
  examples: {
    'What may be said of Kazakhstan': {
      edition: '2025',
      uncertainty: { kind: 'step', k: 1 },
      claims: [
        { kind: 'ranks_above', country: 'KAZ', other: 'TKM', node: 'criminality' },
        { kind: 'top', country: 'KAZ', k: 3, node: 'resilience', scope: 'region:central_asia_and_the_caucasus' },
        { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2021' },
        { kind: 'quadrant', country: 'KAZ', quadrant: 'low_low' }
      ]
    },
    'With the range that a reviewer gives for one score': {
      edition: '2025',
      uncertainty: {
        kind: 'ranges',
        shape: 'triangular',
        odds: [1, 2, 1],
        cells: [{ country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 }],
        otherwise: { kind: 'step', k: 1 }
      },
      claims: [{ kind: 'ranks_above', country: 'KAZ', other: 'UZB', node: 'resilience' }]
    }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const uncertainty = resolveUncertainty(index, edition, asked.uncertainty)
    const context = { edition, ...uncertainty, scaleOf: scaleReader(index) }
    const checks = asked.claims.map(
      (claim, at) => (): CheckedClaim => checkClaim(index, context, claim, `/claims/${at}`)
    )
    const { decimals } = edition.framework
    return {
      edition,
      rule,
      facts: {
        uncertainty: describeUncertainty(index, uncertainty),
        verdicts: verdicts.map(({ id, words, from }) => ({ id, words, from })),
        assumptions
      },
      told: tell({ decimals })(settleAll(...checks), {
        kind: row => row.claim.kind,
        statement: row => row.statement,
        holds: row => row.holds,
        probability: row => row.probability,
        verdict: row => verdictOf(row.probability).id,
        words: row => sayVerdict(row),
        overturn: row => ({
          says: sayOverturn(index, row, decimals),
          needs: row.overturn.map(each => writeOverturn(each, decimals))
        })
      })
    }
  }
})
