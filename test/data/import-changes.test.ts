import t from 'tap'
import { compareFiles, countChanges } from '../../src/data/import-changes.js'

const before = new Map([
  ['a.csv', 'iso3,roads,air\nXAL,1,2\nXBR,3,\nXCO,5,6\n'],
  ['b.csv', 'iso3,roads\nXAL,1\n'],
  ['index.yaml', 'id: one\n']
])
const change = (iso3: string, column: string, was: string | null, is: string | null, file = 'a.csv') => ({
  ...{ file, iso3, column, before: was, after: is }
})

t.test('cells that come, differ and go are told by country and column', async t => {
  const after = new Map([['a.csv', 'iso3,air,roads,streets\nXTO,,9,\nXAL,2,1.5,7\nXBR,4,3,\n']])
  const changes = compareFiles(before, after)
  t.strictSame(changes, [
    change('XAL', 'roads', '1', '1.5'),
    change('XAL', 'streets', null, '7'),
    change('XBR', 'air', null, '4'),
    change('XCO', 'air', '6', null),
    change('XCO', 'roads', '5', null),
    change('XTO', 'roads', null, '9')
  ])
  t.strictSame(countChanges(['a.csv', 'c.csv'], changes), {
    'a.csv': { added: 3, changed: 1, removed: 2 },
    'c.csv': { added: 0, changed: 0, removed: 0 }
  })
})

t.test('only tables that are there afterwards are compared, one that is new or not sound from nothing', async t => {
  const after = new Map([
    ['index.yaml', 'id: two\n'],
    ['b.csv', 'iso3,roads\nXAL,2\n'],
    ['c.csv', 'iso3,roads\nXAL,3\n']
  ])
  const broken = new Map(before).set('b.csv', 'iso3,"roads\n')
  t.strictSame(compareFiles(before, after), [
    change('XAL', 'roads', '1', '2', 'b.csv'),
    change('XAL', 'roads', null, '3', 'c.csv')
  ])
  t.strictSame(compareFiles(broken, after)[0], change('XAL', 'roads', null, '2', 'b.csv'))
  t.strictSame(compareFiles(before, before), [])
})
