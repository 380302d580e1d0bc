import { conflictAddress, factAddress } from '../addresses.js'
import { computeFigure, convertAt, impliedRate } from '../../analyses/evidence/figures.js'
import type { Fact } from '../../data/fact.js'
import type { Conflict } from '../../definitions/evidence.js'
import type { Fraction } from '../../exact/fraction.js'
import { data } from '../kit/giving.js'
import { text as asking } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { listOf, maybe, members, named, text, texts, type ShownBy } from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'
import { factShape, writeFacts } from './fact-columns.js'
import { citeFacts, writeDecimal } from './facts.js'
import { evidenceUnknown } from './names.js'

export const conflictRule =
  'both sides as the sources tell them, never averaged and none preferred; computed figures and conversions follow exactly ' +
  'from the facts that are named, rounded to 4 decimals half away from zero'

const figure = { value: text(), exact: text(), unit: text() }

const conversion = named(
  'Conversion',
  members({
    fact: text(),
    quantity: maybe(text()),
    bound: maybe(text()),
    unit: maybe(text()),
    converted: members(figure),
    rate: members({ ...figure, implied_by: text(), address: text() }),
    date: members({ from: maybe(text()), to: maybe(text()) }),
    source: text()
  })
)

/** A contradiction with every side. */
export const conflictShape = named(
  'EvidenceConflict',
  members({
    id: text('Id of the conflict'),
    iso3: text('ISO 3166-1 alpha-3'),
    question: text('What is contradicted'),
    why: text('Why the sides cannot both hold'),
    indicators: texts('Indicators that its facts bear on'),
    sides: listOf(
      members({ says: text(), computed: maybe(members({ how: text(), ...figure })), facts: listOf(factShape) }),
      'What each side says, with its facts in full'
    ),
    conversions: listOf(conversion, 'At a rate that a fact implies, with its date and source'),
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

export const writeConflict = (index: LoadedIndex, id: string, conflict: Conflict): ShownBy<typeof conflictShape> => ({
  id,
  iso3: conflict.country,
  question: conflict.question,
  why: conflict.why,
  indicators: indicatorsNamed(index, conflict),
  sides: conflict.sides.map(side => ({
    says: side.says,
    computed: writeComputed(index, side),
    facts: writeFacts(index, factsOf(index, side.facts))
  })),
  conversions: (conflict.conversions ?? []).flatMap(pair => writeConversion(index, pair) ?? []),
  address: conflictAddress(id)
})

const writeFigure = (value: Fraction) => ({ value: writeDecimal(value), exact: value.toFraction() })

/** What a side says by computation; null where it says none. */
export const writeComputed = ({ release }: LoadedIndex, { computed }: Conflict['sides'][number]) => {
  if (!computed) return null
  const { how, value, unit } = computeFigure(computed, release.evidence.facts)
  return { how, ...writeFigure(value), unit }
}

/** An amount in another currency, with the rate, its day and its source. */
const writeConversion = (index: LoadedIndex, pair: { readonly fact: string; readonly at: string }) => {
  const [amount, at] = factsOf(index, [pair.fact, pair.at])
  const rate = at && impliedRate(at)
  const value = amount && at && convertAt(amount, at)
  if (!rate || !value) return undefined
  const unit = at.converted?.unit ?? ''
  return {
    fact: amount.id,
    quantity: amount.quantity,
    bound: amount.bound,
    unit: amount.unit,
    converted: { ...writeFigure(value), unit },
    rate: {
      ...writeFigure(rate),
      unit: `${at.unit ?? ''} per ${unit}`,
      implied_by: at.id,
      address: factAddress(at.id)
    },
    date: { from: at.period.from, to: at.period.to },
    source: at.source
  }
}
