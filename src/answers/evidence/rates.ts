import { impliedRate } from '../../analyses/evidence/figures.js'
import type { Rate } from '../../analyses/evidence/amounts.js'
import { isPartialDate } from '../../definitions/evidence.js'
import { DomainError, settleAll } from '../../errors.js'
import { parseDecimal } from '../../exact/fraction.js'
import type { LoadedIndex } from '../loaded.js'
import { factOf } from './names.js'

const stated = /^([A-Z]{3})=(\d{1,12}(?:\.\d{1,9})?)@(.+)$/

const refused = (pointer: string, detail: string): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer,
    detail,
    allowed: [
      'KZT=520.83@2024: a currency, how much of it is one of the currency asked for, and the day',
      'a fact that its source converts'
    ]
  })

/**
 * Rates that a question gives: stated with their day, or implied by a fact.
 *
 * @throws {DomainError} `REQUEST_INVALID` or `EVIDENCE_UNKNOWN`, all at once
 */
export const readRates = (index: LoadedIndex, currency: string, given: readonly string[]): Rate[] =>
  settleAll(...given.map((text, at) => () => readRate(index, currency, text.trim(), `/rate/${at}`)))

const readRate = (index: LoadedIndex, currency: string, text: string, pointer: string): Rate => {
  if (text.includes('=')) return statedRate(text, pointer)
  const fact = factOf(index, text, pointer)
  const value = impliedRate(fact)
  if (!value || fact.converted?.unit !== currency) throw refused(pointer, `${fact.id} implies no rate to ${currency}.`)
  const { from, to } = fact.period
  return { currency: fact.unit ?? '', value, date: to ?? from, fact: fact.id }
}

const statedRate = (text: string, pointer: string): Rate => {
  const [, currency = '', value = '', date = ''] = stated.exec(text) ?? []
  if (currency === '' || !isPartialDate(date) || Number(value) <= 0) {
    throw refused(pointer, `"${text}" is no rate with its day.`)
  }
  return { currency, value: parseDecimal(value), date, fact: null }
}
