import t from 'tap'
import { figureOf } from '../../src/data/import-figure.js'

const read = (value: string | number | boolean | null) => figureOf({ address: 'F2', value })

t.test('figureOf reads a number as it was typed, also as text, with a comma, blanks or a printed minus', async t => {
  for (const [value, text] of [
    [4.5, '4.5'],
    [6, '6'],
    ['6', '6'],
    [' 4.50 ', '4.50'],
    ['4,5', '4.5'],
    ['\u00a07\u202f', '7'],
    ['\u22123', '-3']
  ] as const) {
    t.match(read(value), { kind: 'number', text, wasText: typeof value === 'string' }, String(value))
  }
})

t.test('figureOf knows how a missing figure is written', async t => {
  for (const value of [null, '', '-', '–', 'n/a', 'N.A.', '..', '#N/A', 'Not available'])
    t.equal(read(value).kind, 'missing', String(value))
})

t.test('figureOf takes nothing else for a number', async t => {
  for (const value of ['high', '4.5.1', '4 or 5', '1e3', true, 1e-9, '1,234,567', 'IV'])
    t.equal(read(value).kind, 'unread', String(value))
})
