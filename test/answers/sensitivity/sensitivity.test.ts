import t from 'tap'
import type { z } from 'zod'
import { SensitivityBody } from '../../../src/bodies/sensitivity.js'
import { index as wellbeing } from '../../support/wellbeing.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const output = { node: 'criminality', quantity: 'rank', country: 'Kazakhstan' } as const
type Question = z.input<typeof SensitivityBody>
const ask = (question: Question) => index.sensitivity({ edition: '2023', ...SensitivityBody.parse(question) })
const askWellbeing = (question: Question) =>
  wellbeing.sensitivity({ edition: '2022', ...SensitivityBody.parse(question) })
const pointersOf = (question: Question): unknown[] =>
  refusalOf(() => ask(question)).faults.map(({ pointer, code }) => [pointer, code])

t.test('left out, the factors are the errors of each indicator beneath the node, the seed is 2023', async t => {
  const { data, meta } = ask({ output: { ...output, scope: 'group:eu' }, samples: 64 })
  t.equal(data.length, 20)
  t.match(data[0], { factor: 'errors:human_trafficking', kind: 'errors', first: Number, total_low: Number })
  t.match(meta, {
    output: { node: 'criminality', quantity: 'rank', country: 'KAZ', scope: 'group:eu', countries: 28 },
    samples: 64,
    evaluations: 64 * 22,
    seed: 2023,
    generator: /Philox4x32-10/,
    interval: { level: 0.95, replicates: 500 },
    assumptions: [/no error model/, /clipped/]
  })
})

t.test('the rank in the answer is the exact one, and the same question gives the same bytes', async t => {
  const question = { output, samples: 64, seed: 2023 } as const
  const { data, meta } = ask(question)
  t.equal(meta.baseline, 127)
  t.strictSame(JSON.stringify(ask(question)), JSON.stringify({ ...ask(question), data, meta }))
})

t.test('factors of every kind stand in the answer by name, also for another index', async t => {
  const names = (answer: ReturnType<typeof ask>) => answer.data.map(({ factor, kind }) => [factor, kind])
  const question = SensitivityBody.parse({
    output: { node: 'safety', quantity: 'score' },
    factors: [
      { kind: 'errors', indicators: ['air', 'roads'], together: true, error: { kind: 'normal', sd: 1 } },
      { kind: 'errors', indicators: ['streets'] },
      { kind: 'weights', node: 'safety' },
      { kind: 'aggregation', node: 'safety', among: ['arithmetic', { generalised: 2 }] },
      { kind: 'drop', among: ['air'] }
    ],
    samples: 64
  })
  const answer = wellbeing.sensitivity({ edition: '2022', ...question })
  t.strictSame(answer.meta.factors, question.factors)
  t.strictSame(names(answer), [
    ['errors:air+roads', 'errors'],
    ['errors:streets', 'errors'],
    ['weights:safety', 'weights'],
    ['aggregation:safety', 'aggregation'],
    ['drop', 'drop']
  ])
  for (const { total, first } of answer.data) t.ok(Number(total) >= 0 && Number(first) <= 1.5)
})

t.test('an output that does not vary has null for indices', async t => {
  const factors: Question['factors'] = [{ kind: 'errors', indicators: ['prevention'] }]
  const { data, meta } = ask({ output, factors, samples: 64 })
  t.match(data, [{ first: null, first_low: null, total: null, total_high: null }])
  t.match(meta, { variance: 0, sum_first: null, mean: 127 })
})

t.test('every fault of the factors is told at once, each with its place', async t => {
  t.strictSame(
    pointersOf({
      output: { node: 'criminality', quantity: 'rank' },
      factors: [
        { kind: 'errors', indicators: ['atlantis', 'resilience', 'prevention'], countries: 'own' },
        { kind: 'weights', node: 'prevention' },
        { kind: 'aggregation', node: 'resilience', among: ['median', { generalised: 99 }] },
        { kind: 'errors', indicators: ['prevention'] }
      ]
    }),
    [
      ['/factors/0/countries', 'SENSITIVITY_INVALID'],
      ['/factors/0/indicators/0', 'NODE_UNKNOWN'],
      ['/factors/0/indicators/1', 'PATCH_INVALID'],
      ['/factors/1/node', 'PATCH_INVALID'],
      ['/factors/2/among/1/generalised', 'PATCH_INVALID'],
      ['/factors', 'SENSITIVITY_INVALID']
    ]
  )
})

t.test('names of the output that are not known are told with their place', async t => {
  t.strictSame(
    pointersOf({ output: { node: 'atlantis', quantity: 'score', country: 'Atlantis', scope: 'region:atlantis' } }),
    [
      ['/output/node', 'NODE_UNKNOWN'],
      ['/output/country', 'COUNTRY_UNKNOWN'],
      ['/output/scope', 'SCOPE_UNKNOWN']
    ]
  )
})

t.test(
  'an indicator that formulas cannot do without is not left out, and one that takes no weights is told',
  async t => {
    const { faults } = refusalOf(() =>
      askWellbeing({
        output: { node: 'wellbeing', quantity: 'score' },
        factors: [
          { kind: 'drop', among: ['income', 'air'] },
          { kind: 'weights', node: 'comfort' }
        ]
      })
    )
    t.match(faults, [
      { pointer: '/factors/0/among', detail: /without income/ },
      { pointer: '/factors/1/node', detail: /takes no weights/ }
    ])
  }
)

t.test('a question that takes too much is refused with what would be taken', async t => {
  t.match(
    refusalOf(() => ask({ output, samples: 16384 })),
    {
      code: 'SENSITIVITY_TOO_LARGE',
      faults: [{ pointer: '/samples', allowed: [/at most 20000000/, '4096 samples of these factors and countries'] }]
    }
  )
  const weights = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']
  const means: ('arithmetic' | 'median')[] = ['arithmetic', 'median']
  const wide: Question['factors'] = [
    ...weights.map(node => ({ kind: 'weights' as const, node })),
    { kind: 'errors', indicators: index.loaded.editions.get('2023')?.indicators.slice(), countries: 'own' },
    { kind: 'errors', indicators: index.loaded.editions.get('2023')?.indicators.slice(), countries: 'others' },
    ...['criminality', 'resilience'].map(node => ({ kind: 'aggregation' as const, node, among: means })),
    { kind: 'drop' }
  ]
  t.match(
    refusalOf(() => ask({ output, factors: wide, samples: 64 })),
    { code: 'SENSITIVITY_TOO_LARGE', faults: [{ pointer: '/factors', detail: /101 coordinates/ }] }
  )
})
