import t from 'tap'
import { index } from '../../support/shipped.js'

t.test('an output that does not vary has no indices, whatever float64 makes of it', async t => {
  const own = { node: 'resilience', quantity: 'score', country: 'KAZ', scope: 'world' } as const
  const none = { kind: 'none' } as const
  for (const [output, factors] of [
    [own, [{ kind: 'errors', error: none }]],
    [{ ...own, country: undefined }, [{ kind: 'errors', error: none, together: true }]],
    [own, [{ kind: 'weights', node: 'criminality' }]],
    [own, [{ kind: 'aggregation', node: 'resilience', among: ['arithmetic', { generalised: 1 }] }]],
    [{ ...own, node: 'criminality', country: 'GEO' }, [{ kind: 'weights', node: 'criminality' }]],
    [{ ...own, quantity: 'rank' }, [{ kind: 'errors', error: none }]]
  ] as const) {
    const { data, meta } = index.sensitivity({ edition: '2023', output, factors, samples: 64, seed: 1 })
    t.match(meta, { variance: 0, sum_first: null, sum_total: null })
    for (const row of data) {
      const { first, first_low, first_high, total, total_low, total_high } = row
      t.strictSame([first, first_low, first_high, total, total_low, total_high], Array(6).fill(null))
    }
  }
})
