import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { exactLimits } from '../../../src/definitions/framework-size.js'
import { refusalOf } from '../../support/refusal.js'
import { edition, index } from '../../support/shipped.js'

const refusal = (patch: Patch) => refusalOf(() => index.whatIf({ edition: '2023', ...patch }))
const repeat = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(', ')

const tower = '((mean(children)+0.12345678901234)^10)^10'
const quotient = (at: number): string =>
  `(mean(children)+0.1234567890${1000 + 37 * at})/(max(children)+0.98765432${109 + 11 * at})`
const markets = edition('2023').framework.nodes.find(({ id }) => id === 'criminal_markets')?.children ?? []
const decimals = (at: number): number => Number((0.123456789 + at * 0.007654321).toFixed(9))
const weights = Object.fromEntries(markets.map((id, at) => [id, decimals(at)]))

const bitsOver: [string, Patch, string][] = [
  ['a tower of powers', { formulas: { resilience: tower } }, '/formulas/resilience'],
  ['a product of towers', { formulas: { resilience: `(${tower})*(${tower})` } }, '/formulas/resilience'],
  [
    'a tower of inverses',
    {
      formulas: {
        resilience: '((1/mean(children))^10)^-10*((1/max(children))^10)^10*((1/min(children)+0.12345)^10)^10'
      }
    },
    '/formulas/resilience'
  ],
  ['a power of a quotient', { formulas: { resilience: `((${quotient(1)})^10)^3` } }, '/formulas/resilience'],
  ['a tower within a sum', { formulas: { resilience: `mean(1, (${tower})^10, children)` } }, '/formulas/resilience'],
  ['a root of a long power', { formulas: { resilience: `pmean(10, (${quotient(1)})^10, 2)` } }, '/formulas/resilience'],
  [
    'a comparison of long powers',
    { formulas: { resilience: `(${tower} > ${tower}) + mean(children)` } },
    '/formulas/resilience'
  ],
  [
    'formulas that feed each other',
    {
      formulas: {
        criminality: '(criminal_markets^10 + criminal_actors^10)^10',
        criminal_markets: '(mean(children) + 0.123456789)^10'
      },
      aggregations: { criminal_actors: 'harmonic' }
    },
    '/formulas/criminality'
  ],
  [
    'a mean of powers beneath which a formula is long',
    { aggregations: { criminality: { generalised: -10 } }, formulas: { criminal_markets: `(${quotient(2)})^10` } },
    '/aggregations/criminality'
  ]
]

for (const [title, patch, pointer] of bitsOver) {
  t.test(`a patch is refused for ${title}, before it is computed`, async t => {
    const { code, faults } = refusal(patch)
    t.equal(code, 'PATCH_INVALID')
    t.equal(faults.length, 1)
    t.match(faults[0], {
      pointer,
      code: 'FORMULA_INVALID',
      detail: /^The formula of \w+ takes exact numbers of up to \d{4,} bits\.$/,
      allowed: [`at most ${exactLimits.bits} bits`]
    })
  })
}

const stepsOver: [string, Patch][] = [
  ['many quotients', { formulas: { resilience: `mean(${repeat(20, quotient)})` } }],
  ['many means', { formulas: { resilience: `mean(${repeat(240, () => 'mean(children)')})` } }],
  ['many roots', { formulas: { resilience: `mean(${repeat(150, () => 'gmean(children)')})` } }],
  ['many medians', { formulas: { resilience: `median(${repeat(200, () => 'median(children)')})` } }],
  [
    'many long numbers',
    { formulas: { resilience: `max(${repeat(100, at => `1/(max(children)+0.12345678901${at})`)})` } }
  ]
]

for (const [title, patch] of stepsOver) {
  t.test(`a patch is refused for the time that ${title} would take`, async t => {
    const { faults } = refusal(patch)
    t.match(faults[0], {
      pointer: '/formulas/resilience',
      code: 'FORMULA_INVALID',
      detail: /^The formulas take \d{6,} steps to score 193 countries exactly\.$/,
      allowed: [`at most ${exactLimits.steps} steps`]
    })
  })
}

t.test('a tower of powers is no fault of a tower whose exponents are roots: its numbers are float64', async t => {
  const roots = '((((mean(children) + 1)^0.5)^10)^10)^0.01'
  t.same(refusal({ formulas: { resilience: roots } }).faults, [])
})

t.test('what analysts ask for is taken: every mean, power and weight, also all at once', async t => {
  const composites = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']
  const means = [-10, -3, -1, 0, 0.5, 1, 2, 3, 10]
  for (const power of means) {
    const everywhere = Object.fromEntries(composites.map(id => [id, { generalised: power }]))
    t.same(refusal({ aggregations: everywhere }).faults, [], `power ${power}`)
    t.same(refusal({ aggregations: everywhere, weights: { criminal_markets: weights } }).faults, [], `${power} weighed`)
  }
  const formulas = [
    'weighted_mean(criminal_markets, 0.123456789, criminal_actors, 0.876543211)',
    '(criminal_markets ^ 3 + criminal_actors ^ 3) / 200',
    'clamp(goalposts(mean(children), 1.05, 9.95), 0, 1) * 9 + 1',
    'criminal_markets * criminal_actors / (criminal_markets + criminal_actors)'
  ]
  for (const text of formulas) {
    t.same(refusal({ formulas: { criminality: text }, weights: { criminal_markets: weights } }).faults, [], text)
  }
})

t.test('the faults of a patch that is too long stand beside those of its changes', async t => {
  const changes = [{ country: 'KAZ', indicator: 'prevention', score: 11 }]
  const { faults } = refusal({ formulas: { resilience: tower }, changes })
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    ['/formulas/resilience', '/changes/0/score']
  )
})
