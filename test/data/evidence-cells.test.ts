import t from 'tap'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, withFile } from '../support/wellbeing.js'
import { changed, csv, head, refuses, rows } from './evidence-cells.js'

const natures = 'allowed: activity, outcome, context'
refuses('an unknown nature', 2, { nature: 'result' }, ['nature', `nature: found "result", ${natures}`])
const directions = 'allowed: higher, lower, neutral'
refuses('an unknown direction', 2, { direction: 'up' }, ['direction', `direction: found "up", ${directions}`])
const bounds = 'allowed: exact, over, up_to, about'
refuses('an unknown bound', 2, { bound: 'under' }, ['bound', `bound: found "under", ${bounds}`])
for (const column of ['statement', 'locator']) {
  for (const text of ['', '  ']) {
    refuses(`a ${column} of "${text}"`, 2, { [column]: text }, [column, `${column} is missing, allowed: a text`])
  }
}
const digits = 'allowed: XAL- and three to five digits'
for (const id of ['XAL-08', 'XAL-008888', 'XAL008', 'xal-008']) {
  refuses(`an id of ${id}`, 9, { id }, ['id', `id: found "${id}", ${digits}`])
}

const indicators = 'income|work|income'
refuses('an indicator that stands twice', 4, { indicators }, [
  'indicators',
  'income stands twice, allowed: each indicator once'
])
refuses('a counterpart that stands twice', 4, { counterparts: 'XBR|club|club' }, [
  'counterparts',
  'club stands twice, allowed: each counterpart once'
])

const dates = 'allowed: a year, a month or a day: 2024, 2024-05 or 2024-05-31'
for (const to of ['2019-13', '2019-02-29', '2019-2']) {
  refuses(`an end of ${to}`, 3, { to }, ['to', `to: found "${to}", ${dates}`])
}
const order = 'allowed: an end that is not before the start'
refuses('an end before the beginning', 9, { from: '2023-03', to: '2022' }, [
  'to',
  `the period ends in 2022, before 2023-03, ${order}`
])

t.test('a period may be open at one end, and end within what its beginning names', async t => {
  const edges: readonly (readonly [line: number, cells: Readonly<Record<string, string>>])[] = [
    [6, { period: '', from: '2020' }],
    [6, { period: '', to: '2020-02-29' }],
    [9, { from: '2023-03', to: '2023' }],
    [9, { from: '2023-03', to: '2023-03' }],
    [9, { id: 'XAL-08888' }]
  ]
  for (const [line, cells] of edges) t.strictSame(faultsOf(changed(line, cells)), [], JSON.stringify(cells))
})

t.test('a column that no fact has is refused at its head', async t => {
  const text = rows.slice(0, -1).map((row, at) => [...row, at === 0 ? 'colour' : ''].join(','))
  const faults = faultsOf(withFile(csv, text.join('\n'), withEvidence))
  const place = `${csv}:1:${head.join(',').length + 2}`
  t.strictSame(faults, [`${place}: unknown column colour, allowed: ${head.join(', ')}, same_as`])
})
