import { z } from 'zod'
import { parseDecimal } from '../exact/fraction.js'
import { membersOnly } from '../formats/issue.js'

/** Ids of nodes, groups, regions and bands: they stand in addresses, columns and formulas. */
export const Id = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/)

export const EditionId = z.string().regex(/^[0-9a-z][0-9a-z_-]{0,29}$/)

/** Of a country its ISO 3166-1 alpha-3 code; of another unit, such as a region or a city, a code of the same letters. */
export const Iso3 = z
  .string()
  .max(20)
  .regex(/^[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*$/)

/** Text in several languages, by language code. */
export const Labels = z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))

/** A number that JavaScript prints as plain decimal digits: neither so large nor so small that it takes an exponent. */
export const PlainNumber = z.number().refine(value => !String(value).includes('e'), 'a plain decimal number')

/** A number of a file as the exact fraction that its decimals say. */
export const Decimal = PlainNumber.transform(value => parseDecimal(String(value)))

export const Direction = z.enum(['higher_is_worse', 'higher_is_better'])

/** The grid that scores lie on: lowest, highest, and the distance of neighbours. */
export const Scale = membersOnly({
  min: Decimal,
  max: Decimal,
  step: Decimal.refine(step => step.compare(0) > 0, 'a step above 0')
}).refine(({ min, max }) => max.compare(min) > 0, 'a max above min')

export type Labels = z.output<typeof Labels>
export type Scale = z.output<typeof Scale>
export type Direction = z.output<typeof Direction>
