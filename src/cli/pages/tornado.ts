import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { writeFigure, writeSigned, writeScopeRank } from './figures.js'

type TornadoAnswer = ReturnType<Index['tornado']>
type Bar = TornadoAnswer['data'][number]

const half = 12

/** The bars of a tornado, a step down to the left and a step up to the right, with the rank that each end gives. */
export const tornadoPage = (index: Index, { data: bars, meta }: TornadoAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const { country, node, scope, baseline } = meta
  const { score, rank, size, tied } = baseline
  const widest = Math.max(...bars.flatMap(bar => [Math.abs(bar.down_delta ?? 0), Math.abs(bar.up_delta ?? 0)]))
  const head = `${paint.bold(country)}, ${node} ${writeFigure(score, decimals)}, rank in ${scope} ${writeScopeRank(rank, size, tied)}`
  const rows = bars.map((bar): Cell[] => [
    bar.indicator,
    { number: writeFigure(bar.before, decimals) },
    { number: writeRank(bar.down_rank) },
    { number: writeEnd(bar.down_delta, decimals) },
    drawBar(bar, widest),
    writeEnd(bar.up_delta, decimals),
    { number: writeRank(bar.up_rank) }
  ])
  const heads = ['indicator', 'score', 'rank', 'a_step_down', ' '.repeat(half) + '|', 'a_step_up', 'rank']
  return [head, '', drawGrid(heads, rows, paint), '', paint.dim(sourceLine(meta))].join('\n')
}

const writeRank = (rank: number | null): string => rank?.toString() ?? ''
const writeEnd = (delta: number | null, decimals: number): string =>
  delta === null ? '' : writeSigned(delta, decimals)

/** A bar to both sides of the middle; what lowers the score stands left. */
const drawBar = ({ down_delta: down, up_delta: up }: Bar, widest: number): string => {
  const lengthOf = (delta: number): number => (widest === 0 ? 0 : Math.round((Math.abs(delta) / widest) * half))
  const [left, right] = [Math.min(down ?? 0, up ?? 0, 0), Math.max(down ?? 0, up ?? 0, 0)]
  return `${'█'.repeat(lengthOf(left)).padStart(half)}|${'█'.repeat(lengthOf(right)).padEnd(half)}`
}
