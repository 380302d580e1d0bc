import type { scopeProfile } from '../answers/profile/scope-profile.js'
import { wordingIn, type Wording } from '../answers/phrases/wording.js'
import type { Inline, Page, TableBlock } from './document.js'
import { englishNotice } from './notice.js'
import { indexName, sourceOf, wordsOf } from './page-source.js'

export type ScopePack = ReturnType<typeof scopeProfile.ask>
type Data = ScopePack['data']
type Cell = readonly Inline[]

/** The page of a scope: averages with extremes and change, quadrants, indicators by group, and its countries by rank. */
export const scopePage = ({ data, meta }: ScopePack, address: string): Page => {
  const wording = wordingIn(data.language)
  const { say } = wording
  const writer: Writer = { data, wording, decimals: meta.decimals, previous: meta.previous }
  return {
    language: wording.language,
    rightToLeft: wording.rightToLeft,
    title: say('scope_title', { scope: data.label, edition: meta.edition ?? '' }),
    subtitle: `${say('members_count', { count: data.size })}. ${say('subtitle', { index: indexName(meta.index, wording), year: String(data.data_year) })}`,
    notice: englishNotice(['sources_cited'], wording),
    publisher: meta.index.publisher,
    sections: [
      {
        id: 'overview',
        level: 2,
        heading: say('overview'),
        blocks: [compositesTable(writer), ...quadrantsTable(writer)]
      },
      { id: 'members', level: 2, heading: say('members'), blocks: [membersTable(writer)] },
      ...data.groups.map((group, at) => ({
        id: group.group ?? 'other',
        level: 2 as const,
        heading: group.label,
        blocks: [indicatorsTable(writer, group, at)]
      }))
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
  readonly previous: string | null
}

const scoreCell = ({ wording, decimals }: Writer, score: number | null, field: string): Cell => [
  { figure: wording.score(score, decimals), field }
]

type Extreme = Data['composites'][number]['highest']

/** So many countries that share an extreme are named. */
const named = 3

const extremeCell = (writer: Writer, extreme: Extreme, field: string): Cell => {
  const { wording } = writer
  if (!extreme) return [wording.say('none')]
  const { score, countries } = extreme
  const names = new Map(writer.data.members.map(member => [member.iso3, member.country]))
  const shown = countries.slice(0, named).map(iso3 => names.get(iso3) ?? iso3)
  const more = countries.length > named ? ` (+${countries.length - named})` : ''
  const told = `${shown.join(wording.say('list_separator'))}${more}`
  const figure = { figure: wording.score(score, writer.decimals), field: `${field}/score` }
  return wording.runs('extreme', { score: figure, countries: told })
}

const compositesTable = (writer: Writer): TableBlock => {
  const { data, wording, previous, decimals } = writer
  const { say } = wording
  return {
    kind: 'table',
    caption: say('average_of', { scope: data.label }),
    head: [
      say('composite'),
      say('average_of', { scope: data.label }),
      say('average_of', { scope: say('world') }),
      ...(previous === null ? [] : [say('delta', { edition: previous })]),
      say('lowest'),
      say('highest')
    ],
    words: 1,
    rows: data.composites.map(({ label, average, world_average: world, change, lowest, highest }, at) => {
      const field = `/composites/${at}`
      const delta = { figure: wording.signed(change?.delta ?? null, decimals), field: `${field}/change/delta` }
      return [
        [label],
        scoreCell(writer, average, `${field}/average`),
        scoreCell(writer, world, `${field}/world_average`),
        ...(previous === null ? [] : [[delta]]),
        extremeCell(writer, lowest, `${field}/lowest`),
        extremeCell(writer, highest, `${field}/highest`)
      ]
    })
  }
}

const quadrantsTable = ({ data, wording: { say } }: Writer): TableBlock[] => {
  if (!data.quadrants) return []
  const rows = Object.entries(data.quadrants).map(([id, count]): Cell[] => [
    [data.quadrant_labels[id] ?? id],
    [{ figure: String(count), field: `/quadrants/${id}` }]
  ])
  return [{ kind: 'table', caption: say('quadrant'), head: [say('quadrant'), say('count')], words: 1, rows }]
}

/** Countries by rank, a column a composite. */
const membersTable = (writer: Writer): TableBlock => {
  const { data, wording } = writer
  const nodes = data.composites
  return {
    kind: 'table',
    caption: `${wording.say('score')}${wording.say('clause_separator')}${wording.say('rank_in', { scope: data.label })}`,
    head: [wording.say('country'), ...nodes.map(({ label }) => label)],
    words: 1,
    rows: data.members.map((member, at) => [
      [member.country],
      ...nodes.map(({ node }): Cell => {
        const rank = member[`${node}_rank`]
        const score = scoreCell(writer, member[node] as number | null, `/members/${at}/${node}`)
        return typeof rank === 'number'
          ? [...score, ' (', { figure: String(rank), field: `/members/${at}/${node}_rank` }, ')']
          : score
      })
    ])
  }
}

const indicatorsTable = (
  writer: Writer,
  { label, indicators }: Data['groups'][number],
  position: number
): TableBlock => {
  const { data, wording } = writer
  const { say } = wording
  return {
    kind: 'table',
    caption: label,
    head: [
      say('indicator'),
      say('average_of', { scope: data.label }),
      say('average_of', { scope: say('world') }),
      say('highest')
    ],
    words: 1,
    rows: indicators.map(({ label: name, average, world_average: world, highest }, at) => {
      const field = `/groups/${position}/indicators/${at}`
      return [
        [name],
        scoreCell(writer, average, `${field}/average`),
        scoreCell(writer, world, `${field}/world_average`),
        extremeCell(writer, highest, `${field}/highest`)
      ]
    })
  }
}
