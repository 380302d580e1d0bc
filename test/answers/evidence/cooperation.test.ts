import t from 'tap'
import { index } from '../../support/shipped.js'

const rowsWith = (counterpart: string, more: Parameters<typeof index.cooperation>[0] = {}) =>
  index.cooperation({ country: ['KAZ'], counterpart: [counterpart], ...more }).data

t.test('one row a relation: who asks whom, instrument, date, count and source', async t => {
  t.match(rowsWith('RUS', { relation: 'requests' }), [
    { asks: ['KAZ'], asked: ['RUS'], instrument: 'mla_sent', date_to: '2023', quantity: '961', source: /makhanov/ }
  ])
  t.match(rowsWith('CHE', { relation: 'returns' }), [{ asks: ['CHE'], asked: ['KAZ'], quantity: '1300000' }])
  const treaties = rowsWith('USA', { relation: 'treaties' })
  t.strictSame(
    treaties.map(({ fact, further }) => [fact, further]),
    [['KAZ-040', ['KAZ-137', 'KAZ-189']]]
  )
})

t.test('a count that several share stands once, in CSV too', async t => {
  const { data, table } = index.cooperation({ country: ['KAZ'], counterpart: ['MAR', 'PER', 'QAT', 'CYP'] })
  t.strictSame(
    data.filter(({ quantity }) => quantity === '9').map(({ counterparts, shared }) => [counterparts, shared]),
    [[['MAR', 'PER', 'QAT', 'CYP'], true]]
  )
  t.equal(table.rows.length, data.length)
})

t.test('agreements holds agreements only', async t => {
  const kinds = new Set(index.cooperation({ relation: 'agreements' }).data.map(({ instrument }) => instrument))
  t.strictSame([...kinds].toSorted(), ['fiu_agreement', 'memorandum'])
  t.strictSame(
    rowsWith('egmont').map(({ relation }) => relation),
    ['networks']
  )
})

t.test('a country is found on either side', async t => {
  const rows = index.cooperation({ country: ['UZB'] }).data
  t.match(
    rows.find(({ relation }) => relation === 'requests'),
    { iso3: 'KAZ', asks: ['KAZ'], asked: ['UZB'], quantity: '156' }
  )
  t.ok(rows.some(({ relation }) => relation === 'treaties'))
})

t.test('requests but no treaty, in one call', async t => {
  const rows = index.cooperation({ country: ['KAZ'], relation: 'requests', without: 'treaties' }).data
  const asked = new Set(rows.flatMap(({ counterparts }) => counterparts))
  t.ok(asked.has('RUS') && asked.has('DEU') && asked.has('CHE'))
  t.notOk(asked.has('UZB') || asked.has('GBR'))
})
