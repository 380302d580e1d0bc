import t from 'tap'
import { fraction } from '../../../src/exact/fraction.js'
import { asked, column, score, text } from '../../../src/answers/kit/columns.js'
import { row, rows } from '../../../src/answers/kit/giving.js'
import * as shapes from '../../../src/answers/kit/shapes.js'
import { tableToCsv } from '../../../src/report/csv.js'

const columns = {
  name: text('Name'),
  size: column(
    shapes.members({ high: shapes.integer(), wide: shapes.integer() }),
    ([high, wide]: readonly [number, number]) => ({ high, wide }),
    ([high, wide]) => `${high} x ${wide}`
  ),
  height: score(),
  note: asked(text('Note'))
}

const door = { name: 'door', size: [3, 2] as const, height: fraction(25, 8) }
const cells = {
  name: ({ name }: typeof door) => name,
  size: ({ size }: typeof door) => size,
  height: ({ height }: typeof door) => height,
  note: undefined
}

t.test('one row by itself is what stands in a list', async t => {
  const context = { decimals: 2, exact: true }
  const list = rows('Thing', columns).tell(context)([door], cells)
  const { data } = row('Thing', columns).tell(context)(door, cells)
  t.strictSame(data, { name: 'door', size: { high: 3, wide: 2 }, height: 3.13, height_exact: '25/8' })
  t.strictSame(list.data, [data])
  t.equal(tableToCsv(list.table()), 'name,size,height,height_exact\r\ndoor,3 x 2,3.13,25/8\r\n')
})

t.test('the shape of one row has the members of its columns; one that is asked for may be left out', async t => {
  const { shape } = row('Thing', columns)
  t.equal(shape?.id, 'Thing')
  t.strictSame(
    Object.entries(shape?.members ?? {}).map(([name, { optional }]) => [name, optional ?? false]),
    [
      ['name', false],
      ['size', false],
      ['height', false],
      ['height_exact', true],
      ['note', true]
    ]
  )
})
