import t from 'tap'
import { index } from '../support/wellbeing.js'

const added = (id: string, parent: string) => ({ id, parent, scores: [{ scope: 'world', score: 50 }] })
const methodOf = (...ids: readonly string[]) =>
  index.whatIf({ edition: '2022', add: ids.map(id => added(id, 'balance')) }).meta.method

t.test('each indicator that is added is one more in the mean of its composite, in their order', async t => {
  const before = 'gmean(work, rest)'
  for (const ids of [['calm'], ['calm', 'sleep'], ['sleep', 'calm', 'play']]) {
    t.strictSame(methodOf(...ids), [{ node: 'balance', before, after: `gmean(work, rest, ${ids.join(', ')})` }])
  }
})

t.test('in a weighted mean an indicator that is added weighs 1', async t => {
  const { method } = index.whatIf({ edition: '2022', add: ['calm', 'sleep'].map(id => added(id, 'safety')) }).meta
  t.match(method, [{ node: 'safety', after: /, calm, 1, sleep, 1\)$/ }])
})
