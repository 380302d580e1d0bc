import { bearingOn, bearings, mayOverlap, selectFacts, type Bearing } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/fact.js'
import { isPartialDate } from '../../definitions/evidence.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { orders } from '../../analyses/evidence/order.js'
import { countryErrors, namedEdition } from '../kit/asks.js'
import { choice, flag, names, optional, saying, text } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import { language } from '../phrases/language.js'
import { wordingOf } from '../phrases/wording.js'
import * as ask from './asks.js'
import { searchFacts, type Search } from './search.js'
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
    bearing: optional(choice(bearings, 'Only facts that stand so to `edition`')),
    about: optional(
      names('Only facts on these countries, or that name them as counterparts', {
        examples: ['UZB'],
        errors: countryErrors
      })
    ),
    q: optional(text('Only facts that hold all these words', 200, { examples: ['saiga'] })),
    unit: optional(
      names('Only facts with a quantity of these units or currencies, see `/v1/evidence/terms`', {
        examples: ['USD'],
        errors: ['EVIDENCE_UNKNOWN']
      })
    ),
    whole: flag('Only facts that are counted: no parts of a whole, nothing that is told again'),
    dated: flag('Only facts whose first and last dates are known: with `sort=from`, a timeline'),
    new_since: optional(
      saying({ meaning: 'Only facts that are not yet in the time of this edition: new since then' }, namedEdition)
    ),
    sort: optional(
      choice(orders, 'By first date, or by quantity within each unit; `-` begins with the last or the most')
    ),
    language
  },
  gives: factRows,
  examples: {
    'What is known of money laundering in Kazakhstan, and how it stands to the edition of 2023': {
      country: ['KAZ'],
      indicator: ['anti_money_laundering'],
      edition: '2023'
    },
    'Requests to Russia and Germany': { kind: ['mla_request'], counterpart: ['RUS', 'DEU'] },
    'Who was sent the most requests': { kind: ['mla_sent'], unit: ['requests'], sort: '-quantity' },
    'What is new on money laundering in 2025 since 2023': {
      indicator: ['anti_money_laundering'],
      edition: '2025',
      bearing: 'bears',
      new_since: '2023',
      whole: true
    }
  },
  answer: (index, asked, tell) => {
    const selection = selectionOf(index, asked)
    const { edition } = selection
    const wording = wordingOf(index, asked.language)
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
      told: tell(noScores)(facts, factCells(index, edition, wording))
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
const placeFacts = (index: LoadedIndex, { chosen }: ResolvedSelection, asked: Period & Search) => {
  const selected = searchFacts(index, selectFacts([...index.release.evidence.facts.values()], chosen), asked)
  const { from, to } = asked
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
