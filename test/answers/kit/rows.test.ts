import t from 'tap'
import * as column from '../../../src/answers/kit/columns.js'
import { rows } from '../../../src/answers/kit/giving.js'
import { membersOf } from '../../../src/answers/kit/rows.js'
import { schemaOf } from '../../../src/http/questions/shape-schema.js'
import { members } from '../../../src/answers/kit/shapes.js'
import { noScores } from '../../../src/answers/kit/table.js'
import { tableToCsv } from '../../../src/report/csv.js'

const columns = {
  id: column.text('Id'),
  amount: column.maybe(column.decimal('An amount')),
  seen: column.asked(column.integer('How often'))
}

t.test('an exact decimal is text in JSON, and a number in CSV with the decimal mark that is asked for', async t => {
  const told = rows('Amount', columns).tell(noScores)(['0.10', null], {
    id: (_: string | null) => 'x',
    amount: row => row,
    seen: undefined
  })
  t.strictSame(told.data, [
    { id: 'x', amount: '0.10' },
    { id: 'x', amount: null }
  ])
  t.equal(tableToCsv(told.table(), { decimal: ',', sep: ';' }), 'id;amount\r\nx;0,10\r\nx;\r\n')
})

t.test('an object can hold the members of a row: those that are asked for may be missing', async t => {
  t.match(schemaOf(members(membersOf(columns))), {
    properties: { amount: { type: ['string', 'null'] }, seen: { type: 'integer' } },
    required: ['id', 'amount']
  })
})

t.test('columns whose names only the answer knows have those of the answer', async t => {
  const open = rows('Open', { cells: column.openFamily({ '{}': column.text('A cell') }) })
  const { data, table } = open.tell({ ...noScores, names: { cells: ['b', 'a'] } })([{ a: '1', b: '2' }], {
    cells: { '{}': (row, name) => row[name === 'a' ? 'a' : 'b'] }
  })
  t.strictSame(data, [{ b: '2', a: '1' }])
  t.equal(tableToCsv(table()), 'b,a\r\n2,1\r\n')
})
