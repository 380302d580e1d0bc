import { conflictAddress, factAddress } from '../addresses.js'
import { computeFigure, convertAt, impliedRate } from '../../analyses/evidence/figures.js'
import type { Fact } from '../../data/evidence.js'
import type { Conflict } from '../../definitions/evidence.js'
import type { Fraction } from '../../exact/fraction.js'
import { answerObject, type Answer } from '../answer.js'
import { citeFacts, writeDecimal, writeFacts } from './fact.js'
import { evidenceUnknown, resolveEvidence, type EvidenceSelection } from './names.js'
import type { LoadedIndex } from '../loaded.js'
import { forgetRows, integerColumn, listColumn, textColumn, type Table } from '../table.js'

const rule =
  'both sides as the sources tell them, never averaged and none preferred; computed figures and conversions follow exactly ' +
  'from the facts that are named, rounded to 4 decimals half away from zero'

export type ConflictsQuestion = Pick<EvidenceSelection, 'country' | 'indicator'>

/** Contradictions, every side with its facts in full; one row a side in CSV. */
export const answerConflicts = (
  index: LoadedIndex,
  question: ConflictsQuestion
): Answer<readonly Record<string, unknown>[]> & { readonly table: Table } => {
  const { chosen } = resolveEvidence(index, question)
  const { conflicts } = index.release.evidence
  const asked = Object.entries(conflicts).filter(
    ([, conflict]) =>
      (chosen.countries?.has(conflict.country) ?? true) &&
      (!chosen.indicators || indicatorsOf(index, conflict).some(id => chosen.indicators?.has(id)))
  )
  const data = asked.map(([id, conflict]) => writeConflict(index, id, conflict))
  const named = asked.flatMap(([, { sides }]) => sides.flatMap(({ facts }) => factsOf(index, facts)))
  const { meta } = answerObject(index, data, { rule, facts: citeFacts(index, named) })
  return { data, meta: { ...meta, count: data.length }, table: forgetRows(sidesTable(index, asked)) }
}

/** One contradiction. */
export const answerConflict = (index: LoadedIndex, { conflict: id }: { readonly conflict: string }) => {
  const { conflicts } = index.release.evidence
  const conflict = Object.hasOwn(conflicts, id) ? conflicts[id] : undefined
  if (!conflict) {
    const known = Object.keys(conflicts)
    throw evidenceUnknown(`No conflict of the evidence has the id "${id}".`, '/conflict', id, known)
  }
  const facts = citeFacts(
    index,
    conflict.sides.flatMap(side => factsOf(index, side.facts))
  )
  return answerObject(index, writeConflict(index, id, conflict), { rule, facts })
}

const factsOf = ({ release }: LoadedIndex, ids: readonly string[]): Fact[] =>
  ids.flatMap(id => release.evidence.facts.get(id) ?? [])

const indicatorsOf = (index: LoadedIndex, { sides }: Conflict): string[] => [
  ...new Set(sides.flatMap(({ facts }) => factsOf(index, facts).flatMap(({ indicators }) => indicators)))
]

const writeConflict = (index: LoadedIndex, id: string, conflict: Conflict) => ({
  id,
  iso3: conflict.country,
  question: conflict.question,
  why: conflict.why,
  indicators: indicatorsOf(index, conflict),
  sides: conflict.sides.map(({ says, facts, computed }) => ({
    says,
    computed: computed ? writeComputed(index, computed) : null,
    facts: writeFacts(index, factsOf(index, facts))
  })),
  conversions: (conflict.conversions ?? []).flatMap(pair => writeConversion(index, pair) ?? []),
  address: conflictAddress(id)
})

const writeFigure = (value: Fraction) => ({ value: writeDecimal(value), exact: value.toFraction() })

const writeComputed = ({ release }: LoadedIndex, computed: NonNullable<Conflict['sides'][number]['computed']>) => {
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

interface Side {
  readonly id: string
  readonly conflict: Conflict
  readonly at: number
  readonly side: Conflict['sides'][number]
}

const sidesTable = (index: LoadedIndex, asked: readonly (readonly [string, Conflict])[]): Table<Side> => {
  const computed = ({ side }: Side) => (side.computed ? writeComputed(index, side.computed) : null)
  return {
    columns: [
      textColumn('conflict', row => row.id),
      textColumn('iso3', row => row.conflict.country),
      textColumn('question', row => row.conflict.question),
      integerColumn('side', row => row.at + 1),
      textColumn('says', row => row.side.says),
      textColumn('computed', row => computed(row)?.value ?? null),
      textColumn('computed_unit', row => computed(row)?.unit ?? null),
      listColumn('facts', row => row.side.facts),
      textColumn('why', row => row.conflict.why)
    ],
    rows: asked.flatMap(([id, conflict]) => conflict.sides.map((side, at) => ({ id, conflict, at, side })))
  }
}
