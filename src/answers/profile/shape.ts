import { evidenceLinkShape } from '../evidence/link.js'
import { explanationShape } from '../explanation.js'
import * as measure from '../kit/measures.js'
import {
  integer,
  labels,
  listOf,
  maybe,
  meaning,
  members,
  named,
  oneOf,
  optional,
  recordOf,
  text,
  texts
} from '../kit/shapes.js'
import { indistinguishable, rankInterval } from '../uncertainty/rank-interval.js'

/** What the members of a profile are. */

const change = members({
  since: text(),
  from: measure.score(),
  ...measure.scored('delta'),
  displayed_difference: measure.score(),
  like_for_like: measure.score(),
  basket_effect: measure.score(),
  ranks: listOf(
    members({ scope: text(), rank_from: measure.rank(), rank_to: measure.rank(), rank_change: maybe(integer()) })
  )
})

const node = named(
  'NodeProfile',
  members({
    node: text(),
    label: text(),
    ...measure.scored('score'),
    band: maybe(text()),
    band_label: maybe(text()),
    scopes: listOf(
      members({
        scope: text(),
        rank: measure.rank(),
        size: integer(),
        tied: measure.tied(),
        rank_interval: optional(rankInterval.shape),
        indistinguishable: optional(indistinguishable.shape),
        ...measure.scored('average'),
        difference: measure.score('Score less average, rounded once')
      })
    ),
    change: maybe(change),
    evidence: maybe(evidenceLinkShape),
    explanation: optional(explanationShape)
  })
)

const margins = recordOf(listOf(members({ node: text(), margin: measure.score() })))

const paragraph = named(
  'ProfileParagraph',
  members({
    origin: oneOf(['figures', 'narrative']),
    language: maybe(text('Of a narrative; null for sentences in the language of the profile')),
    text: text(),
    figures: listOf(
      members({ at: integer(), figure: text(), field: text() }),
      'The figures in the text: where each begins, and the JSON pointer of its member, from `data`'
    ),
    notes: listOf(members({ at: integer(), facts: texts() }), 'The facts that the words up to a place rest on')
  })
)

const fact = named(
  'ProfileFact',
  members({
    id: text(),
    statement: text(),
    details: text('Status, figure, period and counterparts, written out in the language of the profile'),
    status: text(),
    source: text(),
    locator: text(),
    address: text()
  })
)

const evidence = named(
  'ProfileEvidence',
  members({
    facts: integer('Facts that bear on the edition; parts of a whole, and what is told again, are not counted'),
    carried_over: integer('Of `facts`, those that only the text of an earlier edition tells'),
    old: integer('Of `facts`, those that are old for their kind'),
    undated: integer(),
    named: listOf(fact),
    sources: listOf(members({ id: text(), citation: text() })),
    missing: listOf(fact),
    since_then: listOf(fact),
    named_elsewhere: listOf(fact, 'Facts on other countries that name this one'),
    conflicts: listOf(
      members({
        id: text(),
        kind: text(),
        question: text(),
        why: text(),
        bearing: text('How it stands to the edition'),
        sides: listOf(
          members({
            says: text(),
            computed: maybe(text('What it says by computation, with its fraction')),
            bearing: text(),
            facts: texts()
          })
        ),
        conversions: texts('Amounts in another currency, at the rate that a fact implies'),
        address: text()
      })
    ),
    address: text()
  })
)

export const profileShape = named(
  'Profile',
  members({
    language: text('Language of labels and sentences'),
    country: members(
      {
        iso3: named('Iso3', text('ISO 3166-1 alpha-3')),
        iso2: text(),
        m49: text(),
        name: text(),
        continent: text(),
        region: text()
      },
      'The country with its codes and places'
    ),
    edition: members(
      { id: text(), data_year: integer(), previous: maybe(text()) },
      'The edition, and the one before it'
    ),
    quadrant: members(
      {
        id: maybe(text()),
        before: maybe(text()),
        label: maybe(labels()),
        label_before: maybe(labels())
      },
      'Its quadrant, and that of the edition before'
    ),
    scopes: recordOf(text(), 'Names of the scopes by their ids'),
    composites: listOf(node, 'Composites with scores, ranks and changes'),
    groups: listOf(
      members({ group: maybe(text()), label: text(), composite: maybe(text()), indicators: listOf(node) }),
      'Indicators under their headings'
    ),
    strongest: meaning('By root of the tree: indicators furthest on the good side of the world average', margins),
    weakest: meaning('By root of the tree: indicators furthest on the bad side of the world average', margins),
    similar: members(
      {
        measure: text(),
        countries: listOf(members({ iso3: text(), country: text(), distance: measure.score(), compared: integer() }))
      },
      'The countries most similar over all indicators'
    ),
    text: listOf(
      named('ProfileText', members({ section: text(), paragraphs: listOf(paragraph) })),
      'The profile in sentences, by section'
    ),
    evidence: maybe(evidence, 'Facts that bear on the scores; null where there are none'),
    charts: recordOf(text(), 'Addresses of the charts of this profile, as SVG')
  })
)
