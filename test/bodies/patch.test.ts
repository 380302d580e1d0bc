import t from 'tap'
import { GoalBody, TargetBody } from '../../src/bodies/goal.js'
import { MethodsBody } from '../../src/bodies/methods.js'
import { AddedIndicatorBody, AggregationBody, ChangeBody, PatchBody } from '../../src/bodies/patch.js'
import { ScenarioBody } from '../../src/bodies/scenario.js'
import { holdsBounds, holdsMembers, holdsWords, list, takes, text } from './bounds.js'

const change = { country: 'KAZ', indicator: 'roads', score: 4 }
const added = { id: 'ways', parent: 'safety', scores: [{ country: 'KAZ', score: 4 }] }

holdsMembers('a change', ChangeBody, change)
t.test('a change has either a score or a way, and either a country or a scope', async t => {
  const targets = [{}, { country: 'KAZ' }, { scope: 'world' }, { country: 'KAZ', scope: 'world' }]
  const moves = [{}, { score: 1 }, { by: -1 }, { score: 1, by: 1 }]
  for (const [a, target] of targets.entries()) {
    for (const [b, move] of moves.entries()) {
      const isOne = [1, 2].includes(a) && [1, 2].includes(b)
      t.equal(takes(ChangeBody, { indicator: 'roads', ...target, ...move }), isOne, JSON.stringify([target, move]))
    }
    const scores = [{ score: 1, ...target }]
    t.equal(takes(AddedIndicatorBody, { ...added, scores }), [1, 2].includes(a), JSON.stringify(scores))
  }
})
holdsBounds('country of a change', ChangeBody, size => ({ ...change, country: text(size) }), [1, 200])
holdsBounds('indicator of a change', ChangeBody, size => ({ ...change, indicator: text(size) }), [1, 100])
holdsBounds('scope of a change', ChangeBody, size => ({ indicator: 'a', score: 1, scope: text(size) }), [1, 4000])

holdsMembers('an added indicator', AddedIndicatorBody, added)
holdsBounds('id of an added indicator', AddedIndicatorBody, size => ({ ...added, id: text(size) }), [1, 60])
holdsBounds('its parent', AddedIndicatorBody, size => ({ ...added, parent: text(size) }), [1, 100])
holdsBounds('its scores', AddedIndicatorBody, size => ({ ...added, scores: list(size, added.scores[0]) }), [1, 1000])
t.test('an id is in snake case', async t => {
  for (const id of ['a', 'a_1', 'ways_of_2']) t.ok(takes(AddedIndicatorBody, { ...added, id }), id)
  for (const id of ['1a', '_a', 'A', 'a-b', 'a b', 'aB']) t.notOk(takes(AddedIndicatorBody, { ...added, id }), id)
})

holdsWords('a mean', AggregationBody, word => word, ['arithmetic', 'geometric', 'harmonic', 'median'])
holdsMembers('the mean of a power', AggregationBody, { generalised: -2.5 })

holdsMembers(
  'a patch',
  PatchBody,
  {
    changes: [change],
    ends: 'clip',
    drop: ['roads'],
    add: [added],
    formulas: { safety: 'mean(children)' },
    aggregations: { safety: 'median' },
    weights: { safety: { roads: 2 } },
    evidence: ['KAZ-001'],
    note: 'why'
  },
  ['changes', 'ends', 'drop', 'add', 'formulas', 'aggregations', 'weights', 'evidence', 'note']
)
holdsBounds('changes', PatchBody, size => ({ changes: list(size, change) }), [0, 10_000])
holdsWords('ends', PatchBody, ends => ({ ends }), ['refuse', 'clip'])
holdsBounds('what is dropped', PatchBody, size => ({ drop: list(size, 'roads') }), [0, 1000])
holdsBounds('an indicator that is dropped', PatchBody, size => ({ drop: [text(size)] }), [1, 100])
holdsBounds('what is added', PatchBody, size => ({ add: list(size, added) }), [0, 20])
holdsBounds('composites of formulas', PatchBody, size => ({ formulas: { [text(size)]: 'a' } }), [1, 100])
holdsBounds('composites of means', PatchBody, size => ({ aggregations: { [text(size)]: 'median' } }), [1, 100])
holdsBounds('composites of weights', PatchBody, size => ({ weights: { [text(size)]: { a: 1 } } }), [1, 100])
holdsBounds('children of weights', PatchBody, size => ({ weights: { a: { [text(size)]: 1 } } }), [1, 100])
holdsBounds('evidence', PatchBody, size => ({ evidence: list(size, 'KAZ-001') }), [0, 200])
holdsBounds('an id of a fact', PatchBody, size => ({ evidence: [text(size)] }), [1, 40])
holdsBounds('a note', PatchBody, size => ({ note: text(size) }), [0, 5000])
t.test('a formula is not empty', async t => {
  t.ok(takes(PatchBody, { formulas: { a: 'b' } }))
  t.notOk(takes(PatchBody, { formulas: { a: '' } }))
})

const scenario = { edition: '2023', title: 'One', note: 'why', patch: {} }
holdsMembers('a scenario', ScenarioBody, scenario, ['note'])
holdsBounds('its edition', ScenarioBody, size => ({ ...scenario, edition: text(size) }), [0, 60])
holdsBounds('its title', ScenarioBody, size => ({ ...scenario, title: text(size) }), [1, 200])
holdsBounds('its note', ScenarioBody, size => ({ ...scenario, note: text(size) }), [0, 5000])
t.test('a title is not blank', async t => {
  t.notOk(takes(ScenarioBody, { ...scenario, title: ' \n' }))
})

const methods = (name: string) => ({ methods: [{ name, patch: {} }] })
holdsMembers('methods', MethodsBody, methods('one'))
holdsBounds('so many methods', MethodsBody, size => ({ methods: list(size, { name: 'one', patch: {} }) }), [1, 10])
holdsBounds('name of a method', MethodsBody, size => methods(text(size)), [1, 40])
t.test('the name of a method is in snake case', async t => {
  for (const name of ['1a', '_a', 'A', 'a-b']) t.notOk(takes(MethodsBody, methods(name)), name)
})

const goal = { country: 'KAZ', target: { node: 'safety', at_least: 5 }, allowed: ['roads'], fixed: ['air'], plans: 3 }
const more = { ...goal, limits: { roads: { min: 1, max: 5 } }, costs: { roads: 2 } }
holdsMembers('a goal', GoalBody, more, ['allowed', 'fixed', 'limits', 'costs', 'plans'])
holdsBounds('its country', GoalBody, size => ({ ...goal, country: text(size) }), [1, 200])
holdsBounds('what may move', GoalBody, size => ({ ...goal, allowed: list(size, 'roads') }), [1, 1000])
holdsBounds('what may not', GoalBody, size => ({ ...goal, fixed: list(size, 'roads') }), [0, 1000])
holdsBounds('plans', GoalBody, plans => ({ ...goal, plans }), [1, 1000])
holdsBounds('names of indicators', GoalBody, size => ({ ...goal, fixed: [text(size)] }), [1, 100])
for (const name of ['rank_at_most', 'rank_at_least']) {
  t.test(`${name} is a whole number from 1`, async t => {
    for (const [rank, isTaken] of [
      [0, false],
      [1, true],
      [1.5, false],
      [193, true]
    ] as const) {
      t.equal(takes(TargetBody, { node: 'safety', [name]: rank }), isTaken, String(rank))
    }
  })
}
holdsBounds('scope of a rank', TargetBody, size => ({ node: 'a', rank_at_most: 1, scope: text(size) }), [0, 4000])
