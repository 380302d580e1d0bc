import {
  integer,
  labels,
  listOf,
  maybe,
  members,
  named,
  number,
  oneOf,
  optional,
  recordOf,
  text,
  texts
} from '../kit/shapes.js'

/** The framework of an edition, as it is served. */

const node = named(
  'FrameworkNode',
  members({
    id: text(),
    kind: oneOf(['indicator', 'composite']),
    label: text(),
    parent: maybe(text()),
    children: texts(),
    formula: maybe(text('As executed; null for an indicator, which is scored by experts'))
  })
)

const quadrants = members({ axes: texts(), high_from: number(), labels: recordOf(labels()) })

const bands = members({
  boundary: oneOf(['lower_included', 'lower_excluded']),
  reference: text(),
  scales: recordOf(listOf(members({ id: text(), from: number(), label: labels() })))
})

const deviation = named(
  'Deviation',
  members(
    {
      edition: text(),
      since: optional(text()),
      quantity: text(),
      country: optional(text()),
      scope: optional(text()),
      node: text(),
      published: text(),
      recomputed: text(),
      by: oneOf(['publisher', 'press']),
      reason: text(),
      source: text()
    },
    'A figure in print that the rules do not give, with the reason'
  )
)

export const frameworkShape = named(
  'Framework',
  members({
    id: text('Id of the edition'),
    data_year: integer('Year that the scores are about'),
    countries: integer('Countries that are scored'),
    decimals: integer('Decimals of published scores'),
    rounding: text('How scores are rounded'),
    note: maybe(text('What else is to be known of the edition')),
    tree: listOf(node, 'Indicators and composites with their formulas'),
    quadrants: maybe(quadrants, 'Axes and bounds of the quadrants; null where it has none'),
    bands: maybe(bands, 'Bands of scores; null where it has none'),
    deviations: listOf(deviation, 'Figures in print that the rules do not give')
  })
)
