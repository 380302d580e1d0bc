import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { grouped, writeAmount } from './amounts.js'
import { inWords } from './figures.js'

type Facts = ReturnType<Index['evidence']>
type Fact = Facts['data'][number]

/** Facts one under another: what they say, where it stands, and what they bear on. */
export const evidencePage = ({ data, meta }: Facts, paint: Paint): string => {
  const facts = data.map(fact => drawFact(fact, paint))
  const { bearing, undated_left_out: left = 0, count } = meta
  const counts = Object.entries(bearing ?? {}).map(([id, size]) => `${size} ${inWords(id)}`)
  const head = [
    `${count} ${count === 1 ? 'fact' : 'facts'}`,
    ...counts,
    ...(left > 0 ? [`${left} undated left out`] : [])
  ]
  return [...facts, head.join(', '), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawFact = (fact: Fact, paint: Paint): string => {
  const { id, statement, status, nature, direction, indicators, counterparts, source, locator } = fact
  const bears = indicators.length > 0 ? `${direction}: ${indicators.join(', ')}` : 'no indicator'
  return [
    `${paint.bold(id)} ${[inWords(status), nature, when(fact), ...standing(fact)].filter(Boolean).join(', ')}`,
    `  ${statement}`,
    ...amount(fact).map(text => `  ${text}`),
    `  ${bears}${counterparts.length > 0 ? `; with ${counterparts.join(', ')}` : ''}`,
    `  ${source}, ${locator}${named('contradicted', fact.conflicts)}${named('compared', fact.compared)}`
  ].join('\n')
}

const named = (word: string, ids: readonly string[]): string => (ids.length > 0 ? `; ${word}: ${ids.join(', ')}` : '')

/** How a fact stands to the edition that was asked for. */
const standing = ({ bearing, reason, old }: Fact): string[] => [
  inWords(bearing ?? null),
  reason === 'carried_over' ? 'carried over' : '',
  old === true ? 'old' : ''
]

const when = ({ date_from: from, date_to: to, period, edition }: Fact): string => {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`
  if (from !== null) return `not before ${from}`
  if (to !== null) return `not after ${to}`
  return edition === null ? `period: ${period ?? ''}` : `as the edition of ${edition} tells it`
}

const amount = (fact: Fact): string[] => {
  const { quantity, unit, converted, converted_unit: other, implied_rate: rate } = fact
  if (quantity === null) return []
  const own = writeAmount(fact)
  if (converted === null) return [own]
  return [`${own}, by the source ${grouped(converted)} ${other ?? ''} (${rate ?? ''} ${unit ?? ''} per ${other ?? ''})`]
}

/** One fact, with its source in full and how it stands to each edition. */
export const factPage = ({ data: fact, meta }: ReturnType<Index['fact']>, paint: Paint): string => {
  const { bearings, parts, cited, contradicted } = fact
  const lines = [
    `editions: ${Object.entries(bearings)
      .map(([id, bearing]) => `${id} ${inWords(bearing)}`)
      .join(', ')}`,
    `source: ${cited.source?.citation.trim() ?? ''}`,
    ...(cited.origin ? [`which cites: ${cited.origin.citation.trim()}`] : []),
    ...(parts.length > 0 ? [`parts: ${parts.join(', ')}`] : []),
    ...contradicted.map(({ id, question }) => `conflict ${id}: ${question}`)
  ]
  return [drawFact(fact, paint), lines.join('\n'), paint.dim(sourceLine(meta))].join('\n\n')
}

type Computed = ReturnType<Index['evidenceConflicts']>['data'][number]['sides'][number]['computed']

/** The fraction of what is computed, and what rounding leaves open. */
const exactly = (computed: Computed): string => {
  if (!computed) return ''
  const { exact, low, high } = computed
  return ` exactly ${exact}${low && high ? `; by rounding ${low.value} to ${high.value}` : ''}`
}

/** Contradictions with every side. */
export const conflictsPage = ({ data, meta }: ReturnType<Index['evidenceConflicts']>, paint: Paint): string => {
  const drawn = data.map(({ id, kind, question, why, sides, conversions }) => {
    const lines = sides.map(({ says, computed, facts }) => {
      const figure = computed ? ` ${computed.value} ${inWords(computed.unit)} (${computed.how}).` : ''
      return `  - ${says}${figure} [${facts.map(fact => fact.id).join(', ')}]${exactly(computed)}`
    })
    const kinds = { contradiction: '', rounding: ' (within rounding)', compatible: ' (both can be true)' }
    const turned = conversions.map(({ fact, converted, rate, cautions }) =>
      [`  ${fact}: ${converted.value} ${converted.unit} at ${rate.value}, by ${rate.implied_by}.`, ...cautions].join(
        ' '
      )
    )
    return [paint.bold(`${id} ${question}`) + kinds[kind], ...lines, ...turned, `  ${why}`].join('\n')
  })
  return [...drawn, paint.dim(sourceLine(meta))].join('\n\n')
}

/** The balance without addresses; a gap says so. */
export const balancePage = ({ table, meta }: ReturnType<Index['evidenceBalance']>, paint: Paint): string => {
  const left = ['country', 'address', 'gap']
  const columns = table.columns.filter(({ name }) => !left.includes(name))
  const rows = table.rows.map(row => columns.map(({ cell }) => cell(row)))
  const heads = columns.map(({ name }) => name)
  const gaps = `${meta.gaps} indicators without a fact that bears on the edition`
  return [drawGrid(heads, rows, paint), gaps, paint.dim(sourceLine(meta))].join('\n\n')
}
