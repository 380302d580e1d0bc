import { conflictAddress } from '../addresses.js'
import { bearingOn, bearings, mayOverlap, selectFacts, type Bearing } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/evidence.js'
import { isPartialDate } from '../../definitions/evidence.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { answerObject, answerTable } from '../answer.js'
import { citeFacts, conflictsOf, factColumns, writeFacts } from './fact.js'
import { bearingsOf, factOf, resolveEvidence, timeOf, type EvidenceSelection } from './names.js'
import type { LoadedIndex } from '../loaded.js'

export interface EvidenceQuestion extends EvidenceSelection {
  /** First year, month or day; facts whose period cannot be placed are left out, and counted. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** How facts stand to the edition; only with one. */
  readonly bearing?: Bearing | undefined
}

const rule =
  'facts as their sources tell them; no fact changes a score; amounts in the currency of the source, turned into another ' +
  'only where the source does so itself, at the rate that this implies (implied_rate, rounded to 4 decimals)'

/** The facts of a selection, each with its source, and with an edition how it stands to that in time. */
export const answerEvidence = (index: LoadedIndex, question: EvidenceQuestion) => {
  const { from, to, bearing } = question
  const [{ edition, chosen }] = settleAll(
    () => resolveEvidence(index, question),
    () => {
      checkDate(from, '/from')
    },
    () => {
      checkDate(to, '/to')
    },
    () => {
      checkPlaced(question)
    }
  )
  const selected = selectFacts([...index.release.evidence.facts.values()], chosen)
  const isDated = from === undefined && to === undefined
  const placed = isDated ? selected : selected.filter(({ period }) => mayOverlap(period, from, to))
  const left = isDated ? 0 : selected.filter(({ period }) => mayOverlap(period, from, to) === undefined).length
  const rows = bearing && edition ? placed.filter(fact => bearingOn(fact, timeOf(index, edition)) === bearing) : placed
  const facts = {
    ...citeFacts(index, rows),
    ...(edition && { data_year: edition.framework.dataYear, bearing: countBearings(index, edition, placed) }),
    ...(!isDated && { undated_left_out: left })
  }
  return answerTable(
    index,
    { columns: factColumns(index, edition), rows },
    { rule, facts, ...(edition && { edition }) }
  )
}

const checkDate = (date: string | undefined, pointer: string): void => {
  if (date === undefined || isPartialDate(date)) return
  const detail = `"${date}" is no date.`
  throw new DomainError('REQUEST_INVALID', { pointer, detail, allowed: ['2024, 2024-05 or 2024-05-31'] })
}

const checkPlaced = ({ bearing, edition }: EvidenceQuestion): void => {
  if (bearing === undefined || edition !== undefined) return
  const detail = 'Facts bear on an edition; none is named.'
  throw new DomainError('REQUEST_INVALID', { pointer: '/bearing', detail, allowed: ['bearing beside edition'] })
}

const countBearings = (index: LoadedIndex, edition: ScoredEdition, facts: readonly Fact[]) => {
  const found = facts.map(fact => bearingOn(fact, timeOf(index, edition)))
  return Object.fromEntries(bearings.map(name => [name, found.filter(each => each === name).length]))
}

/** One fact with its source in full, what the source cites, its parts, and how it stands to every edition. */
export const answerFact = (index: LoadedIndex, { fact: id }: { readonly fact: string }) => {
  const fact = factOf(index, id)
  const { evidence } = index.release
  const source = evidence.sources[fact.source]
  const origin = fact.origin === null ? undefined : evidence.sources[fact.origin]
  const parts = [...evidence.facts.values()].filter(({ partOf }) => partOf === id)
  const data = {
    ...writeFacts(index, [fact])[0],
    bearings: bearingsOf(index, fact),
    parts: parts.map(part => part.id),
    cited: {
      source: source ? { id: fact.source, ...source } : null,
      origin: origin ? { id: fact.origin, ...origin } : null
    },
    contradicted: conflictsOf(evidence, id).map(conflict => ({
      id: conflict,
      question: evidence.conflicts[conflict]?.question ?? '',
      address: conflictAddress(conflict)
    }))
  }
  return answerObject(index, data, { rule, facts: citeFacts(index, [fact]) })
}
