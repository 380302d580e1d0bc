import { family, integer, maybe, score, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import * as measure from '../kit/measures.js'
import * as shapes from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'

/** What the members of the profile of a scope are. */

const compositesOf = ({ editions }: LoadedIndex): string[] => [
  ...new Set([...editions.values()].flatMap(({ composites }) => composites))
]

/** Of a country of the scope. */
export const memberColumns = {
  iso3: text('ISO 3166-1 alpha-3'),
  country: text('Name of the country, in the language asked for'),
  quadrant: maybe(text('Quadrant of the country')),
  composites: family(compositesOf, {
    '{}': score(),
    '{}_rank': maybe(integer('Rank in the scope')),
    '{}_size': integer('Countries of the scope with a score'),
    '{}_tied': texts('ISO3 codes of the countries of the scope with exactly this score')
  })
}

export const memberRows = rows('ScopeMember', memberColumns)

const extreme = shapes.maybe(
  shapes.named(
    'Extreme',
    shapes.members(
      { ...measure.scored('score'), countries: shapes.texts() },
      'With all countries that have exactly this score'
    )
  )
)

const averaged = {
  node: shapes.text(),
  label: shapes.text(),
  ...measure.scored('average'),
  ...measure.scored('world_average')
}

const change = shapes.maybe(
  shapes.members({ since: shapes.text(), ...measure.scored('delta') }),
  'Of the average, since the edition before; null for the first'
)

const composite = shapes.members({
  ...averaged,
  missing: shapes.texts('Countries of the scope without a score, left out'),
  lowest: extreme,
  highest: extreme,
  change
})

const member = shapes.openMembers(
  { iso3: shapes.text(), country: shapes.text(), quadrant: shapes.maybe(shapes.text()) },
  shapes.anything()
)

export const scopeProfileShape = shapes.named(
  'ScopeProfile',
  shapes.members({
    language: shapes.text('Language of the labels'),
    data_year: shapes.integer('Year that the scores are about'),
    scope: shapes.text('Id of the scope'),
    label: shapes.text('Name of the scope'),
    size: shapes.integer('Countries of the scope that the edition has'),
    quadrants: shapes.maybe(
      shapes.members({
        low_low: shapes.integer(),
        low_high: shapes.integer(),
        high_low: shapes.integer(),
        high_high: shapes.integer()
      }),
      'Countries in each quadrant'
    ),
    quadrant_labels: shapes.recordOf(shapes.text(), 'Names of the quadrants by their ids'),
    composites: shapes.listOf(composite, 'Composites over the countries of the scope'),
    groups: shapes.listOf(
      shapes.members({
        group: shapes.maybe(shapes.text()),
        label: shapes.text(),
        indicators: shapes.listOf(shapes.members({ ...averaged, highest: extreme }))
      }),
      'Indicators under their headings'
    ),
    members: shapes.listOf(member, 'For each composite its score, and its `_rank`, `_size` and `_tied` in the scope')
  })
)
