import { factAddress } from '../addresses.js'
import { computeFigure, convertAt, impliedRate } from '../../analyses/evidence/figures.js'
import type { Fact } from '../../data/fact.js'
import type { Conflict } from '../../definitions/evidence.js'
import type { Fraction } from '../../exact/fraction.js'
import { maybe, members, named, text, texts } from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'
import { writeDecimal } from './facts.js'

const figure = { value: text(), exact: text(), unit: text() }
const bound = maybe(members({ value: text(), exact: text() }))

/** What a side says by computation; `low` and `high` are what rounding of the printed digits leaves open. */
export const computedShape = named('ComputedFigure', members({ how: text(), ...figure, low: bound, high: bound }))

export const conversionShape = named(
  'Conversion',
  members({
    fact: text(),
    quantity: maybe(text()),
    bound: maybe(text()),
    unit: maybe(text()),
    converted: members(figure),
    rate: members({ ...figure, implied_by: text(), address: text() }),
    date: members({ from: maybe(text()), to: maybe(text()) }),
    cautions: texts('What the amount and the rate leave open'),
    source: text()
  })
)

const writeFigure = (value: Fraction) => ({ value: writeDecimal(value), exact: value.toFraction() })

/** What a side says by computation; null where it says none. */
export const writeComputed = ({ release }: LoadedIndex, { computed }: Conflict['sides'][number]) => {
  if (!computed) return null
  const { how, value, unit, bounds } = computeFigure(computed, release.evidence.facts)
  return {
    how,
    ...writeFigure(value),
    unit,
    low: bounds ? writeFigure(bounds.low) : null,
    high: bounds ? writeFigure(bounds.high) : null
  }
}

const isUndated = ({ period }: Fact): boolean => period.from === null && period.to === null

/** What an amount and the rate that it is converted at leave open. */
const cautionsOf = (amount: Fact, at: Fact): string[] => [
  ...(isUndated(amount) ? [`${amount.id} has no date, so that the rate may be of another year.`] : []),
  ...(isUndated(at) ? [`${at.id}, which implies the rate, has no date.`] : []),
  ...(amount.bound === 'exact' ? [] : [`${amount.id} is no exact amount (${amount.bound ?? ''}).`]),
  ...(at.bound === 'exact' ? [] : [`The rate is of an amount that is not exact (${at.id}, ${at.bound ?? ''}).`])
]

/** An amount in another currency, with the rate, its day, its source, and what they leave open. */
export const writeConversion = ({ release }: LoadedIndex, pair: { readonly fact: string; readonly at: string }) => {
  const [amount, at] = [pair.fact, pair.at].map(id => release.evidence.facts.get(id))
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
    cautions: cautionsOf(amount, at),
    source: at.source
  }
}
