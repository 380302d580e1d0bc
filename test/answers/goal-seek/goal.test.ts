import t from 'tap'
import type { Goal } from '../../../src/answers/goal-seek/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const sound: Goal & { edition: string } = {
  edition: '2023',
  country: 'KAZ',
  target: { node: 'resilience', at_least: 5 }
}
const refuse = (goal: Partial<Goal>) => refusalOf(() => index.goalSeek({ ...sound, ...goal }))

t.test('every fault of the names and numbers of a goal is told at once', async t => {
  const { code, message, faults } = refuse({
    country: 'Korea',
    target: { node: 'resiliense', rank_at_most: 3, scope: 'region:west_afrika' },
    allowed: ['prevention', 'herion_trade', 'criminality'],
    fixed: ['prevention', 'x'],
    limits: { prevention: { min: 4.25, max: 11 }, heroin_trade: { min: 5, max: 4 }, 'a/b': { min: 1 } },
    costs: { prevention: 0, heroin_trade: -1, cocaine_trade: 1e-10, nothing: 1 }
  })
  t.strictSame([code, message], ['GOAL_INVALID', '15 faults in the goal are listed in errors.'])
  t.strictSame(
    faults.map(({ pointer, code }) => [pointer, code]),
    [
      ['/country', 'COUNTRY_AMBIGUOUS'],
      ['/target/node', 'NODE_UNKNOWN'],
      ['/target/scope', 'SCOPE_UNKNOWN'],
      ['/allowed/1', 'NODE_UNKNOWN'],
      ['/allowed/2', 'GOAL_INVALID'],
      ['/fixed/1', 'NODE_UNKNOWN'],
      ['/limits/prevention/min', 'GOAL_INVALID'],
      ['/limits/prevention/max', 'GOAL_INVALID'],
      ['/limits/heroin_trade', 'GOAL_INVALID'],
      ['/limits/a~1b', 'NODE_UNKNOWN'],
      ['/costs/prevention', 'GOAL_INVALID'],
      ['/costs/heroin_trade', 'GOAL_INVALID'],
      ['/costs/cocaine_trade', 'GOAL_INVALID'],
      ['/costs/nothing', 'NODE_UNKNOWN'],
      ['/fixed/0', 'GOAL_INVALID']
    ]
  )
  t.strictSame(faults[1]?.nearest, ['resilience'])
  t.strictSame(faults[6]?.allowed, ['multiples of 0.5 from 1 to 10'])
  t.strictSame(faults[12]?.detail, '1e-10 is no plain decimal number.')
})

const refusals: readonly (readonly [
  title: string,
  goal: Partial<Goal>,
  pointer: string,
  detail: RegExp,
  allowed: RegExp
])[] = [
  ['a target of no kind', { target: { node: 'resilience' } }, '/target', /none, or more than one/, /\{node, band\}/],
  [
    'a target of two kinds',
    { target: { quadrant: 'low_low', node: 'resilience', at_least: 5 } },
    '/target',
    /none, or more than one/,
    /\{quadrant\}/
  ],
  [
    'bounds that exclude each other',
    { target: { node: 'resilience', at_least: 5, at_most: 4 } },
    '/target/at_most',
    /No score/,
    /5/
  ],
  ['an unknown quadrant', { target: { quadrant: 'low_hihg' } }, '/target/quadrant', /"low_hihg"/, /low_high/],
  ['an unknown band', { target: { node: 'prevention', band: 'bad' } }, '/target/band', /no band "bad"/, /ineffective/],
  [
    'a rank that the scope does not have',
    { target: { node: 'resilience', rank_at_most: 9, scope: 'region:central_asia_and_the_caucasus' } },
    '/target/rank_at_most',
    /no rank 9 on resilience: 8 countries/,
    /from 1 to 8/
  ],
  [
    'a rank further than the last',
    { target: { node: 'resilience', rank_at_least: 4, scope: 'countries:UZB,TJK' } },
    '/target/rank_at_least',
    /3 countries are ranked, KAZ among them/,
    /from 1 to 3/
  ],
  [
    'an allowed indicator without effect',
    { allowed: ['heroin_trade'] },
    '/allowed/0',
    /no effect on resilience/,
    /prevention/
  ],
  [
    'a score outside its limits',
    { limits: { prevention: { min: 5 } } },
    '/limits/prevention',
    /is 4, outside its limits 5 to 10/,
    /4/
  ],
  [
    'costs that floats cannot add exactly',
    { costs: { prevention: 999_999_999, law_enforcement: 0.000_001 } },
    '/costs',
    /too far apart/,
    /fewer digits/
  ]
]

for (const [title, goal, pointer, detail, allowed] of refusals) {
  t.test(`a goal is refused for ${title}`, async t => {
    const { code, faults } = refuse(goal)
    t.strictSame([code, faults.length, faults[0]?.pointer], ['GOAL_INVALID', 1, pointer])
    t.match(faults[0]?.detail, detail)
    t.match(faults[0]?.allowed?.join(', '), allowed)
  })
}

t.test('limits and costs of indicators that do not move have no effect', async t => {
  const idle = {
    limits: { heroin_trade: { max: 2 }, prevention: { min: 5 } },
    costs: { heroin_trade: 7 },
    fixed: ['prevention']
  }
  t.strictSame(index.goalSeek({ ...sound, ...idle }).data.cost, 11)
})
