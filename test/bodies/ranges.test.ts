import t from 'tap'
import { readRanges } from '../../src/bodies/ranges.js'
import { refusalOf } from '../support/refusal.js'

const head = 'country,indicator,low,best,high\n'
const faultsOf = (text: string) =>
  refusalOf(() => readRanges('r.csv', head + text)).faults.map(({ detail, allowed }) => [detail, ...(allowed ?? [])])

t.test('ranges of reviewers are read row by row', async t => {
  const otherwise = { kind: 'step', k: 1 } as const
  t.strictSame(readRanges('r.csv', `${head}KAZ,prevention,4,5,5.5\nUZB,prevention,1,1,1\n`, otherwise), {
    kind: 'ranges',
    shape: 'triangular',
    odds: [1, 2, 1],
    cells: [
      { country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 },
      { country: 'UZB', indicator: 'prevention', low: 1, best: 1, high: 1 }
    ],
    otherwise
  })
  t.equal(readRanges('r.csv', `${head}KAZ,prevention,4,5,6\n`).otherwise, undefined)
})

t.test('a range that does not go from low over best to high is refused at its place', async t => {
  const order = 'low <= best <= high'
  t.strictSame(faultsOf('KAZ,a,5,4,6\nKAZ,b,1,2,3\nUZB,a,1,3,2\n'), [
    ['r.csv:2:7: 5, 4, 6', order],
    ['r.csv:4:7: 1, 3, 2', order]
  ])
})

t.test('what is no plain number is refused, each with its column', async t => {
  const number = 'a plain number such as 4.5'
  t.strictSame(faultsOf('KAZ,a,,5e1,-6\n'), [
    ['r.csv:2:7: low is ""', number],
    ['r.csv:2:8: best is "5e1"', number],
    ['r.csv:2:12: high is "-6"', number]
  ])
})

t.test('a file without ranges, or without a column, is refused', async t => {
  t.strictSame(faultsOf(''), [['r.csv:1:1: no range', 'a row a range']])
  const { code, faults } = refusalOf(() => readRanges('r.csv', 'country,indicator,low,high\nKAZ,a,1,2\n'))
  t.equal(code, 'UNCERTAINTY_INVALID')
  t.match(faults, [{ pointer: '/ranges', detail: 'r.csv:1:1: column best is missing' }])
})
