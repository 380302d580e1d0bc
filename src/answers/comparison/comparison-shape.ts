import { rank, score, scored, tied } from '../kit/measures.js'
import { integer, listOf, maybe, members, named, text } from '../kit/shapes.js'

/** Countries side by side, as they are served. */

const change = members(
  { since: text(), ...scored('delta'), like_for_like: score() },
  'Since the edition before; null for the first'
)

const value = members({
  iso3: text(),
  ...scored('score'),
  band: maybe(text()),
  rank: rank(),
  size: integer('Countries that are ranked, in the world'),
  tied: tied(),
  change: maybe(change)
})

const node = named(
  'ComparedNode',
  members({
    node: text(),
    label: text(),
    direction: maybe(text()),
    values: listOf(value),
    ...scored('spread', 'Highest minus lowest score of the countries compared')
  })
)

const country = members({
  iso3: text(),
  name: text(),
  continent: text(),
  region: text(),
  quadrant: maybe(text()),
  quadrant_label: maybe(text())
})

const distance = members({ a: text(), b: text(), ...scored('distance'), compared: integer() })

export const comparisonShape = named(
  'Comparison',
  members({
    language: text('Language of the labels'),
    data_year: integer('Year that the scores are about'),
    countries: listOf(country, 'The countries compared, in the order asked for'),
    composites: listOf(node, 'Composites, each with a value a country'),
    groups: listOf(
      members({ group: maybe(text()), label: text(), indicators: listOf(node) }),
      'Indicators under their headings'
    ),
    distances: listOf(distance, 'Every two countries: mean absolute difference of the indicators that both have')
  })
)
