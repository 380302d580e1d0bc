import t, { type Test } from 'tap'
import { moveCells } from '../../../src/analyses/kernels/moved-cells.js'
import { cellMoveOf } from '../../../src/analyses/sensitivity/plan.js'
import type { CellError } from '../../../src/analyses/uncertainty/model.js'

const cells = 30_000
const base = new Float64Array(cells).fill(5)
const movedBy = (error: CellError, u: number, { regions = new Int32Array(cells), from = 0, max = 10 } = {}) => {
  const into = new Float64Array(cells)
  moveCells(u, { base, regions, from, to: cells, salt: 0 }, cellMoveOf(error), { min: 1, max, step: 0.5 }, into)
  return into
}
/** A count is what its chance says, within four standard deviations. */
const asOften = (t: Test, count: number, chance: number): void => {
  t.ok(Math.abs(count - cells * chance) < 4 * Math.sqrt(cells * chance * (1 - chance)), `${count} of ${chance}`)
}

t.test('cells of one coordinate are off as often as the odds say, the first by the coordinate', async t => {
  const even = movedBy({ kind: 'step', k: 1 }, 0.99)
  t.equal(even[0], 5.5)
  for (const score of [4.5, 5, 5.5]) asOften(t, even.filter(moved => moved === score).length, 1 / 3)
  const odd = movedBy({ kind: 'step', k: 1, odds: ['1/10', '2/10', '7/10'] }, 0.05)
  t.equal(odd[0], 4.5)
  for (const [at, chance] of [0.1, 0.2, 0.7].entries())
    asOften(t, odd.filter(moved => moved === 4.5 + at / 2).length, chance)
})

t.test('normal errors have their standard deviation, and stay on the grid where asked for', async t => {
  const free = movedBy({ kind: 'normal', sd: 0.5, grid: false }, 0.5)
  t.equal(free[0], 5)
  asOften(t, free.filter(moved => moved <= 5.5).length, 0.841344746)
  const placed = movedBy({ kind: 'normal', sd: 0.5, grid: true }, 0.5)
  t.ok(placed.every(moved => Number.isInteger(2 * moved)))
  // P(|Z| < 1/2): nearer than half a step, which is half a standard deviation.
  asOften(t, placed.filter(moved => moved === 5).length, 0.382924923)
})

t.test(
  'cells that share an error are off by the same, those of another region by another; all are clipped',
  async t => {
    const all = movedBy({ kind: 'step', k: 1, shared_by: 'indicator' }, 0.99, { from: 1, max: 5 })
    t.strictSame([all[0], new Set(all.subarray(1))], [0, new Set([5])])
    const regions = Int32Array.from(base, (_, at) => at % 100)
    const free = movedBy({ kind: 'normal', sd: 0.5, grid: false, shared_by: 'region' }, 0.5, { regions })
    t.equal(new Set(free).size, 100)
    t.ok(free.every((moved, at) => moved === free[at % 100]))
  }
)

t.test('no error moves nothing', async t => {
  t.strictSame(movedBy({ kind: 'none' }, 0.9), base)
})
