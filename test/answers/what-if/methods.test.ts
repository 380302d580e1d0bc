import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const methods: { name: string; patch: Patch }[] = [
  { name: 'geometric', patch: { aggregations: { criminality: 'geometric' } } },
  { name: 'actors_twice', patch: { weights: { criminality: { criminal_actors: 2 } } } },
  { name: 'warmer', patch: { changes: [{ country: 'KAZ', indicator: 'heroin_trade', by: 1 }] } }
]

t.test('every country has score, rank and shift by each method, beside the method of the edition', async t => {
  const { data, meta } = index.methods({ edition: '2023', node: 'criminality', methods })
  t.equal(data.length, 193)
  t.hasStrict(
    data.find(({ iso3 }) => iso3 === 'KAZ'),
    { score: 4.47, rank: 127, geometric_score: 4.46, actors_twice_score: 4.51, warmer_score: 4.5 }
  )
  for (const row of data) {
    for (const { name } of methods) t.equal(row[`${name}_shift`], Number(row.rank) - Number(row[`${name}_rank`]))
  }
  t.match(meta.methods, [
    { name: 'geometric', method: [{ after: 'gmean(criminal_markets, criminal_actors)' }], float64: ['criminality'] },
    { name: 'actors_twice', float64: { length: 0 }, size: 193 },
    { name: 'warmer', method: { length: 0 }, float64: { length: 0 }, rises: [{ iso3: 'KAZ' }] }
  ])
})

t.test('each method gives the figures of a what-if with its patch', async t => {
  const { data } = index.methods({ edition: '2023', node: 'criminality', methods, exact: true })
  const { data: effects } = index.whatIf({ edition: '2023', exact: true, ...methods[1]?.patch })
  for (const row of data) {
    const effect = effects.find(({ iso3 }) => iso3 === row.iso3)
    t.ok(effect)
    t.equal(row.actors_twice_score_exact, effect?.after_exact?.criminality)
    t.equal(row.actors_twice_rank, effect?.ranks.world?.criminality?.after)
  }
})

t.test('the faults of all methods are told at once, with the place of each', async t => {
  const { faults } = refusalOf(() =>
    index.methods({
      edition: '2023',
      node: 'criminality',
      scope: 'region:atlantis',
      methods: [
        { name: 'one', patch: { drop: ['atlantis'], weights: { criminality: { prevention: 1 } } } },
        { name: 'two', patch: {} },
        { name: 'one', patch: { drop: ['prevention'] } }
      ]
    })
  )
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    [
      '/scope',
      '/methods/0/patch/drop/0',
      '/methods/0/patch/weights/criminality/prevention',
      '/methods/1/patch',
      '/methods/2/name'
    ]
  )
})
