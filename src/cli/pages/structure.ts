import type { Answer } from '../../answers/answer.js'
import type { Cell } from '../../answers/table.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { written } from './correlation.js'

/** One set of the answer, as `answers/statistics/structure.ts` writes it. */
interface IndicatorSet {
  readonly set: string
  readonly kind: string
  readonly indicators: number
  readonly countries: number
  readonly alpha: number | null
  readonly components?: readonly { readonly eigenvalue: number | null; readonly share: number | null }[]
}

type Row = Readonly<Record<string, unknown>>

/** Reliability and components of every set, then every indicator; to three decimals. */
export const structurePage = ({ data, meta }: Answer<Row[]>, paint: Paint): string => {
  const sets = (meta.sets as readonly IndicatorSet[]).map((each): Cell[] => [
    each.set,
    each.kind,
    { number: String(each.indicators) },
    written(each.alpha, 3),
    written(each.components?.[0]?.share, 3),
    { number: String(each.components?.filter(({ eigenvalue }) => (eigenvalue ?? 0) > 1).length ?? '') }
  ])
  const heads = ['set', 'kind', 'indicators', 'alpha', 'share_of_first_component', 'eigenvalues_above_1']
  return [drawGrid(heads, sets, paint), drawItems(data, paint), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawItems = (data: readonly Row[], paint: Paint): string => {
  const numbers = ['rest_correlation', 'alpha_without', 'weight', 'effective_weight']
  const rows = data.map((row): Cell[] => [
    String(row.set),
    String(row.indicator),
    ...numbers.map(name => written(row[name], 3)),
    (row.loadings as readonly (number | null)[]).map(each => each?.toFixed(3) ?? '').join(' ')
  ])
  return drawGrid(['set', 'indicator', ...numbers, 'loadings'], rows, paint)
}
