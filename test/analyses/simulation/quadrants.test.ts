import t from 'tap'
import { quadrantOf } from '../../../src/analyses/ranking/quadrant.js'
import { SimulationBody } from '../../../src/bodies/simulation.js'
import { edition, index } from '../../support/shipped.js'

const { framework, scores, position } = edition('2023')

/** An error that is none: all odds are on the score as it is. */
const none = { kind: 'step', k: 1, odds: [1, 0] } as const

for (const [route, ties, error] of [
  ['whole numbers', 'exact', none],
  ['float64', 'scores that agree to nine decimals tie', { ...none, shared_by: 'region' }]
] as const) {
  t.test(`where nothing varies, every replication has the quadrants of the edition, in ${route}`, async t => {
    const question = { edition: '2023', ...SimulationBody.parse({ replications: 20, errors: [error] }) }
    const { data, meta } = index.simulation(question)
    t.match(meta, { ties })
    const rows = data.filter(({ node }) => node === 'criminality')
    t.equal(rows.length, 193)
    const seen = new Set<string>()
    for (const { iso3, quadrants } of rows) {
      const quadrant = quadrantOf(framework, node => scores.get(node)?.at(position.get(iso3) ?? -1) ?? null)
      seen.add(quadrant ?? '')
      const found = Object.entries(quadrants ?? {}).filter(([, times]) => times > 0)
      t.strictSame(found, [[quadrant, 20]], iso3)
    }
    t.equal(seen.size, 4, 'every quadrant has a country')
  })
}
