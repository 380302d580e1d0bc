import t from 'tap'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

t.test('the nearest to Kazakhstan in 2023, with distance, composites and how many indicators', async t => {
  const { data, meta } = index.similar({ edition: '2023', country: 'Kazakhstan', exact: true })
  t.strictSame(
    data.map(row => row.iso3),
    ['AZE', 'UZB', 'DOM', 'BTN', 'KGZ']
  )
  t.match(data[0], { country: 'Azerbaijan', distance: 0.84, distance_exact: '27/32', compared: 32, criminality: 4.8 })
  t.match(meta, {
    country: { iso3: 'KAZ', name: 'Kazakhstan' },
    composites: { criminality: 4.47 },
    scope: { id: 'world', size: 193 },
    indicators: 32,
    left_out: { length: 0 }
  })
})

t.test('scope and limit say among whom and how many', async t => {
  const scope = 'region:central_asia_and_the_caucasus'
  const { data, meta } = index.similar({ edition: '2025', country: 'KAZ', scope, limit: 192 })
  t.equal(data.length, 7)
  t.match(meta.scope, { id: scope, size: 8 })
})

t.test('a second index has distances on its own scales, and names who cannot be placed', async t => {
  const { data, meta } = wellbeing.similar({ edition: '2022', country: 'XAL' })
  t.equal(data.length, 5)
  t.match(meta, { indicators: 7, left_out: { length: 0 } })
})

t.test('all unknown names are told at once; a scope of the country alone has nobody to compare', async t => {
  const { faults } = refusalOf(() => index.similar({ edition: '2023', country: 'Atlantis', scope: 'region:atlantis' }))
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    ['/country', '/scope']
  )
  t.equal(
    refusalOf(() => index.similar({ edition: '2023', country: 'KAZ', scope: 'countries:KAZ' })).code,
    'SCOPE_EMPTY'
  )
  t.equal(refusalOf(() => wellbeing.similar({ edition: '2019', country: 'Tonda' })).code, 'COUNTRY_UNKNOWN')
})
