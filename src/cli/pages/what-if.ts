import type { Answer } from '../../answers/answer.js'
import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { inWords, labelQuadrant, writeFigure, writeSigned, writeStanding } from './figures.js'

type ByNode<T> = Readonly<Record<string, T>>

interface Standings {
  readonly before: number | null
  readonly after: number | null
  readonly shift: number | null
  readonly size: number
  readonly tied_before: readonly string[]
  readonly tied_after: readonly string[]
}

/** One entry of the answer, as `answers/what-if/what-if.ts` writes it. */
export interface Effect {
  readonly iso3: string
  readonly country: string
  readonly changes: readonly { readonly indicator: string; readonly before: number | null; readonly after: number }[]
  readonly before: ByNode<number | null>
  readonly after: ByNode<number | null>
  readonly delta: ByNode<number | null>
  readonly delta_exact?: ByNode<string | null>
  readonly quadrant: { readonly before: string | null; readonly after: string | null }
  readonly ranks: ByNode<ByNode<Standings>>
  readonly overtaken: ByNode<readonly string[]>
  readonly overtook: ByNode<readonly string[]>
}

/** Before and after of every country that a patch changes, with its ranks and whom it passed or let pass. */
export const whatIfPage = (index: Index, { data, meta }: Answer, paint: Paint): string => {
  const decimals = index.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const effects = data as readonly Effect[]
  const drawn = effects.map(effect => {
    const [before, after] = [effect.quadrant.before, effect.quadrant.after].map(id =>
      labelQuadrant(index, meta.edition, id)
    )
    return `${drawEffect(effect, decimals, paint)}\nquadrant: ${before === after ? 'stays' : `${before} ->`} ${after}`
  })
  return [...drawn, ...drawEvidence(meta), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawEffect = (effect: Effect, decimals: number, paint: Paint): string => {
  const { country, iso3, changes, overtaken, overtook } = effect
  const moved = changes.map(
    ({ indicator, before, after }) =>
      `  ${indicator}: ${writeFigure(before, decimals)} -> ${writeFigure(after, decimals)}`
  )
  const passed = Object.keys(effect.before).map(
    node => `${node}: overtaken ${listCodes(overtaken[node])}; overtook it ${listCodes(overtook[node])}`
  )
  const head = `${paint.bold(country)} (${iso3})`
  return [head, ...moved, '', drawComposites(effect, decimals, paint), '', ...passed].join('\n')
}

const drawComposites = (effect: Effect, decimals: number, paint: Paint): string => {
  const scopes = Object.entries(effect.ranks)
  const rows = Object.keys(effect.before).map((node): Cell[] => [
    node,
    { number: writeFigure(effect.before[node] ?? null, decimals) },
    { number: writeFigure(effect.after[node] ?? null, decimals) },
    { number: writeSigned(effect.delta[node] ?? null, decimals) },
    effect.delta_exact?.[node] ?? '',
    ...scopes.map(([, ranks]) => describeRanks(ranks[node]))
  ])
  const ranks = scopes.map(([scope]) => `rank_in_${scope}`)
  return drawGrid(['composite', 'before', 'after', 'delta', 'delta_exact', ...ranks], rows, paint)
}

const describeRanks = (ranks: Standings | undefined): string => {
  if (!ranks) return ''
  const { before, after, size, tied_before: tiedBefore, tied_after: tiedAfter } = ranks
  return `${writeStanding(before, size, tiedBefore)} -> ${writeStanding(after, size, tiedAfter)}`
}

const listCodes = (codes: readonly string[] = []): string => (codes.length > 0 ? codes.join(', ') : 'none')

/** The facts that a patch says it rests on, and its note. */
const drawEvidence = ({ evidence, note }: Answer['meta']): string[] => {
  const facts = (evidence ?? []) as readonly { id: string; statement: string; bearing: string | null }[]
  const lines = facts.map(({ id, statement, bearing }) => `  ${id} (${inWords(bearing)}) ${statement}`)
  return [
    ...(lines.length > 0 ? [['rests on:', ...lines].join('\n')] : []),
    ...(typeof note === 'string' ? [`note: ${note}`] : [])
  ]
}
