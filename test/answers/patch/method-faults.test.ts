import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/wellbeing.js'

const whatIf = (patch: Patch) => index.whatIf({ edition: '2022', exact: true, ...patch })
const streets = ['streets', 'roads', 'air']
const scores = [{ scope: 'world', score: 50 }]

const refusals: readonly (readonly [
  title: string,
  patch: Patch,
  pointer: string,
  detail: string,
  allowed: string[]
])[] = [
  [
    'drops what a formula names outside a list',
    { drop: ['income'] },
    '/drop/0',
    'The formula of comfort names a dropped indicator outside a list.',
    ['a formula of its own for comfort, in "formulas"']
  ],
  [
    'adds to a formula that is no list',
    { add: [{ id: 'books', parent: 'comfort', scores }] },
    '/add/0/parent',
    'The formula of comfort is no list that takes one more.',
    ['a formula of its own for comfort, in "formulas"']
  ],
  [
    'adds to what has lost all its indicators',
    { drop: streets, add: [{ id: 'books', parent: 'safety', scores }] },
    '/add/0/parent',
    'safety has lost all its indicators.',
    []
  ],
  [
    'has a formula for what has lost all its indicators',
    { drop: streets, formulas: { safety: 'mean(children)' } },
    '/formulas/safety',
    'safety has lost all its indicators.',
    []
  ],
  [
    'chooses the mean of what has lost all its indicators',
    { drop: streets, aggregations: { safety: 'median' } },
    '/aggregations/safety',
    'safety has lost all its indicators.',
    []
  ],
  ['weighs without a weight', { weights: { safety: {} } }, '/weights/safety', 'No weight is given for safety.', streets]
]

for (const [title, patch, pointer, detail, allowed] of refusals) {
  t.test(`a patch is refused that ${title}`, async t => {
    const { faults } = refusalOf(() => whatIf(patch))
    t.strictSame(faults, [{ pointer, code: 'PATCH_INVALID', detail, allowed }])
  })
}

t.test('what a formula names may be dropped, and added to, where the patch brings a formula of its own', async t => {
  const dropped = whatIf({ drop: ['income'], formulas: { comfort: 'life_years' } })
  const row = dropped.data.find(({ iso3 }) => iso3 === 'XAL')
  // 3 parts of 80 years and one of (2 * 80 + 60 + 40) / 4 for safety
  t.match(row, { after_exact: { comfort: '80', wellbeing: '305/4' } })
  const added = whatIf({ add: [{ id: 'books', parent: 'comfort', scores }], formulas: { comfort: 'books' } })
  t.match(
    added.data.find(({ iso3 }) => iso3 === 'XAL'),
    { after_exact: { comfort: '50' } }
  )
})
