import type { Wording } from '../answers/phrases/wording.js'
import type { Inline, TableBlock } from './document.js'
import type { ProfileData } from './profile-data.js'

type Entry = ProfileData['composites'][number]
type Cell = readonly Inline[]

/** Writes the tables of a profile: every figure in them is bound to its member. */
export interface TableWriter {
  readonly data: ProfileData
  readonly say: Wording['say']
  readonly score: (value: number | null, field: string) => Cell
  readonly signed: (value: number | null | undefined, field: string) => Cell
  /** Of the scopes of the country, the widest first. */
  readonly scopeNames: readonly string[]
}

export const tableWriter = (data: ProfileData, wording: Wording, decimals: number): TableWriter => ({
  data,
  say: wording.say,
  score: (value, field) => [{ figure: wording.score(value, decimals), field }],
  signed: (value, field) => [{ figure: wording.signed(value ?? null, decimals), field }],
  scopeNames: (data.composites[0]?.scopes ?? []).map(({ scope }) => data.scopes[scope] ?? scope)
})

/** What a table shows, after the country and the edition. */
const titled = ({ data, say }: Pick<TableWriter, 'data' | 'say'>, text: string): string =>
  say('term', { label: `${data.country.name} ${data.edition.id}`, text })

/** The composites with band, score and ranks. */
export const compositesTable = ({ data, say, score, scopeNames }: TableWriter): TableBlock => ({
  kind: 'table',
  caption: say('chart_pyramid', { country: data.country.name, edition: data.edition.id }),
  head: [say('composite'), say('band'), say('score'), ...scopeNames.map(scope => say('rank_in', { scope }))],
  words: 2,
  rows: data.composites.map((entry, at) => [
    [entry.label],
    [entry.band_label ?? say('none')],
    score(entry.score, `/composites/${at}/score`),
    ...entry.scopes.map((scopeRank, place) => rankCell(scopeRank, `/composites/${at}/scopes/${place}`, say))
  ])
})

/** The composites before and now, with what is like for like and what the basket did. */
export const changeTable = ({ data, say, score, signed }: TableWriter, previous: string): TableBlock => ({
  kind: 'table',
  caption: say('chart_changes', { country: data.country.name, from: previous, to: data.edition.id }),
  head: [
    say('composite'),
    previous,
    data.edition.id,
    say('delta', { edition: previous }),
    say('like_for_like'),
    say('basket_effect')
  ],
  words: 1,
  rows: data.composites.map(({ label, score: now, change }, at) => [
    [label],
    score(change?.from ?? null, `/composites/${at}/change/from`),
    score(now, `/composites/${at}/score`),
    signed(change?.delta, `/composites/${at}/change/delta`),
    signed(change?.like_for_like, `/composites/${at}/change/like_for_like`),
    signed(change?.basket_effect, `/composites/${at}/change/basket_effect`)
  ])
})

/** The indicators of groups with band, score, averages from the narrowest scope to the widest, and change. */
export const indicatorsTable = (writer: TableWriter, groups: ProfileData['groups'], caption: string): TableBlock => {
  const { data, say, scopeNames } = writer
  const { previous } = data.edition
  const change = previous === null ? [] : [say('delta', { edition: previous })]
  const averages = scopeNames.toReversed().map(scope => say('average_of', { scope }))
  return {
    kind: 'table',
    caption: titled(writer, caption),
    head: [say('indicator'), say('band'), say('score'), ...averages, ...change],
    words: 2,
    rows: groups.flatMap(group =>
      group.indicators.map((entry, at) =>
        indicatorRow(writer, entry, `/groups/${data.groups.indexOf(group)}/indicators/${at}`)
      )
    )
  }
}

const indicatorRow = ({ data, say, score, signed }: TableWriter, entry: Entry, place: string): Cell[] => [
  [entry.label],
  [entry.band_label ?? say('none')],
  score(entry.score, `${place}/score`),
  ...entry.scopes.map(({ average }, at) => score(average, `${place}/scopes/${at}/average`)).toReversed(),
  ...(data.edition.previous === null ? [] : [signed(entry.change?.delta, `${place}/change/delta`)])
]

/** The composites beside the averages of the scopes. */
export const comparisonTable = ({ data, say, score, signed, scopeNames }: TableWriter): TableBlock => ({
  kind: 'table',
  caption: titled({ data, say }, say('comparison')),
  head: [
    say('composite'),
    say('score'),
    ...scopeNames.flatMap(scope => [say('average_of', { scope }), say('difference')])
  ],
  words: 1,
  rows: data.composites.map((entry, at) => [
    [entry.label],
    score(entry.score, `/composites/${at}/score`),
    ...entry.scopes.flatMap(({ average, difference }, place) => [
      score(average, `/composites/${at}/scopes/${place}/average`),
      signed(difference, `/composites/${at}/scopes/${place}/difference`)
    ])
  ])
})

/** The countries that are most similar. */
export const similarTable = ({ data, say, score }: TableWriter): TableBlock => ({
  kind: 'table',
  caption: titled({ data, say }, say('similar')),
  head: [say('country'), say('distance'), say('compared')],
  words: 1,
  rows: data.similar.countries.map(({ country, distance, compared }, at) => [
    [country],
    score(distance, `/similar/countries/${at}/distance`),
    [{ figure: String(compared), field: `/similar/countries/${at}/compared` }]
  ])
})

/** A rank with the size of its scope; how many share it, and its interval where there is one. */
const rankCell = (scopeRank: Entry['scopes'][number], place: string, say: Wording['say']): Cell => {
  const { rank, size, tied } = scopeRank
  if (rank === null) return [say('unranked')]
  const [before = '', between = '', after = ''] = say('rank_of', { rank: '\u0001', size: '\u0001' }).split('\u0001')
  const cell: Inline[] = [
    before,
    { figure: String(rank), field: `${place}/rank` },
    between,
    { figure: String(size), field: `${place}/size` },
    after,
    ...(tied.length > 0 ? [` (=${tied.length})`] : [])
  ]
  const interval = 'rank_interval' in scopeRank ? scopeRank.rank_interval : null
  if (!interval) return cell
  const { low, high } = interval
  return [
    ...cell,
    ' [',
    { figure: String(low), field: `${place}/rank_interval/low` },
    '–',
    { figure: String(high), field: `${place}/rank_interval/high` },
    ']'
  ]
}
