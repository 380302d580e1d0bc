import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { written } from './correlation.js'

type SensitivityAnswer = ReturnType<Index['sensitivity']>
type Facts = SensitivityAnswer['meta']
type Row = SensitivityAnswer['data'][number]

/** What the output is with and without the factors, then every factor, the one with the largest total first. */
export const sensitivityPage = ({ data, meta }: SensitivityAnswer, paint: Paint): string => {
  const { baseline, mean, variance, sum_first: sum, evaluations, seed, interval } = meta
  const deviation = variance === null ? '' : Math.sqrt(variance).toPrecision(3)
  const head = [
    `${paint.bold(subjectOf(meta))}: ${Number.isInteger(baseline) ? String(baseline) : shortOf(baseline)} as it is; with the factors ${shortOf(mean)} on average, standard deviation ${deviation}.`,
    sum === null
      ? 'No factor moves it.'
      : `By themselves the factors explain ${explained(sum)}. ${evaluations} evaluations, seed ${seed}.`
  ]
  const rows = data
    .toSorted((a, b) => Number(b.total) - Number(a.total))
    .map((row): Cell[] => [row.factor, ...estimateCells(row, 'first'), ...estimateCells(row, 'total')])
  const span = `${100 * interval.level}_%_interval`
  const grid = drawGrid(['factor', 'first', span, 'total', span], rows, paint)
  const { node, country } = meta.output
  const more =
    meta.links.tornado === undefined
      ? []
      : [
          `One indicator at a time: crindex tornado ${node} ${country ?? ''} --edition ${meta.edition ?? ''} --scope ${meta.scope.id}`
        ]
  return [head.join('\n'), grid, ...more, paint.dim(sourceLine(meta))].join('\n\n')
}

const subjectOf = ({ output, scope }: Facts): string => {
  const { node, quantity, country } = output
  if (country !== null)
    return quantity === 'rank' ? `${country}, rank on ${node} in ${scope.id}` : `${country}, ${node}`
  return `${scope.id}, ${quantity === 'rank' ? `mean shift of ranks on ${node}` : `mean ${node}`}`
}

const shortOf = (value: number | null): string => value?.toPrecision(4) ?? 'none'

/** The estimates of the shares may add up to more than all. */
const explained = (sum: number): string =>
  sum < 0.995
    ? `${Math.round(100 * sum)} % of its variance; the rest is their interaction`
    : 'all of its variance, within the error of these estimates'

const estimateCells = (row: Row, kind: 'first' | 'total'): Cell[] => {
  const [value, low, high] = (['', '_low', '_high'] as const).map(end => written(row[`${kind}${end}`], 3).number)
  return [{ number: value ?? '' }, { number: value ? `${low ?? ''} to ${high ?? ''}` : '' }]
}
