import type { Fact } from '../../data/fact.js'
import { countryLabel, type Wording } from '../phrases/wording.js'
import type { LoadedIndex } from '../loaded.js'
import { textIn } from './labels.js'

/** What the columns of a fact say beside its statement, written out in the language of a wording. */

/** Digits in groups of three, with the marks of the language: `-1234567.5` as `−1,234,567.5`. */
export const sayNumber = (decimal: string, { say }: Wording): string => {
  const [whole = '', decimals] = decimal.replace('-', '').split('.')
  const padded = whole.padStart(3 * Math.ceil(whole.length / 3))
  const grouped = (padded.match(/.{3}/g) ?? []).join(say('group_separator')).trimStart()
  const sign = decimal.startsWith('-') ? '−' : ''
  return `${sign}${grouped}${decimals === undefined ? '' : `${say('decimal_mark')}${decimals}`}`
}

/** An amount with its unit: a currency or a symbol stands behind it, what is counted before it. */
export const sayAmount = (index: LoadedIndex, amount: string, unit: string, wording: Wording): string => {
  const { units } = index.release.evidence
  const { label = unit, currency, symbol } = units[unit] ?? {}
  if (currency || symbol !== undefined) return wording.say('amount_of', { amount, unit: symbol ?? unit })
  return wording.say('count_of', { amount, unit: textIn(label, wording.language) })
}

const quantityOf = (index: LoadedIndex, { quantity, bound, unit }: Fact, wording: Wording): string | null => {
  if (quantity === null || unit === null) return null
  const amount = wording.say('fact_amount', { bound: bound ?? 'exact', amount: sayNumber(quantity, wording) })
  return sayAmount(index, amount, unit, wording)
}

const convertedOf = (index: LoadedIndex, { converted }: Fact, wording: Wording): string | null => {
  if (!converted) return null
  const amount = sayAmount(index, sayNumber(converted.quantity, wording), converted.unit, wording)
  return wording.say('fact_converted', { amount })
}

/** In English the words of the source stand where there are no dates. */
const periodOf = ({ period }: Fact, { language, say }: Wording): string => {
  const { from, to, edition, words } = period
  if (from !== null && to !== null) return from === to ? from : say('fact_range', { from, to })
  if (from !== null) return say('fact_from', { from })
  if (to !== null) return say('fact_to', { to })
  if (edition !== null) return say('fact_edition', { edition })
  return language === 'en' && words !== null ? words : say('fact_undated')
}

/** The name of a counterpart: a country, or a body of the terms. */
export const counterpartName = (index: LoadedIndex, id: string, wording: Wording): string =>
  index.countries.has(id) ? countryLabel(index, id, wording) : (index.release.evidence.bodies[id]?.label ?? id)

const counterpartsOf = (index: LoadedIndex, { counterparts }: Fact, wording: Wording): string | null => {
  if (counterparts.length === 0) return null
  const names = counterparts.map(id => counterpartName(index, id, wording)).join(wording.say('list_separator'))
  return wording.say('fact_with', { names })
}

/**
 * The status, quantity, bound, unit, conversion, period and counterparts of a fact, as a page prints them.
 *
 * @param marks  what is further to be told of it, in the same brackets
 */
export const detailsOf = (index: LoadedIndex, fact: Fact, wording: Wording, marks: readonly string[] = []): string =>
  [
    wording.say('status', { status: fact.status }),
    quantityOf(index, fact, wording),
    convertedOf(index, fact, wording),
    periodOf(fact, wording),
    counterpartsOf(index, fact, wording),
    ...marks.map(mark => wording.say('mark', { mark }))
  ]
    .filter(part => part !== null)
    .join(wording.say('clause_separator'))

/** A statement with all that its columns say. */
export const sayFact = (index: LoadedIndex, fact: Fact, wording: Wording): string =>
  `${fact.statement} ${wording.say('bracketed', { text: detailsOf(index, fact, wording) })}`
