import { formatFormula, nodesIn } from '../definitions/formula-text.js'
import type { Framework } from '../definitions/framework.js'
import type { Column } from '../exact/column.js'
import { formatScore } from '../exact/rounding.js'
import { readerOf, type ScoredEdition } from '../scoring/edition.js'
import type { ReadScore } from '../scoring/evaluate.js'
import { structure } from './kit/columns.js'
import { score } from './kit/measures.js'
import { listOf, maybe, members, named, text, texts, type Shape } from './kit/shapes.js'
import { writeFraction, writeScored } from './table.js'

/** How a score came about: formula as executed, what went in, the exact result, how it was rounded. */
export interface Explanation {
  /** Null for an indicator, which is scored by experts. */
  readonly formula: string | null
  readonly inputs: readonly { readonly node: string; readonly score: number | null; readonly exact: string | null }[]
  /** The fraction; null where the score is missing or not rational (then it was computed in float64). */
  readonly exact: string | null
  /** What it was reckoned in: whole numbers over one denominator, fractions, or float64; the same for all countries. */
  readonly arithmetic: string
  readonly rounding: string
  readonly rounded: string | null
  readonly missing: readonly string[]
}

/** How every published figure is rounded. */
export const roundingRule = (decimals: number): string => `once, half away from zero, to ${decimals} decimals`

/** Explain the score of a node from the scores of the nodes its formula reads. */
export const explainScore = (edition: ScoredEdition, id: string, iso3: string): Explanation => {
  const { framework } = edition
  const { decimals } = framework
  const read = readerOf(edition, iso3)
  const formula = framework.nodes.find(node => node.id === id)?.formula ?? null
  const score = read(id)
  return {
    formula: formula && formatFormula(formula),
    inputs: (formula ? nodesIn(formula) : []).map(node => ({ node, ...writeScored(read(node), decimals) })),
    exact: writeFraction(score),
    arithmetic: arithmeticOf(edition.scores.get(id)),
    rounding: roundingRule(decimals),
    rounded: score === null ? null : formatScore(score, decimals),
    missing: missingBeneath(framework, id, read)
  }
}

const arithmeticOf = (column: Column | undefined): string =>
  column?.lattice ? `whole numbers over ${column.lattice.denominator}` : (column?.held ?? 'fractions')

/** Ids of the indicators without a score that leave a node without one; none where the node has a score. */
export const missingBeneath = (framework: Framework, id: string, read: ReadScore): string[] => {
  if (read(id) !== null) return []
  const node = framework.nodes.find(candidate => candidate.id === id)
  return node?.kind === 'composite' ? node.children.flatMap(child => missingBeneath(framework, child, read)) : [id]
}

const explanationText = ({ formula, inputs, exact, rounded }: Explanation): string => {
  const given = inputs.map(({ node, exact: fraction, score }) => `${node}=${fraction ?? score ?? 'missing'}`)
  return [formula ?? 'scored by experts', given.join('; '), `= ${exact ?? rounded ?? 'missing'}`]
    .filter(Boolean)
    .join(' | ')
}

const input = members({ node: text(), score: score(), exact: maybe(text()) })

export const explanationShape: Shape<Explanation> = named(
  'Explanation',
  members(
    {
      formula: maybe(text('As executed; null for an indicator, which is scored by experts')),
      inputs: listOf(input),
      exact: maybe(text('The fraction; null where the score is missing or not rational')),
      arithmetic: text('`whole numbers over` one denominator, `fractions` or `float64`; the same for all countries'),
      rounding: text(),
      rounded: maybe(text()),
      missing: texts('Indicators without a score that leave this one missing')
    },
    'How a score came about: formula, inputs, fraction, rounding'
  )
)

/** A column that explains the score of each row; in CSV as `formula = fraction`. */
export const explanation = structure(explanationShape, explanationText)
