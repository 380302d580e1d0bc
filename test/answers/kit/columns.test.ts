import t from 'tap'
import { fraction } from '../../../src/exact/fraction.js'
import * as column from '../../../src/answers/kit/columns.js'
import { rows } from '../../../src/answers/kit/giving.js'
import { noScores } from '../../../src/answers/kit/table.js'
import { number as numberShape } from '../../../src/answers/kit/shapes.js'
import { tableToCsv } from '../../../src/report/csv.js'

const { tell } = rows('Well', {
  name: column.text('Name'),
  kind: column.oneOf(['deep', 'dry'], 'Kind'),
  dug: column.integer('Year'),
  open: column.yes('Whether it is open'),
  owners: column.texts('Owners'),
  width: column.number(numberShape('Metres'), held => held / 100, 1),
  flow: column.statistic(),
  depth: column.score(),
  fill: column.rounded(),
  built: column.maybe(column.integer('Year'))
})

const well = { name: 'Ak "su"', owners: ['A', 'B'], depth: fraction(1, 8), flow: 1 / 3, built: 1901 as number | null }

const told = tell({ decimals: 2, exact: true })([well, { ...well, depth: null, flow: NaN, built: null }], {
  name: row => row.name,
  kind: () => 'dry',
  dug: () => 1990,
  open: () => false,
  owners: row => row.owners,
  width: () => 250,
  flow: row => row.flow,
  depth: row => row.depth,
  fill: row => row.depth,
  built: row => row.built
})

t.test('a value shows in JSON by the kind of its column, a missing one as null', async t => {
  const same = { name: 'Ak "su"', kind: 'dry', dug: 1990, open: false, owners: ['A', 'B'], width: 2.5 }
  t.strictSame(told.data, [
    { ...same, flow: 0.333333, depth: 0.13, depth_exact: '1/8', fill: 0.13, built: 1901 },
    { ...same, flow: null, depth: null, depth_exact: null, fill: null, built: null }
  ])
})

t.test('in CSV lists are joined, numbers have the mark that is asked for, and what is missing is empty', async t => {
  const head = 'name,kind,dug,open,owners,width,flow,depth,depth_exact,fill,built'
  const same = '"Ak ""su""",dry,1990,false,A|B'
  t.equal(tableToCsv(told.table()), `${head}\r\n${same},250.0,0.333333,0.13,1/8,0.13,1901\r\n${same},250.0,,,,,\r\n`)
  const [, first = ''] = tableToCsv(told.table(), { sep: ';', decimal: ',' }).split('\r\n')
  t.match(first, ';0,333333;0,13;1/8;0,13;1901')
})

t.test(
  'columns of a family have the names that the answer gives, each with its fraction where that is asked',
  async t => {
    const { tell: tellAll } = rows('Depths', {
      iso3: column.text('Country'),
      depths: column.openFamily({ 'depth_{}': column.score(), '{}_dry': column.yes('Whether it is dry') })
    })
    const depths: Readonly<Record<string, number>> = { b: 1, a: 2 }
    const tellRow = (exact: boolean) =>
      tellAll({ decimals: 1, exact, names: { depths: ['b', 'a'] } })([depths], {
        iso3: () => 'KAZ',
        depths: {
          'depth_{}': (row, name) => fraction(row[name] ?? 0, 2),
          '{}_dry': (row, name) => (row[name] ?? 0) > 1
        }
      })
    t.strictSame(tellRow(false).data, [{ iso3: 'KAZ', depth_b: 0.5, b_dry: false, depth_a: 1, a_dry: true }])
    t.equal(
      tableToCsv(tellRow(true).table()).split('\r\n')[0],
      'iso3,depth_b,depth_b_exact,b_dry,depth_a,depth_a_exact,a_dry'
    )
  }
)

t.test('a column that is asked for is absent where nothing reads it, in JSON and in CSV', async t => {
  const { tell: tellNote } = rows('Noted', { id: column.text('Id'), note: column.asked(column.text('Note')) })
  const without = tellNote(noScores)(['x'], { id: row => row, note: undefined })
  const withIt = tellNote(noScores)(['x'], { id: row => row, note: row => `${row}!` })
  t.strictSame([without.data, withIt.data], [[{ id: 'x' }], [{ id: 'x', note: 'x!' }]])
  t.strictSame(
    [without, withIt].map(({ table }) => tableToCsv(table())),
    ['id\r\nx\r\n', 'id,note\r\nx,x!\r\n']
  )
})

t.test('what throws while a cell is read is thrown where the data are asked for', async t => {
  const fail = (): string => {
    throw new RangeError('no such row')
  }
  const { tell: tellId } = rows('Broken', { id: column.text('Id') })
  t.throws(() => tellId(noScores)([1], { id: fail }).data, { message: 'no such row' })
  t.strictSame(tellId(noScores)([], { id: fail }).data, [])
})
