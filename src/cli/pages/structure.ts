import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { written } from './correlation.js'

type StructureAnswer = ReturnType<Index['structure']>

/** Reliability and components of every set, then every indicator; to three decimals. */
export const structurePage = ({ data, meta }: StructureAnswer, paint: Paint): string => {
  const sets = meta.sets.map((each): Cell[] => [
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

const drawItems = (data: StructureAnswer['data'], paint: Paint): string => {
  const numbers = ['rest_correlation', 'alpha_without', 'weight', 'effective_weight'] as const
  const rows = data.map((row): Cell[] => [
    row.set,
    row.indicator,
    ...numbers.map(name => written(row[name], 3)),
    row.loadings.map(each => each?.toFixed(3) ?? '').join(' ')
  ])
  return drawGrid(['set', 'indicator', ...numbers, 'loadings'], rows, paint)
}
