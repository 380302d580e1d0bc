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
    id: text(),
    data_year: integer(),
    countries: integer(),
    decimals: integer(),
    rounding: text(),
    note: maybe(text()),
    tree: listOf(node),
    quadrants: maybe(quadrants),
    bands: maybe(bands),
    deviations: listOf(deviation)
  })
)
