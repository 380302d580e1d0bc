import t from 'tap'
import type { z } from 'zod'
import { ClaimsBody } from '../../src/bodies/claim.js'
import { ErrorModelBody } from '../../src/bodies/error-model.js'
import { GoalBody } from '../../src/bodies/goal.js'
import { MethodsBody } from '../../src/bodies/methods.js'
import { ScenarioBody } from '../../src/bodies/scenario.js'
import { SensitivityBody } from '../../src/bodies/sensitivity.js'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { describeIssues } from '../../src/formats/issue.js'

const patch = {
  changes: [
    { country: 'KAZ', indicator: 'prevention', by: 1 },
    { scope: 'world', indicator: 'prevention', score: 4 }
  ],
  ends: 'clip',
  drop: ['heroin_trade'],
  add: [{ id: 'other', parent: 'resilience', scores: [{ scope: 'world', score: 5 }] }],
  formulas: { resilience: 'mean(children)' },
  aggregations: { criminality: 'geometric', resilience: { generalised: 2 } },
  weights: { criminality: { criminal_markets: 2 } },
  evidence: ['KAZ-057'],
  note: 'why'
}
const range = { country: 'KAZ', indicator: 'prevention', low: 1, best: 2, high: 3 }
const errors = [
  { kind: 'step', k: 2, odds: [1, 2, 1], shared_by: 'region' },
  { kind: 'normal', sd: 0.5, grid: true, shared_by: 'indicator' },
  { kind: 'ranges', shape: 'odds', odds: [1, 2, '1/3'], cells: [range], otherwise: { kind: 'none' } }
]

/** Sound bodies that have every member that there is. */
const bodies: readonly (readonly [name: string, schema: z.ZodType, sound: unknown])[] = [
  ['scenario', ScenarioBody, { edition: '2023', title: 'A title', note: 'why', patch }],
  ['methods', MethodsBody, { methods: [{ name: 'other', patch }] }],
  [
    'goal',
    GoalBody,
    {
      country: 'KAZ',
      target: { node: 'resilience', at_least: 5, at_most: 6 },
      allowed: ['prevention'],
      fixed: ['media'],
      limits: { prevention: { min: 4, max: 6 } },
      costs: { prevention: 2 },
      largest_move: 2,
      under: patch,
      plans: 3,
      order: 'even'
    }
  ],
  ...errors.map(each => [`errors, ${each.kind}`, ErrorModelBody, each] as const),
  [
    'simulation',
    SimulationBody,
    {
      ...{
        replications: 10,
        seed: 1,
        scope: 'world',
        errors,
        weights: { kind: 'relative', by: 0.5, nodes: ['resilience'] }
      },
      ...{ aggregations: { resilience: ['geometric', { generalised: 2 }] }, normalisations: ['rank'] },
      ...{ drop: { count: 1, among: ['prevention'] }, levels: [0.5] }
    }
  ],
  [
    'sensitivity',
    SensitivityBody,
    {
      output: { node: 'resilience', quantity: 'rank', country: 'KAZ', scope: 'world' },
      factors: [
        { kind: 'errors', indicators: ['prevention'], together: true, countries: 'own', error: errors[0] },
        { kind: 'weights', node: 'resilience', by: 0.5 },
        { kind: 'aggregation', node: 'resilience', among: ['geometric', 'harmonic'] },
        { kind: 'drop', among: ['prevention', 'media'] }
      ],
      samples: 64,
      seed: 1
    }
  ],
  [
    'claims',
    ClaimsBody,
    {
      uncertainty: errors[0],
      claims: [
        { kind: 'ranks_above', country: 'KAZ', other: 'UZB', node: 'resilience' },
        { kind: 'top', country: 'KAZ', k: 3, node: 'resilience', scope: 'world' },
        { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2021' },
        { kind: 'quadrant', country: 'KAZ', quadrant: 'low_high' }
      ]
    }
  ]
]

const wrong = ['', ' ', 'x'.repeat(9000), -1, 0, 0.5, -0.5, -2.5, 1e300, NaN, Infinity, [], {}, null, true, [[]]]

/** The value with each of its parts, at any depth, in turn replaced by each wrong one. */
const spoilt = (value: unknown): { readonly at: string; readonly body: unknown }[] => {
  const here = wrong.map(body => ({ at: `= ${JSON.stringify(body).slice(0, 20)}`, body: body }))
  if (typeof value !== 'object' || value === null) return here
  const within = Object.entries(value).flatMap(([key, part]) =>
    spoilt(part).map(({ at, body }) => ({
      at: `/${key} ${at}`,
      body: (Array.isArray(value) ? value.with(Number(key), body) : { ...value, [key]: body }) as unknown
    }))
  )
  return [...here, ...within]
}

for (const [name, schema, sound] of bodies) {
  t.test(`one wrong value is one fault: ${name}`, async t => {
    t.ok(schema.safeParse(sound).success)
    const all = spoilt(sound).flatMap(({ at, body }) => {
      const { error } = schema.safeParse(body)
      return error ? [{ at, faults: describeIssues(error, body) }] : []
    })
    t.ok(all.length > 20)
    const several = all.filter(({ faults }) => new Set(faults.map(({ path }) => path.join('/'))).size < faults.length)
    t.strictSame(several, [])
  })
}

t.test('an entry against two rules has both told, and an unknown member beside a wrong one too', async t => {
  const body = { edition: '2023', title: '', patch: { changes: [{ indicator: 'prevention' }], other: 1 } }
  const { error } = ScenarioBody.safeParse(body)
  t.strictSame(error && describeIssues(error, body).map(({ path, allowed }) => [path.join('/'), allowed]), [
    ['title', 'at least 1 characters'],
    ['patch/changes/0', 'either score or by'],
    ['patch/changes/0', 'either country or scope'],
    ['patch/other', 'one of changes, ends, drop, add, formulas, aggregations, weights, evidence, note']
  ])
})
