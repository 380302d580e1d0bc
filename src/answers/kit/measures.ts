import { integer, maybe, named, number, optional, text, texts, type Optional, type Shape } from './shapes.js'

/** Shapes of the figures that many answers have. */

const points = 'index points'

export const score = (
  meaning = 'Rounded once to the decimals of the edition; null where missing'
): Shape<number | null> => ({ ...named('Score', maybe(number(meaning))), unit: points })

export const fraction = (
  meaning = 'The exact fraction, with `exact=true`; null where not rational'
): Optional<string | null> => optional(named('Exact', maybe(text(meaning))))

/** A score and, with `exact`, its fraction, as members of an object. */
export const scored = <const Name extends string>(name: Name, meaning?: string) =>
  ({ [name]: score(meaning), [`${name}_exact`]: fraction() }) as Readonly<Record<Name, Shape<number | null>>> &
    Readonly<Record<`${Name}_exact`, Optional<string | null>>>

export const rank = (
  meaning = '1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'
): Shape<number | null> => named('Rank', maybe(integer(meaning)))

export const tied = (meaning = 'ISO3 codes of the countries with exactly this score'): Shape<readonly string[]> =>
  named('Tied', texts(meaning))

/** A statistic that is no score. */
export const statistic = (meaning = 'To six significant digits; null where it is not defined'): Shape<number | null> =>
  named('Statistic', maybe(number(meaning)))
