import type { comparison } from '../answers/comparison/comparison.js'
import { wordingIn, type Wording } from '../answers/phrases/wording.js'
import type { DocumentSection, Inline, Page, TableBlock } from './document.js'
import { englishNotice } from './notice.js'
import { indexName, sourceOf, wordsOf } from './page-source.js'

export type ComparisonPack = ReturnType<typeof comparison.ask>
type Data = ComparisonPack['data']
type Node = Data['composites'][number]
type Cell = readonly Inline[]

/** The page of countries side by side: composites with ranks, indicators by group, distances. */
export const comparisonPage = ({ data, meta }: ComparisonPack, address: string): Page => {
  const wording = wordingIn(data.language)
  const { say } = wording
  const edition = meta.edition ?? ''
  const names = wording.say('comparison_title', {
    countries: wording.list(data.countries.map(({ name }) => name)),
    edition
  })
  const writer: Writer = { data, wording, decimals: meta.decimals }
  const section = (id: string, heading: string, ...blocks: TableBlock[]): DocumentSection => ({
    id,
    level: 2,
    heading,
    blocks
  })
  return {
    language: wording.language,
    rightToLeft: wording.rightToLeft,
    title: names,
    subtitle: say('subtitle', { index: indexName(meta.index, wording), year: String(data.data_year) }),
    notice: englishNotice(['sources_cited'], wording),
    publisher: meta.index.publisher,
    sections: [
      section('overview', say('overview'), compositesTable(writer), quadrantsTable(writer)),
      ...data.groups.map((group, at) =>
        section(
          group.group ?? 'other',
          group.label,
          nodesTable(writer, group.label, group.indicators, `/groups/${at}/indicators`)
        )
      ),
      section('distances', say('distances'), distancesTable(writer))
    ],
    notes: [],
    words: wordsOf(wording),
    source: sourceOf(meta, wording, address)
  }
}

interface Writer {
  readonly data: Data
  readonly wording: Wording
  readonly decimals: number
}

const scoreCell = ({ wording, decimals }: Writer, score: number | null, field: string): Cell => [
  { figure: wording.score(score, decimals), field }
]

/** Scores with ranks in the world. */
const compositesTable = (writer: Writer): TableBlock => {
  const { data, wording } = writer
  const { say } = wording
  const caption = `${say('score')}${say('clause_separator')}${say('rank_in', { scope: say('world') })}`
  if (data.countries.length > 3) return countriesTable(writer, caption, data.composites, '/composites')
  return {
    kind: 'table',
    caption,
    head: [
      say('composite'),
      ...data.countries.flatMap(({ name }) => [name, say('rank_in', { scope: say('world') })]),
      say('spread')
    ],
    words: 1,
    rows: data.composites.map(({ label, values, spread }, at) => [
      [label],
      ...values.flatMap(({ score, rank, size }, place): Cell[] => {
        const field = `/composites/${at}/values/${place}`
        return [scoreCell(writer, score, `${field}/score`), rankCell(wording, rank, size, field)]
      }),
      scoreCell(writer, spread, `/composites/${at}/spread`)
    ])
  }
}

const rankCell = ({ say, runs }: Wording, rank: number | null, size: number, field: string): Cell =>
  rank === null
    ? [say('unranked')]
    : runs('rank_of', {
        rank: { figure: String(rank), field: `${field}/rank` },
        size: { figure: String(size), field: `${field}/size` }
      })

const quadrantsTable = ({ data, wording: { say } }: Writer): TableBlock => ({
  kind: 'table',
  caption: say('quadrant'),
  head: [say('country'), say('quadrant')],
  words: 2,
  rows: data.countries.map(({ name, quadrant_label: label }) => [[name], [label ?? say('none')]])
})

/** Scores of nodes, a column a country. */
const nodesTable = (writer: Writer, caption: string, nodes: readonly Node[], place: string): TableBlock => {
  const { data, wording } = writer
  if (data.countries.length > 5) return countriesTable(writer, caption, nodes, place)
  return {
    kind: 'table',
    caption,
    head: [wording.say('indicator'), ...data.countries.map(({ name }) => name), wording.say('spread')],
    words: 1,
    rows: nodes.map(({ label, values, spread }, at) => [
      [label],
      ...values.map(({ score }, each) => scoreCell(writer, score, `${place}/${at}/values/${each}/score`)),
      scoreCell(writer, spread, `${place}/${at}/spread`)
    ])
  }
}

/** Scores of nodes, a row a country: for more countries than stand side by side on paper. */
const countriesTable = (writer: Writer, caption: string, nodes: readonly Node[], place: string): TableBlock => {
  const { data, wording } = writer
  return {
    kind: 'table',
    caption,
    head: [wording.say('country'), ...nodes.map(({ label }) => label)],
    words: 1,
    rows: data.countries.map(({ name }, each) => [
      [name],
      ...nodes.map(({ values }, at): Cell => {
        const field = `${place}/${at}/values/${each}`
        const { score = null, rank = null } = values[each] ?? {}
        const ranked =
          rank === null || place !== '/composites' ? [] : [' (', { figure: String(rank), field: `${field}/rank` }, ')']
        return [...scoreCell(writer, score, `${field}/score`), ...ranked]
      })
    ])
  }
}

const distancesTable = (writer: Writer): TableBlock => {
  const { data, wording } = writer
  const { say } = wording
  const names = new Map(data.countries.map(({ iso3, name }) => [iso3, name]))
  return {
    kind: 'table',
    caption: say('distance_rule'),
    head: [say('country'), say('country'), say('distance'), say('compared')],
    words: 2,
    rows: data.distances.map(({ a, b, distance, compared }, at) => [
      [names.get(a) ?? a],
      [names.get(b) ?? b],
      scoreCell(writer, distance, `/distances/${at}/distance`),
      [{ figure: String(compared), field: `/distances/${at}/compared` }]
    ])
  }
}
