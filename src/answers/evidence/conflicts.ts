import { conflictKinds, type Conflict } from '../../definitions/evidence.js'
import { integer, maybe, oneOf, text, texts } from '../kit/columns.js'
import { dataWithTable } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { listOf } from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import * as ask from './asks.js'
import { conflictRule, conflictShape, factsNamed, indicatorsNamed, writeConflict } from './conflict.js'
import { writeComputed } from './conflict-figures.js'
import { citeFacts } from './facts.js'
import { resolveEvidence, type EvidenceSelection } from './names.js'

/** Contradictions, every side with its facts in full; one row a side in CSV. */
export const evidenceConflicts = question({
  word: 'evidence-conflicts',
  path: '/evidence/conflicts',
  topic: 'Evidence',
  summary: 'Contradictions between facts, every side with its facts in full',
  description:
    'Both sides are kept, never averaged and none preferred. What is computed or converted follows exactly from the facts that are named, with rate, date and source. CSV has one row a side.',
  asks: { country: ask.country, indicator: ask.indicator, edition: ask.edition },
  gives: dataWithTable(listOf(conflictShape), 'sides', {
    conflict: text('Id of the conflict'),
    iso3: text('ISO 3166-1 alpha-3'),
    kind: oneOf(
      conflictKinds,
      'Whether the sides cannot both hold, agree within the printed digits, or can both be true'
    ),
    question: text('What is contradicted'),
    side: integer('Place of the side, from 1'),
    says: text('What the side says'),
    computed: maybe(text('What it says by computation, to four decimals')),
    computed_exact: maybe(text('The same as a fraction')),
    computed_low: maybe(text('The least that rounding of the printed digits leaves open')),
    computed_high: maybe(text('The most')),
    computed_unit: maybe(text('Unit of what is computed')),
    facts: texts('Ids of its facts'),
    why: text('Why the sides cannot both hold')
  }),
  examples: { 'On Kazakhstan': { country: ['KAZ'] } },
  answer: (index, asked, tell) => {
    const found = conflictsFound(index, asked)
    const { edition } = resolveEvidence(index, { edition: asked.edition })
    const sides = found.flatMap(([id, conflict]) => conflict.sides.map((side, at) => ({ id, conflict, at, side })))
    return {
      rule: conflictRule,
      ...(edition && { edition }),
      facts: citeFacts(
        index,
        found.flatMap(([, conflict]) => factsNamed(index, conflict))
      ),
      told: tell(
        found.map(([id, conflict]) => writeConflict(index, id, conflict, edition)),
        () =>
          tell.table(noScores)(sides, {
            conflict: row => row.id,
            iso3: row => row.conflict.country,
            kind: row => row.conflict.kind,
            question: row => row.conflict.question,
            side: row => row.at + 1,
            says: row => row.side.says,
            computed: row => writeComputed(index, row.side)?.value ?? null,
            computed_exact: row => writeComputed(index, row.side)?.exact ?? null,
            computed_low: row => writeComputed(index, row.side)?.low?.value ?? null,
            computed_high: row => writeComputed(index, row.side)?.high?.value ?? null,
            computed_unit: row => writeComputed(index, row.side)?.unit ?? null,
            facts: row => row.side.facts,
            why: row => row.conflict.why
          })
      )
    }
  }
})

const conflictsFound = (
  index: LoadedIndex,
  asked: Pick<EvidenceSelection, 'country' | 'indicator'>
): (readonly [string, Conflict])[] => {
  const { chosen } = resolveEvidence(index, asked)
  return Object.entries(index.release.evidence.conflicts).filter(
    ([, conflict]) =>
      (chosen.countries?.has(conflict.country) ?? true) &&
      (!chosen.indicators || indicatorsNamed(index, conflict).some(id => chosen.indicators?.has(id)))
  )
}
