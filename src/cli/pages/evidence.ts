import type { Meta } from '../../answers/answer.js'
import type { Table } from '../../answers/table.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { inWords } from './figures.js'

/** A fact, as `answers/evidence/fact.ts` writes it. */
interface Fact {
  readonly id: string
  readonly statement: string
  readonly status: string
  readonly kind: string
  readonly nature: string
  readonly direction: string
  readonly indicators: readonly string[]
  readonly counterparts: readonly string[]
  readonly quantity: string | null
  readonly bound: string | null
  readonly unit: string | null
  readonly converted: string | null
  readonly converted_unit: string | null
  readonly implied_rate: string | null
  readonly from: string | null
  readonly to: string | null
  readonly period: string | null
  readonly edition: string | null
  readonly bearing?: string
  readonly source: string
  readonly locator: string
  readonly conflicts: readonly string[]
}

interface Listed {
  readonly data: readonly unknown[]
  readonly meta: object
}

/** Facts one under another: what they say, where it stands, and what they bear on. */
export const evidencePage = ({ data, meta }: Listed, paint: Paint): string => {
  const facts = (data as readonly Fact[]).map(fact => drawFact(fact, paint))
  const { bearing, undated_left_out: left, count } = meta as Meta
  const counts = Object.entries((bearing ?? {}) as Record<string, number>).map(([id, size]) => `${size} ${inWords(id)}`)
  const head = [
    `${count} ${count === 1 ? 'fact' : 'facts'}`,
    ...counts,
    ...(typeof left === 'number' && left > 0 ? [`${left} undated left out`] : [])
  ]
  return [...facts, head.join(', '), paint.dim(sourceLine(meta as Meta))].join('\n\n')
}

const drawFact = (fact: Fact, paint: Paint): string => {
  const { id, statement, status, nature, direction, indicators, counterparts, source, locator, conflicts } = fact
  const bears = indicators.length > 0 ? `${direction}: ${indicators.join(', ')}` : 'no indicator'
  return [
    `${paint.bold(id)} ${[inWords(status), nature, when(fact), inWords(fact.bearing ?? null)].filter(Boolean).join(', ')}`,
    `  ${statement}`,
    ...amount(fact).map(text => `  ${text}`),
    `  ${bears}${counterparts.length > 0 ? `; with ${counterparts.join(', ')}` : ''}`,
    `  ${source}, ${locator}${conflicts.length > 0 ? `; contradicted: ${conflicts.join(', ')}` : ''}`
  ].join('\n')
}

const when = ({ from, to, period, edition }: Fact): string => {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`
  if (from !== null) return `not before ${from}`
  if (to !== null) return `not after ${to}`
  return edition === null ? `period: ${period ?? ''}` : `as the edition of ${edition} tells it`
}

/** `1234567` as `1,234,567`. */
const inThousands = (digits: string): string => {
  const padded = digits.padStart(3 * Math.ceil(digits.length / 3))
  return (padded.match(/.{3}/g) ?? []).join(',').trimStart()
}

const amount = (fact: Fact): string[] => {
  const { quantity, bound, unit, converted, converted_unit: other, implied_rate: rate } = fact
  if (quantity === null) return []
  const grouped = (text: string): string => text.replace(/\d+/, inThousands)
  const own = [bound === 'exact' ? '' : inWords(bound), grouped(quantity), inWords(unit)].filter(Boolean).join(' ')
  if (converted === null) return [own]
  return [`${own}, by the source ${grouped(converted)} ${other ?? ''} (${rate ?? ''} ${unit ?? ''} per ${other ?? ''})`]
}

/** One fact, with its source in full and how it stands to each edition. */
export const factPage = ({ data, meta }: { readonly data: unknown; readonly meta: Meta }, paint: Paint): string => {
  const fact = data as Fact & {
    readonly bearings: Readonly<Record<string, string>>
    readonly parts: readonly string[]
    readonly cited: Readonly<Record<'source' | 'origin', { readonly citation: string } | null>>
    readonly contradicted: readonly { readonly id: string; readonly question: string }[]
  }
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

interface Conflict {
  readonly id: string
  readonly question: string
  readonly why: string
  readonly sides: readonly {
    readonly says: string
    readonly computed: { readonly value: string; readonly unit: string; readonly how: string } | null
    readonly facts: readonly Fact[]
  }[]
}

/** Contradictions with every side. */
export const conflictsPage = ({ data, meta }: Listed, paint: Paint): string => {
  const drawn = (data as readonly Conflict[]).map(({ id, question, why, sides }) => {
    const lines = sides.map(({ says, computed, facts }) => {
      const figure = computed ? ` ${computed.value} ${inWords(computed.unit)} (${computed.how}).` : ''
      return `  - ${says}${figure} [${facts.map(fact => fact.id).join(', ')}]`
    })
    return [paint.bold(`${id} ${question}`), ...lines, `  ${why}`].join('\n')
  })
  return [...drawn, paint.dim(sourceLine(meta as Meta))].join('\n\n')
}

/** The balance without addresses; a gap says so. */
export const balancePage = ({ table, meta }: { readonly table: Table; readonly meta: Meta }, paint: Paint): string => {
  const left = ['country', 'address', 'gap']
  const columns = table.columns.filter(({ name }) => !left.includes(name))
  const rows = table.rows.map(row => columns.map(({ cell }) => cell(row)))
  const heads = columns.map(({ name }) => name)
  const gaps = `${String(meta.gaps)} indicators without a fact that bears on the edition`
  return [drawGrid(heads, rows, paint), gaps, paint.dim(sourceLine(meta))].join('\n\n')
}
