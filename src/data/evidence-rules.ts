import type { CsvRecord } from '../formats/csv.js'
import { isPartialDate } from '../definitions/evidence.js'
import type { FaultList } from '../formats/fault.js'
import type { Fact, FactContext } from './fact.js'
import { nearestNames } from './nearest.js'

/** Check the cells of one fact against each other and against what they name. */
export const checkFact = (record: CsvRecord, fact: Fact, context: FactContext, faults: FaultList): void => {
  const say = (column: string, what: string, allowed: string): void => {
    faults.add(record.at(column), what, allowed)
  }
  checkNames(fact, context, say)
  checkIndicators(fact, context, say)
  checkCounterparts(fact, context, say)
  checkQuantity(fact, context, say)
  checkPeriod(fact, context, say)
}

type Say = (column: string, what: string, allowed: string) => void

const checkNames = ({ kind, source, origin }: Fact, { terms, sources }: FactContext, say: Say): void => {
  if (terms && !Object.hasOwn(terms.kinds, kind)) {
    say('kind', `unknown kind "${kind}"`, `a kind of terms.yaml${nearest(kind, terms.kinds)}`)
  }
  if (!sources) return
  if (!Object.hasOwn(sources, source)) {
    say('source', `unknown source "${source}"`, `a source of sources.yaml${nearest(source, sources)}`)
  } else if (sources[source]?.read === false) {
    say('source', `${source} was not read`, 'a source that was read; what it cites goes to origin')
  }
  if (origin !== null && !Object.hasOwn(sources, origin)) {
    say('origin', `unknown source "${origin}"`, 'a source of sources.yaml, or nothing')
  }
}

/** The known id that is nearest to one that is not known. */
const nearest = (id: string, known: Readonly<Record<string, unknown>>): string => {
  const [found] = nearestNames(id, Object.keys(known), 1)
  return found === undefined ? '' : `, such as ${found}`
}

const repeated = (list: readonly string[]): string[] => list.filter((each, at) => list.indexOf(each) < at)

const checkIndicators = ({ indicators, nature }: Fact, context: FactContext, say: Say): void => {
  for (const id of indicators.filter(each => !context.indicators.has(each))) {
    say('indicators', `unknown indicator ${id}`, 'indicators with a file in definitions/')
  }
  for (const id of repeated(indicators)) say('indicators', `${id} stands twice`, 'each indicator once')
  if (indicators.length === 0 && nature !== 'context') {
    say('indicators', 'no indicator', 'an indicator, or the nature context')
  }
}

const checkCounterparts = ({ counterparts }: Fact, { countries, terms, country }: FactContext, say: Say): void => {
  for (const id of repeated(counterparts)) say('counterparts', `${id} stands twice`, 'each counterpart once')
  if (counterparts.includes(country)) say('counterparts', `${country} is the country itself`, 'another country')
  if (!terms) return
  for (const id of counterparts.filter(each => !countries.has(each) && !Object.hasOwn(terms.bodies, each))) {
    say('counterparts', `unknown country or body ${id}`, 'an iso3 of countries.csv or a body of terms.yaml')
  }
}

const decimal = /^-?\d{1,18}(\.\d{1,9})?$/

const checkQuantity = (fact: Fact, context: FactContext, say: Say): void => {
  const { quantity, bound, unit, status, converted } = fact
  const units = context.terms?.units
  if (quantity !== null && !decimal.test(quantity)) say('quantity', `quantity: found "${quantity}"`, 'a plain decimal')
  if (quantity !== null && status === 'missing') say('quantity', 'a missing fact has a quantity', 'no quantity')
  if (quantity !== null && bound === null) say('bound', 'a quantity without a bound', 'exact, over, up_to or about')
  if (quantity === null && bound !== null) say('bound', 'a bound without a quantity', 'no bound')
  if (quantity !== null && unit === null) say('unit', 'a quantity without a unit', 'a unit of terms.yaml')
  if (quantity === null && unit !== null && status !== 'missing') say('unit', 'a unit without a quantity', 'no unit')
  if (units && unit !== null && !Object.hasOwn(units, unit)) {
    say('unit', `unknown unit ${unit}`, 'a unit of terms.yaml')
  }
  if (!converted) return
  const isPositive = (text: string): boolean => decimal.test(text) && Number(text) > 0
  if (!isPositive(converted.quantity) || !isPositive(quantity ?? '')) {
    say('converted', `converted: found "${converted.quantity}"`, 'a plain decimal above 0, beside a quantity above 0')
  }
  const isCurrency = (id: string): boolean => units?.[id]?.currency === true
  if (units && (!isCurrency(converted.unit) || !isCurrency(unit ?? '') || converted.unit === unit)) {
    say('converted_unit', `from ${unit ?? 'nothing'} to "${converted.unit}"`, 'two currencies of terms.yaml')
  }
}

const checkPeriod = ({ period }: Fact, { editions }: FactContext, say: Say): void => {
  const { from, to, words, edition } = period
  for (const [column, date] of [
    ['from', from],
    ['to', to]
  ] as const) {
    if (date !== null && !isPartialDate(date)) {
      say(column, `${column}: found "${date}"`, 'a year, a month or a day: 2024, 2024-05 or 2024-05-31')
    }
  }
  if (from !== null && to !== null && from > to && !from.startsWith(to)) {
    say('to', `the period ends in ${to}, before ${from}`, 'an end that is not before the start')
  }
  if (from === null && to === null && words === null && edition === null) {
    say('period', 'no period', 'from, to, an edition, or words that say why there is none')
  }
  if (edition !== null && !editions.includes(edition)) {
    say('edition', `unknown edition ${edition}`, editions.join(', '))
  }
}
