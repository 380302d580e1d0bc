import { conflictAddress } from '../addresses.js'
import { conflictBearing, sideBearing } from '../../analyses/evidence/conflict-time.js'
import type { Fact } from '../../data/fact.js'
import { conflictKinds, type Conflict } from '../../definitions/evidence.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { data } from '../kit/giving.js'
import { text as asking } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { listOf, maybe, members, named, oneOf, optional, text, texts, type ShownBy } from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'
import { computedShape, conversionShape, writeComputed, writeConversion } from './conflict-figures.js'
import { factShape, writeFacts } from './fact-columns.js'
import { citeFacts } from './facts.js'
import { evidenceUnknown, timeOf } from './names.js'

export const conflictRule =
  'both sides as the sources tell them, never averaged and none preferred; computed figures and conversions follow exactly ' +
  'from the facts that are named, rounded to 4 decimals half away from zero; their bounds by half a unit of the last printed digit'

/** How a conflict, or a side of it, stands to an edition. */
const conflictBearingShape = named(
  'ConflictBearing',
  oneOf(['bears', 'since_then', 'undated'], 'How it stands to the edition: a conflict bears where two of its sides do')
)

/** A contradiction with every side. */
export const conflictShape = named(
  'EvidenceConflict',
  members({
    id: text('Id of the conflict'),
    iso3: text('ISO 3166-1 alpha-3'),
    kind: oneOf(
      conflictKinds,
      'Whether the sides cannot both hold, agree within the printed digits, or can both be true'
    ),
    question: text('What is contradicted'),
    bearing: optional(conflictBearingShape),
    why: text('Why the sides cannot both hold'),
    indicators: texts('Indicators that its facts bear on'),
    sides: listOf(
      members({
        says: text(),
        computed: maybe(computedShape),
        bearing: optional(conflictBearingShape),
        facts: listOf(factShape)
      }),
      'What each side says, with its facts in full'
    ),
    conversions: listOf(conversionShape, 'At a rate that a fact implies, with its date and source'),
    address: text('Address of the conflict')
  })
)

/** One contradiction. */
export const evidenceConflict = question({
  word: 'evidence-conflict',
  path: '/evidence/conflicts/{conflict}',
  topic: 'Evidence',
  summary: 'One contradiction, every side with its facts in full',
  description: 'As an entry of the list.',
  asks: { conflict: asking('Id of a conflict', 40, { examples: ['C1'], errors: ['EVIDENCE_UNKNOWN'] }) },
  gives: data(conflictShape),
  examples: { 'How much was recovered': { conflict: 'C1' } },
  answer: (index, { conflict: id }, tell) => {
    const { conflicts } = index.release.evidence
    const conflict = Object.hasOwn(conflicts, id) ? conflicts[id] : undefined
    if (!conflict) {
      const known = Object.keys(conflicts)
      throw evidenceUnknown(`No conflict of the evidence has the id "${id}".`, '/conflict', id, known)
    }
    return {
      rule: conflictRule,
      facts: citeFacts(index, factsNamed(index, conflict)),
      told: tell(writeConflict(index, id, conflict))
    }
  }
})

const factsOf = ({ release }: LoadedIndex, ids: readonly string[]): Fact[] =>
  ids.flatMap(id => release.evidence.facts.get(id) ?? [])

/** The facts of all sides. */
export const factsNamed = (index: LoadedIndex, { sides }: Conflict): Fact[] =>
  sides.flatMap(({ facts }) => factsOf(index, facts))

export const indicatorsNamed = (index: LoadedIndex, conflict: Conflict): string[] => [
  ...new Set(factsNamed(index, conflict).flatMap(({ indicators }) => indicators))
]

/** How the sides of a conflict, and so the conflict, stand to an edition. */
export const conflictTimes = (index: LoadedIndex, { sides }: Conflict, edition: ScoredEdition) => {
  const bearings = sides.map(({ facts }) => sideBearing(factsOf(index, facts), timeOf(index, edition)))
  return { bearing: conflictBearing(bearings), sides: bearings }
}

/** @param edition  that it is placed against */
export const writeConflict = (
  index: LoadedIndex,
  id: string,
  conflict: Conflict,
  edition?: ScoredEdition
): ShownBy<typeof conflictShape> => {
  const times = edition && conflictTimes(index, conflict, edition)
  return {
    id,
    iso3: conflict.country,
    kind: conflict.kind,
    question: conflict.question,
    ...(times && { bearing: times.bearing }),
    why: conflict.why,
    indicators: indicatorsNamed(index, conflict),
    sides: conflict.sides.map((side, at) => ({
      says: side.says,
      computed: writeComputed(index, side),
      ...(times && { bearing: times.sides[at] }),
      facts: writeFacts(index, factsOf(index, side.facts))
    })),
    conversions: (conflict.conversions ?? []).flatMap(pair => writeConversion(index, pair) ?? []),
    address: conflictAddress(id)
  }
}
