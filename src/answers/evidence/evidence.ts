import { bearingOn, bearings, mayOverlap, selectFacts, type Bearing } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/fact.js'
import { isPartialDate } from '../../definitions/evidence.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { choice, optional, text } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import * as ask from './asks.js'
import { factCells, factRows } from './fact-columns.js'
import { citeFacts, evidenceRule } from './facts.js'
import { resolveEvidence, timeOf, type EvidenceSelection, type ResolvedSelection } from './names.js'

/** The facts of a selection, each with its source, and with an edition how it stands to that in time. */
export const evidence = question({
  word: 'evidence',
  path: '/evidence',
  topic: 'Evidence',
  summary: 'Facts with their sources, by country, indicator, kind, counterpart, time and status',
  description:
    'A fact never changes a score by itself. With `edition` each fact says how it stands to that edition in time, as `bearing`. A fact whose period cannot be placed is left out of a question with `from` or `to`, and counted in `meta.undated_left_out`.',
  asks: {
    country: ask.country,
    indicator: ask.indicator,
    kind: ask.kind,
    counterpart: ask.counterpart,
    source: ask.source,
    status: ask.status,
    nature: ask.nature,
    direction: ask.direction,
    from: optional(
      text('Only facts whose period may reach into or beyond this year, month or day', 10, { examples: ['2017'] })
    ),
    to: optional(text('Only facts whose period may begin by this year, month or day', 10, { examples: ['2020'] })),
    edition: ask.edition,
    bearing: optional(choice(bearings, 'Only facts that stand so to `edition`'))
  },
  gives: factRows,
  examples: {
    'What is known of money laundering in Kazakhstan, and how it stands to the edition of 2023': {
      country: ['KAZ'],
      indicator: ['anti_money_laundering'],
      edition: '2023'
    },
    'Requests to Russia and Germany': { kind: ['mla_request'], counterpart: ['RUS', 'DEU'] }
  },
  answer: (index, asked, tell) => {
    const selection = selectionOf(index, asked)
    const { edition } = selection
    const { placed, left } = placeFacts(index, selection, asked)
    const { bearing } = asked
    const facts =
      bearing && edition ? placed.filter(fact => bearingOn(fact, timeOf(index, edition)) === bearing) : placed
    return {
      rule: evidenceRule,
      ...(edition && { edition }),
      facts: {
        ...citeFacts(index, facts),
        ...(edition && { data_year: edition.framework.dataYear, bearing: countBearings(index, edition, placed) }),
        ...(left !== undefined && { undated_left_out: left })
      },
      told: tell(noScores)(facts, factCells(index, edition))
    }
  }
})

interface Period {
  /** First year, month or day; facts whose period cannot be placed are left out, and counted. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

type Asked = EvidenceSelection & Period & { readonly bearing?: Bearing | undefined }

/** All faults of a selection are told at once. */
const selectionOf = (index: LoadedIndex, asked: Asked): ResolvedSelection => {
  const [selection] = settleAll(
    () => resolveEvidence(index, asked),
    () => {
      checkDate(asked.from, '/from')
    },
    () => {
      checkDate(asked.to, '/to')
    },
    () => {
      checkPlaced(asked)
    }
  )
  return selection
}

/** The facts of a time, and how many cannot be placed; undefined where no time is asked for. */
const placeFacts = ({ release }: LoadedIndex, { chosen }: ResolvedSelection, { from, to }: Period) => {
  const selected = selectFacts([...release.evidence.facts.values()], chosen)
  if (from === undefined && to === undefined) return { placed: selected, left: undefined }
  return {
    placed: selected.filter(({ period }) => mayOverlap(period, from, to)),
    left: selected.filter(({ period }) => mayOverlap(period, from, to) === undefined).length
  }
}

const checkDate = (date: string | undefined, pointer: string): void => {
  if (date === undefined || isPartialDate(date)) return
  const detail = `"${date}" is no date.`
  throw new DomainError('REQUEST_INVALID', { pointer, detail, allowed: ['2024, 2024-05 or 2024-05-31'] })
}

const checkPlaced = ({ bearing, edition }: Asked): void => {
  if (bearing === undefined || edition !== undefined) return
  const detail = 'Facts bear on an edition; none is named.'
  throw new DomainError('REQUEST_INVALID', { pointer: '/bearing', detail, allowed: ['bearing beside edition'] })
}

const countBearings = (index: LoadedIndex, edition: ScoredEdition, facts: readonly Fact[]) => {
  const found = facts.map(fact => bearingOn(fact, timeOf(index, edition)))
  return Object.fromEntries(bearings.map(name => [name, found.filter(each => each === name).length]))
}
