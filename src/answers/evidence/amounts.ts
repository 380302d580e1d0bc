import { factAddress } from '../addresses.js'
import { amountIn, conversions, type Amount, type Rate } from '../../analyses/evidence/amounts.js'
import { isCounted, selectFacts } from '../../analyses/evidence/evidence.js'
import { bounds } from '../../definitions/evidence.js'
import { DomainError } from '../../errors.js'
import { decimal, maybe, oneOf, text as textColumn, texts as textsColumn } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { optional, text, texts } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import * as ask from './asks.js'
import { citeFacts, writeDecimal } from './facts.js'
import { entryOf, resolveEvidence } from './names.js'
import { readRates } from './rates.js'

/** Amounts of money in one currency, each at a rate that is told with its day. */
export const evidenceAmounts = question({
  word: 'evidence-amounts',
  path: '/evidence/amounts',
  topic: 'Evidence',
  summary: 'Amounts of money in one currency, each with how it came into it: rate, day and where the rate is from',
  description:
    'An amount in the currency stays as it is; one that its source converts is taken from there; any other is turned at a rate of `rate`, and has no amount where none is given. Parts of a whole, and what is told again, are left out; nothing is added up.',
  asks: {
    currency: text('Currency of the amounts, by its code of ISO 4217', 3, {
      examples: ['USD'],
      errors: ['EVIDENCE_UNKNOWN']
    }),
    rate: optional(
      texts(
        '`KZT=520.83@2024`: units of a currency for one of `currency`, and the day; or the id of a fact that implies one',
        10,
        {
          examples: ['KAZ-003'],
          errors: ['EVIDENCE_UNKNOWN', 'REQUEST_INVALID']
        }
      )
    ),
    country: ask.country,
    indicator: ask.indicator,
    kind: ask.kind
  },
  gives: rows('EvidenceAmount', {
    fact: textColumn('Id of the fact'),
    iso3: textColumn('ISO 3166-1 alpha-3'),
    statement: textColumn('In words of this project'),
    kind: textColumn('See `/v1/evidence/terms`'),
    quantity: decimal('As its source tells it'),
    bound: maybe(oneOf(bounds, 'How the quantity is meant')),
    unit: textColumn('Currency of the source'),
    amount: maybe(decimal('In the currency that is asked for, to four decimals; null without a rate')),
    amount_exact: maybe(textColumn('The same as a fraction')),
    how: oneOf(
      conversions,
      'own: in this currency; by_source: converted there; at_rate: at a rate that was given; no_rate: none was'
    ),
    rate: maybe(decimal('Units of `unit` for one of the currency, to four decimals')),
    rate_date: maybe(textColumn('Day, month or year of the rate')),
    rate_fact: maybe(textColumn('The fact that implies it; null where the question stated it')),
    date_from: maybe(textColumn('First year, month or day of the fact')),
    date_to: maybe(textColumn('Last one')),
    cautions: textsColumn('What amount and rate leave open'),
    source: textColumn('See `/v1/evidence/sources`'),
    address: textColumn('Where the fact is')
  }),
  examples: {
    'Of Kazakhstan in US dollars, tenge at the rate that a fact implies': {
      currency: 'USD',
      country: ['KAZ'],
      rate: ['KAZ-003']
    }
  },
  answer: (index, asked, tell) => {
    const currency = currencyOf(index, asked.currency)
    const rates = readRates(index, currency, asked.rate ?? [])
    const amounts = amountsOf(index, asked, currency, rates)
    return {
      rule:
        'amounts as their sources tell them; in the currency asked for only where they are in it, where the source converts ' +
        'them, or at a rate that the question gives with its day; rounded to 4 decimals; nothing is added up',
      facts: {
        ...citeFacts(
          index,
          amounts.map(({ fact }) => fact)
        ),
        currency,
        without_rate: amounts.filter(({ how }) => how === 'no_rate').length
      },
      told: tell(noScores)(amounts, {
        fact: row => row.fact.id,
        iso3: row => row.fact.country,
        statement: row => row.fact.statement,
        kind: row => row.fact.kind,
        quantity: row => row.fact.quantity ?? '',
        bound: row => row.fact.bound,
        unit: row => row.fact.unit ?? '',
        amount: row => row.amount && writeDecimal(row.amount),
        amount_exact: row => row.amount?.toFraction() ?? null,
        how: row => row.how,
        rate: row => row.rate && writeDecimal(row.rate.value),
        rate_date: row => row.rate?.date ?? null,
        rate_fact: row => row.rate?.fact ?? null,
        date_from: row => row.fact.period.from,
        date_to: row => row.fact.period.to,
        cautions: cautionsOf,
        source: row => row.fact.source,
        address: row => factAddress(row.fact.id)
      })
    }
  }
})

const isCurrency = (index: LoadedIndex, unit: string): boolean => index.release.evidence.units[unit]?.currency === true

const currencyOf = (index: LoadedIndex, name: string): string => {
  const unit = entryOf(index.release.evidence.units, name.trim().toUpperCase(), 'unit', '/currency')
  if (isCurrency(index, unit)) return unit
  const allowed = Object.keys(index.release.evidence.units).filter(id => isCurrency(index, id))
  throw new DomainError('REQUEST_INVALID', { pointer: '/currency', detail: `${unit} is no currency.`, allowed })
}

const amountsOf = (
  index: LoadedIndex,
  asked: Parameters<typeof resolveEvidence>[1],
  currency: string,
  rates: readonly Rate[]
): Amount[] => {
  const { chosen } = resolveEvidence(index, asked)
  return selectFacts([...index.release.evidence.facts.values()], chosen)
    .filter(fact => isCounted(fact) && fact.quantity !== null && fact.unit !== null && isCurrency(index, fact.unit))
    .map(fact => amountIn(fact, currency, rates))
}

/** What an amount and its rate leave open. */
const cautionsOf = ({ fact, how, rate }: Amount): string[] => {
  const { from, to } = fact.period
  const isUndated = from === null && to === null
  const other = rate?.date && (isUndated || !(from ?? to ?? '').startsWith(rate.date.slice(0, 4)))
  return [
    ...(fact.bound === 'exact' ? [] : [`The amount is not exact: ${fact.bound ?? ''}.`]),
    ...(how === 'at_rate' && isUndated ? ['The amount has no date.'] : []),
    ...(how === 'at_rate' && other && !isUndated ? ['The rate is of another year than the amount.'] : []),
    ...(how === 'no_rate' ? ['No rate was given.'] : [])
  ]
}
