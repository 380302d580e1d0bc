import t from 'tap'
import { Budget } from '../../../src/http/admission/budget.js'

const namesIn = (headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [])))

t.test('a request costs by what it takes, and what is begun is answered', async t => {
  const budget = new Budget(60)
  t.match(namesIn(budget.open('192.0.2.1').headers), { 'ratelimit-limit': '60', 'ratelimit-remaining': '59' })
  t.strictSame(budget.charge('192.0.2.1', 3), [], 'what is light costs the unit that all cost')
  t.match(namesIn(budget.charge('192.0.2.1', 500)), { 'ratelimit-remaining': '10' })
  t.equal(budget.open('192.0.2.1').wait, undefined)
  t.match(namesIn(budget.charge('192.0.2.1', 8000)), { 'ratelimit-remaining': '0' })
  const refused = budget.open('192.0.2.1')
  t.ok((refused.wait ?? 0) >= 1 && (refused.wait ?? 61) <= 60)
  t.match(namesIn(refused.headers), { 'ratelimit-remaining': '0' })
  t.equal(budget.open('192.0.2.2').wait, undefined, 'others have their own')
})

t.test('a refused request costs nothing', async t => {
  const budget = new Budget(1)
  const [first, ...others] = Array.from({ length: 4 }, () => budget.open('192.0.2.1'))
  t.equal(first?.wait, undefined)
  t.strictSame(new Set(others.map(({ headers }) => namesIn(headers)['ratelimit-remaining'])), new Set(['0']))
  t.ok(others.every(({ wait }) => wait !== undefined))
})

t.test('without a limit nobody waits and nothing is told', async t => {
  const budget = new Budget(0)
  t.strictSame(budget.open('192.0.2.1'), { headers: [], wait: undefined })
  t.strictSame(budget.charge('192.0.2.1', 10_000), [])
})
