import { inWords } from './figures.js'

/** `1234567` as `1,234,567`. */
const inThousands = (digits: string): string => {
  const padded = digits.padStart(3 * Math.ceil(digits.length / 3))
  return (padded.match(/.{3}/g) ?? []).join(',').trimStart()
}

export const grouped = (decimal: string): string => decimal.replace(/\d+/, inThousands)

interface Quantified {
  readonly quantity: string | null
  readonly bound: string | null
  readonly unit: string | null
}

/** The quantity of a fact with its bound and unit; nothing where it has none. */
export const writeAmount = ({ quantity, bound, unit }: Quantified): string =>
  quantity === null
    ? ''
    : [bound === 'exact' ? '' : inWords(bound), grouped(quantity), inWords(unit)].filter(Boolean).join(' ')
