import t from 'tap'
import { ClaimBody, ClaimsBody } from '../../src/bodies/claim.js'
import { CellErrorBody, ErrorModelBody, ErrorModelText } from '../../src/bodies/error-model.js'
import { holdsBounds, holdsMembers, holdsWords, list, takes, text } from './bounds.js'

const above = { kind: 'ranks_above', country: 'KAZ', other: 'UZB', node: 'resilience' }
const top = { kind: 'top', country: 'KAZ', k: 10, node: 'resilience', scope: 'world' }
const improved = { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2021' }
const lies = { kind: 'quadrant', country: 'KAZ', quadrant: 'low_low' }

for (const claim of [above, improved, lies]) holdsMembers(`a claim that it ${claim.kind}`, ClaimBody, claim)
holdsMembers('a claim that it is among the top', ClaimBody, top, ['scope'])
for (const claim of [above, top, improved, lies]) {
  holdsBounds(`country of ${claim.kind}`, ClaimBody, size => ({ ...claim, country: text(size) }), [1, 200])
}
for (const claim of [above, top, improved]) {
  holdsBounds(`node of ${claim.kind}`, ClaimBody, size => ({ ...claim, node: text(size) }), [1, 100])
}
holdsBounds('the other country', ClaimBody, size => ({ ...above, other: text(size) }), [1, 200])
holdsBounds('a place', ClaimBody, k => ({ ...top, k }), [1, 100_000])
holdsBounds('its scope', ClaimBody, size => ({ ...top, scope: text(size) }), [1, 4000])
holdsBounds('the edition before', ClaimBody, size => ({ ...improved, since: text(size) }), [1, 60])
holdsWords('the quadrant', ClaimBody, quadrant => ({ ...lies, quadrant }), [
  'low_low',
  'low_high',
  'high_low',
  'high_high'
])
holdsWords('the kind of a claim', ClaimBody, kind => ({ ...above, kind }), ['ranks_above'])

holdsMembers('claims', ClaimsBody, { uncertainty: 'step', claims: [above] }, ['uncertainty'])
holdsBounds('so many claims', ClaimsBody, size => ({ claims: list(size, above) }), [1, 100])

t.test('a claim is of the world unless it says otherwise', async t => {
  t.strictSame(ClaimBody.parse({ kind: 'top', country: 'KAZ', k: 10, node: 'resilience' }), top)
})

const step = { kind: 'step', k: 2, odds: [1, 2, 1], shared_by: 'region' }
const normal = { kind: 'normal', sd: 0.5, grid: false, shared_by: 'indicator' }
const cell = { country: 'KAZ', indicator: 'roads', low: 1, best: 2, high: 3 }
const ranges = { kind: 'ranges', shape: 'odds', odds: [1, 2, 3], cells: [cell], otherwise: { kind: 'none' } }

holdsMembers('no error', CellErrorBody, { kind: 'none' })
holdsMembers('an error of steps', CellErrorBody, step, ['k', 'odds', 'shared_by'])
holdsMembers('a normal error', CellErrorBody, normal, ['grid', 'shared_by'])
holdsMembers('ranges', ErrorModelBody, ranges, ['shape', 'odds', 'otherwise'])
holdsMembers('a range', ErrorModelBody.options[3].shape.cells.element, cell)

holdsBounds('steps', CellErrorBody, k => ({ kind: 'step', k }), [1, 20])
holdsBounds('odds of a step', CellErrorBody, size => ({ kind: 'step', k: 20, odds: list(size, 1) }), [41, 41])
t.test('a deviation is from 0.001 to a million', async t => {
  for (const [sd, isTaken] of [
    [0.001, true],
    [0.0009, false],
    [1e6, true],
    [1e6 + 1, false]
  ] as const) {
    t.equal(takes(CellErrorBody, { ...normal, sd }), isTaken, String(sd))
  }
})
holdsWords('the shape of ranges', ErrorModelBody, shape => ({ ...ranges, shape }), ['triangular', 'odds'])
for (const error of [step, normal]) {
  holdsWords(`what shares a ${error.kind} error`, CellErrorBody, of => ({ ...error, shared_by: of }), [
    'region',
    'indicator'
  ])
}
holdsBounds('odds of ranges', ErrorModelBody, size => ({ ...ranges, odds: list(size, 1) }), [3, 3])
holdsBounds('cells', ErrorModelBody, size => ({ ...ranges, cells: list(size, cell) }), [1, 10_000])
holdsBounds(
  'country of a range',
  ErrorModelBody,
  size => ({ ...ranges, cells: [{ ...cell, country: text(size) }] }),
  [1, 200]
)
holdsBounds(
  'its indicator',
  ErrorModelBody,
  size => ({ ...ranges, cells: [{ ...cell, indicator: text(size) }] }),
  [1, 100]
)

t.test('what is left out of an error model is filled in', async t => {
  t.strictSame(CellErrorBody.parse({ kind: 'step' }), { kind: 'step', k: 1 })
  t.strictSame(CellErrorBody.parse({ kind: 'normal', sd: 1 }), { kind: 'normal', sd: 1, grid: true })
  const given = { kind: 'ranges', cells: [cell] }
  t.strictSame(ErrorModelBody.parse(given), { ...given, shape: 'triangular', odds: [1, 2, 1] })
})

t.test('odds fit the steps, and one of them is above 0', async t => {
  const of = (k: number, ...odds: unknown[]): boolean => takes(CellErrorBody, { kind: 'step', k, odds })
  t.ok(of(1, 2, 1) && of(1, 1, 2, 1) && of(2, 1, 1, 1) && of(2, 1, 1, 1, 1, 1))
  t.notOk(of(1, 1) || of(1, 1, 1, 1, 1) || of(2, 1, 1) || of(2, 1, 1, 1, 1))
  t.ok(of(1, 0, '1/3') && of(1, '0.25', 0))
  t.notOk(of(1, 0, 0) || of(1, '0', '0/1') || takes(ErrorModelBody, { ...ranges, odds: [0, 0, 0] }))
  t.ok(of(1, 1e9, 1))
  t.notOk(of(1, 1e9 + 1, 1) || of(1, -1, 2) || of(1, '-1', 2) || of(1, 'many', 2))
})

t.test('a range goes from low over best to high', async t => {
  const of = (low: number, best: number, high: number): boolean =>
    takes(ErrorModelBody, { ...ranges, cells: [{ ...cell, low, best, high }] })
  t.ok(of(1, 1, 1) && of(1, 1, 2) && of(1, 2, 2))
  t.notOk(of(2, 1, 3) || of(1, 3, 2) || of(3, 2, 1))
})

t.test('an error model in short form has at most 400 characters', async t => {
  t.strictSame(ErrorModelText.parse('step'), { kind: 'step', k: 1 })
  t.notOk(takes(ErrorModelText, 'nothing at all') || takes(ErrorModelText, `step${' '.repeat(400)}`))
})
