import t from 'tap'
import { sourceLine } from '../../src/cli/source-line.js'
import { index } from '../support/shipped.js'

const line = (answer: { readonly meta: Parameters<typeof sourceLine>[0] }): string => sourceLine(answer.meta)
const release = `release ${index.release.id.slice(0, 19)} | `

t.test('the line under an answer says its editions, and enough of the id of the release', async t => {
  const ranking = line(index.ranking({ edition: '2023', node: 'criminality' }))
  t.ok(ranking.startsWith(`edition 2023 | world, 193 countries | ${release}rule: `), ranking)
  const deltas = line(index.deltas({ from: '2021', to: '2023' }))
  t.ok(deltas.startsWith('editions 2021 to 2023 | ') && deltas.includes(` | ${release}`), deltas)
  t.ok(line(index.bulk({})).startsWith(`all editions | ${release}`))
  const some = line(index.ranking({ edition: '2023', node: 'criminality', scope: 'countries:KAZ' }))
  t.ok(some.includes(' | countries:KAZ, 1 country | '), some)
})
