import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

/** Every pair with its coefficients, to three decimals, and their probabilities, to two digits. */
export const correlationPage = ({ data, meta }: ReturnType<Index['correlations']>, paint: Paint): string => {
  const names = ['pearson', 'spearman', 'kendall'] as const
  const heads = ['node', 'other', 'countries', ...names.flatMap(name => [name, 'p'])]
  const rows = data.map((row): Cell[] => [
    row.node,
    row.other,
    { number: String(row.countries) },
    ...names.flatMap(name => [written(row[name], 3), { number: probabilityOf(row[`${name}_p`]) }])
  ])
  return `${drawGrid(heads, rows, paint)}\n\n${paint.dim(sourceLine(meta))}`
}

/** A statistic with so many decimals; nothing where it is not defined. */
export const written = (value: number | null | undefined, decimals: number): { readonly number: string } => ({
  number: typeof value === 'number' ? value.toFixed(decimals).replace(/^-(0\.?0*)$/, '$1') : ''
})

const probabilityOf = (value: number | null): string => {
  if (value === null) return ''
  return value < 0.0001 ? value.toExponential(1) : value.toFixed(4)
}
