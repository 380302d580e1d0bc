import { drawGrid } from '../../src/cli/grid.js'
import { writeBar, writeVerdict, type Row } from './row.js'

const plain = { bold: (text: string) => text, dim: (text: string) => text }
const heads = ['job', 'ours', 'opponent', 'ratio', 'bar', 'verdict']

/** The rows as one table, and below it the jobs whose bars fall short or were not measured. */
export const writeReport = (rows: readonly Row[]): string => {
  const cells = rows.map(row => [row.job, row.ours, row.opponent, row.ratio ?? '', writeBar(row), writeVerdict(row)])
  const short = rows
    .filter(row => writeVerdict(row) === 'FALLS SHORT')
    .map(row => `${row.job} (${row.ratio ?? row.ours})`)
  const unmeasured = rows.filter(row => writeVerdict(row) === 'not measured').map(row => row.job)
  return [
    drawGrid(heads, cells, plain),
    '',
    ...(unmeasured.length > 0 ? [`not measured on this machine: ${unmeasured.join('; ')}`] : []),
    short.length > 0 ? `bars that fall short: ${short.join('; ')}` : 'no measured bar falls short',
    ''
  ].join('\n')
}
