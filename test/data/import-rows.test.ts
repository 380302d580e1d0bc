import t from 'tap'
import { planImport } from '../../src/data/import.js'
import { files, sheetOf, workbookOf, type Grid } from './sheets.js'

const importOf = (grid: Grid) => planImport(workbookOf({ '2025_dataset': grid }), files)
const whole = importOf(sheetOf('2025'))
const isOn = (note: string): boolean => note.startsWith('2025_dataset')

t.test('what stands above the head of a dataset is not read, whatever it is', async t => {
  const [head = [], ...rows] = sheetOf('2025')
  const above: Grid = [['A title'], head.map((_, at) => (at < 3 ? 'words' : 7.123456)), head.map(() => 1.23456)]
  const plan = importOf([...above, head, ...rows])
  t.strictSame([plan.changes, plan.counts], [whole.changes, whole.counts])
  t.strictSame(plan.notes.filter(isOn), whole.notes.filter(isOn))
})

t.test('rows that are empty are passed over, wherever they stand', async t => {
  const [head = [], first = [], ...rows] = sheetOf('2025')
  const empty = head.map(() => null)
  const plan = importOf([empty, head, empty, first, empty, empty, ...rows, empty])
  t.strictSame([plan.changes, plan.counts], [whole.changes, whole.counts])
  t.strictSame(plan.notes.filter(isOn), whole.notes.filter(isOn))
})

t.test('countries may stand in any order', async t => {
  const [head = [], ...rows] = sheetOf('2025')
  const plan = importOf([head, ...rows.toReversed()])
  t.strictSame([plan.changes, plan.counts], [whole.changes, whole.counts])
})

t.test('a head without countries is no dataset', async t => {
  const [head = []] = sheetOf('2025')
  t.throws(() => importOf([head]), { message: /no country, allowed: a row for each country/ })
})
