import * as columns from '../kit/columns.js'
import { data, rows } from '../kit/giving.js'
import { optional, text } from '../kit/parameters.js'
import * as shapes from '../kit/shapes.js'
import { storedQuestion } from '../kit/stored.js'

const id = (meaning: string) => text(meaning, 80)
const count = (meaning: string) => columns.maybe(columns.integer(meaning))

/** The releases that the store knows. */
export const releases = storedQuestion({
  word: 'releases',
  path: '/releases',
  topic: 'Releases',
  summary: 'The releases of the index, each with how much differs from the one before it',
  description:
    'In the order in which they were registered. Every read takes `?release=ID`, and `?as_of=DATE` for what was served then.',
  asks: {},
  gives: rows('ReleaseRow', {
    id: columns.text('Id of the release'),
    registered: columns.text('When the store came to know it, ISO 8601 in UTC'),
    served_since: columns.maybe(columns.text('When it was last made the served one')),
    served_now: columns.yes('Whether it is the served one'),
    editions: count('Editions; null where it cannot be read'),
    countries: count('Countries; null where it cannot be read'),
    cells_added: count('Against the release before; null for the first'),
    cells_removed: count('Against the release before; null for the first'),
    cells_changed: count('Against the release before; null for the first'),
    nodes_renamed: count('Against the release before; null for the first'),
    fault: columns.maybe(columns.text('Why it cannot be read; null where it can'))
  }),
  examples: { 'All releases': {} }
})

const { integer, listOf, maybe, members, number, oneOf, texts } = shapes
const word = shapes.text()
const cell = { edition: word, iso3: word, indicator: word }
const rename = { before: word, after: word }

/** How much one release differs from another. */
export const diffCounts = shapes.named(
  'ReleaseCounts',
  members({
    cells_added: integer(),
    cells_removed: integer(),
    cells_changed: integer(),
    nodes_renamed: integer()
  })
)

const nodeRename = members({ ...rename, by: oneOf(['definition', 'scores'], 'What both have alike') })

const difference = shapes.named(
  'ReleaseDifference',
  members({
    counts: diffCounts,
    editions: members({ added: texts(), removed: texts() }),
    countries: members({ added: texts(), removed: texts(), renamed: listOf(members({ ...rename, iso3: word })) }),
    nodes: members({
      added: texts(),
      removed: texts(),
      renamed: listOf(nodeRename, 'Cells and formulas of a renamed node are compared, not removed and added')
    }),
    cells: members({
      added: listOf(members({ ...cell, score: number() })),
      removed: listOf(members({ ...cell, score: number() })),
      changed: listOf(members({ ...cell, before: number(), after: number() }))
    }),
    formulas: listOf(
      members({ edition: word, node: word, before: maybe(word), after: maybe(word) }),
      'Of the editions that both have; null where the edition has no such composite'
    ),
    files: shapes.meaning(
      'Every file that differs, by path: also what nothing above tells of',
      members({ added: texts(), removed: texts(), changed: texts() })
    )
  })
)

/** One release and its difference from another. */
export const release = storedQuestion({
  word: 'release',
  path: '/releases/{release}',
  topic: 'Releases',
  summary: 'One release with its whole difference from the one before it, or from another',
  description:
    'Cells, editions, countries, nodes, formulas and files. A node that went and one that came are one, renamed, when their definitions or their scores of an edition are equal.',
  asks: {
    release: id('Id of a release, see `/v1/releases`'),
    against: optional(id('The release that the difference is from'))
  },
  gives: data(
    shapes.named(
      'Release',
      members({
        id: shapes.text('Id of the release'),
        registered: shapes.text('When the store came to know it, ISO 8601 in UTC'),
        served_now: shapes.yes('Whether it is the served one'),
        served: listOf(members({ from: word, to: maybe(word) }), 'When it was served; `to` is null as long as it is'),
        editions: texts('Ids of its editions'),
        countries: integer('Countries that it has'),
        nodes: integer('Indicators and composites that it has'),
        against: maybe(word, 'The release that the difference is from'),
        difference: maybe(difference, 'Null for the first release')
      })
    )
  ),
  errors: ['RELEASE_UNKNOWN', 'DEFINITIONS_INVALID'],
  examples: { 'The served release': { release: '{release}' } }
})

/** One release as a page loads it. */
export const releaseCompiled = storedQuestion({
  word: 'release-compiled',
  path: '/releases/{release}/compiled',
  topic: 'Releases',
  summary: 'One release, checked and parsed, for a page that answers by itself',
  description:
    'All that the files of the release say, for `readCompiled`, whose release `loadIndex` takes: then single questions are answered in a browser.',
  asks: {
    release: id('Id of a release, see `/v1/releases`'),
    language: optional(
      text('For a page in this language: without the facts, texts and names of other languages', 10, {
        examples: ['ru'],
        errors: ['LANGUAGE_UNKNOWN']
      })
    )
  },
  gives: data(shapes.anything('Its form may change with the version of crindex')),
  errors: ['RELEASE_UNKNOWN', 'DEFINITIONS_INVALID'],
  examples: { 'The served release': { release: '{release}' } }
})
