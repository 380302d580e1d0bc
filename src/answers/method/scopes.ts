import { integer, maybe, oneOf, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'

/** Every scope that the definitions name: world, continents, regions, groups. */
export const scopes = question({
  word: 'scopes',
  path: '/scopes',
  topic: 'Countries',
  summary: 'World, continents, regions and named groups with their countries',
  description:
    'A group names the source and date of its membership. `countries:CODE,CODE,...` makes a scope of any countries.',
  asks: {},
  gives: rows('Scope', {
    id: text('Id of the scope'),
    kind: oneOf(['world', 'continent', 'region', 'group', 'countries'], 'What the scope is'),
    name: text('Name of the scope'),
    size: integer('Countries of the scope'),
    countries: texts('Their codes, ISO 3166-1 alpha-3'),
    membership_source: maybe(text('Where the membership of a group is stated')),
    membership_as_of: maybe(text('Date that the membership of a group is of'))
  }),
  examples: { 'All scopes': {} },
  answer: (index, _, tell) => ({
    rule: 'one map of regions for all editions; groups as of the stated date; countries:CODE,CODE,... makes a scope of any countries',
    told: tell({ decimals: 0 })([...index.scopes.values()], {
      id: ({ id }) => id,
      kind: ({ kind }) => kind,
      name: ({ id, label }) => label.en ?? id,
      size: ({ members }) => members.length,
      countries: ({ members }) => members,
      membership_source: ({ source }) => source ?? null,
      membership_as_of: ({ asOf }) => asOf ?? null
    })
  })
})
