import { factAddress } from '../addresses.js'
import { bearingOn, bearings } from '../../analyses/evidence/evidence.js'
import { isOld, reasonOf, reasons } from '../../analyses/evidence/reason.js'
import { impliedRate } from '../../analyses/evidence/figures.js'
import type { Fact } from '../../data/fact.js'
import { bounds, directions, natures, statuses } from '../../definitions/evidence.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import * as column from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { membersOf, type Cells, type Row } from '../kit/rows.js'
import { members, named } from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import { wordingOf, type Wording } from '../phrases/wording.js'
import { comparedOf, conflictsOf, writeDecimal } from './facts.js'
import { sayFact } from './tell.js'
import { timeOf } from './names.js'

const { maybe, oneOf, text, texts } = column

const bearingWords = oneOf(
  bearings,
  'bears: its period begins by the end of the data year, or a text of that edition or an earlier one tells it; since_then: later; undated: cannot be said; not_scored: the edition scores none of its indicators'
)

export const bearingColumn = { ...bearingWords, shape: named('Bearing', bearingWords.shape) }

const reasonColumn = oneOf(
  reasons,
  'Why it stands so to the edition; carried_over: only the text of an earlier edition tells it'
)

/** What is said of a fact; `bearing` where it is placed against an edition. */
export const factColumns = {
  id: text('Id of the fact'),
  iso3: text('ISO 3166-1 alpha-3'),
  statement: text('In words of this project'),
  said: text('The statement with its status, figure, period and counterparts written out'),
  status: oneOf(statuses, 'How far it may be relied on: who says it, and in what mood'),
  kind: text('See `/v1/evidence/terms`'),
  nature: oneOf(natures, 'Whether it tells what was done, what came of it, or what surrounds both'),
  direction: oneOf(directions, 'The score that it speaks for; it changes none'),
  indicators: texts('The indicators that it bears on'),
  counterparts: texts('Codes of countries, or ids of bodies'),
  quantity: maybe(column.decimal('Exact decimal, as text')),
  bound: maybe(oneOf(bounds, 'How the quantity is meant: the number itself, more than it, at most it, or near it')),
  unit: maybe(text('Unit or currency of the source')),
  converted: maybe(column.decimal('The same amount as the source itself converts it')),
  converted_unit: maybe(text('Currency that the source converts to')),
  implied_rate: maybe(column.decimal('quantity / converted, to four decimals')),
  date_from: maybe(text('First year, month or day')),
  date_to: maybe(text('Last one; one of the two alone is a bound')),
  period: maybe(text('Words where the source gives no dates')),
  edition: maybe(text('The edition whose text tells it without dates')),
  bearing: column.asked(bearingColumn),
  reason: column.asked(reasonColumn),
  old: column.asked(column.yes('Whether it is old for its kind beside the edition')),
  source: text('See `/v1/evidence/sources`'),
  locator: text('Where in the source'),
  origin: maybe(text('What the source itself cites')),
  part_of: maybe(text('The fact that tells the whole')),
  same_as: maybe(text('The fact that tells the same before it')),
  conflicts: texts('Ids of the conflicts that it is a side of'),
  compared: texts('Ids of those whose sides can all be true'),
  address: text('Where the fact is')
}

/** A fact as answers show it. */
export type FactRow = Row<typeof factColumns>

export const factMembers = membersOf(factColumns)
export const factShape = named('Fact', members(factMembers))
export const factRows = rows('Fact', factColumns)

/**
 * How the columns of facts are read.
 *
 * @param edition  that they are placed against; no column `bearing` where there is none
 */
export const factCells = (
  index: LoadedIndex,
  edition?: ScoredEdition,
  wording: Wording = wordingOf(index)
): Cells<typeof factColumns, Fact> => ({
  id: fact => fact.id,
  iso3: fact => fact.country,
  statement: fact => fact.statement,
  said: fact => sayFact(index, fact, wording),
  status: fact => fact.status,
  kind: fact => fact.kind,
  nature: fact => fact.nature,
  direction: fact => fact.direction,
  indicators: fact => fact.indicators,
  counterparts: fact => fact.counterparts,
  quantity: fact => fact.quantity,
  bound: fact => fact.bound,
  unit: fact => fact.unit,
  converted: fact => fact.converted?.quantity ?? null,
  converted_unit: fact => fact.converted?.unit ?? null,
  implied_rate: rateOf,
  date_from: fact => fact.period.from,
  date_to: fact => fact.period.to,
  period: fact => fact.period.words,
  edition: fact => fact.period.edition,
  bearing: edition && (fact => bearingOn(fact, timeOf(index, edition))),
  reason: edition && (fact => reasonOf(fact.period, timeOf(index, edition))),
  old: edition && (fact => isOld(fact, index.release.evidence.kinds, timeOf(index, edition))),
  source: fact => fact.source,
  locator: fact => fact.locator,
  origin: fact => fact.origin,
  part_of: fact => fact.partOf,
  same_as: fact => fact.sameAs,
  conflicts: fact => conflictsOf(index.release.evidence, fact.id),
  compared: fact => comparedOf(index.release.evidence, fact.id),
  address: fact => factAddress(fact.id)
})

const rateOf = (fact: Fact): string | null => {
  const rate = impliedRate(fact)
  return rate && writeDecimal(rate)
}

/** Facts as JSON shows them. */
export const writeFacts = (index: LoadedIndex, facts: readonly Fact[]): readonly FactRow[] =>
  factRows.tell(noScores)(facts, factCells(index)).data
