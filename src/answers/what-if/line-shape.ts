import * as shape from '../kit/shapes.js'
import { listOf, maybe, members, named, optional, recordOf, text, texts, type ShownBy } from '../kit/shapes.js'
import { effectShape } from './effect.js'

const fact = members({
  id: text(),
  statement: text(),
  figure: maybe(text()),
  indicators: texts(),
  direction: maybe(text()),
  status: text(),
  source: text(),
  address: text(),
  bearing: maybe(text('Whether it was known when the edition was made'))
})

const formula = members({ node: text(), before: text(), after: maybe(text('Null where the composite is gone')) })

const rankShift = named(
  'RankShift',
  members(
    { iso3: text(), before: shape.integer(), after: shape.integer(), shift: shape.integer() },
    'A positive shift is towards rank 1'
  )
)

const shifts = named(
  'ShiftSummary',
  members({
    size: shape.integer(),
    rank_correlation: maybe(shape.number("Spearman's rho, ties at mid-ranks")),
    moved: shape.integer('Countries whose rank is another'),
    rises: listOf(rankShift, 'The largest shifts towards rank 1, at most ten'),
    falls: listOf(rankShift, 'The largest shifts away from rank 1, at most ten')
  })
)

const summary = members(
  {
    scope: text(),
    shifts: recordOf(shifts, 'By composite'),
    quadrant_changes: listOf(members({ iso3: text(), before: maybe(text()), after: maybe(text()) }))
  },
  'What a patch of the method or of scopes does to the ranking as a whole'
)

const fault = members({
  pointer: text('JSON pointer into the patch'),
  code: text(),
  detail: text(),
  allowed: optional(texts()),
  nearest: optional(texts())
})

const problem = members(
  { type: text(), title: text(), status: shape.integer(), detail: text(), errors: listOf(fault) },
  'Why the patch is refused'
)

/** What one of many patches is answered: as a patch alone, or that it is refused. */
export const lineShape = named(
  'PatchLine',
  members({
    line: shape.integer('Which of the patches, from 1'),
    data: optional(listOf(effectShape, 'As a patch by itself is answered')),
    evidence: optional(listOf(fact, 'Facts that the patch says it rests on')),
    note: optional(text('What the patch says of itself')),
    method: optional(listOf(formula, 'Formulas that are changed, as executed')),
    float64: optional(texts('Composites whose scores are then no fractions')),
    summary: optional(summary),
    clipped: optional(recordOf(texts(), 'Countries whose score stops at an end of the scale, by indicator')),
    unscored: optional(recordOf(texts(), 'Countries without a score to move, by indicator')),
    problem: optional(problem)
  })
)

export type PatchLine = ShownBy<typeof lineShape>
