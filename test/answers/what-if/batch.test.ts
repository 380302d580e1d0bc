import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const edition = '2023'
const sound: Patch = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }], note: 'one step' }
const method: Patch = { weights: { criminality: { criminal_markets: 2 } } }

t.test('each patch is answered as it is alone, with its facts', async t => {
  const { data, meta } = index.whatIfBatch({ edition, patches: [sound, method], exact: true, scope: ['group:brics'] })
  const alone = [sound, method].map(patch => index.whatIf({ edition, ...patch, exact: true, scope: ['group:brics'] }))
  for (const [at, { line, data: effects }] of data.entries()) {
    t.equal(line, at + 1)
    t.strictSame(effects, alone[at]?.data)
  }
  t.equal(data[0]?.note, 'one step')
  t.strictSame(data[1]?.method, alone[1]?.meta.method)
  t.strictSame(data[1]?.summary, alone[1]?.meta.summary)
  t.equal(meta.count, 2)
})

t.test('a patch that is refused tells why, and keeps no other from being answered', async t => {
  const { data } = index.whatIfBatch({ edition, patches: [{ drop: ['atlantis'] }, sound, {}] })
  t.match(data, [
    { line: 1, problem: { type: '/problems/PATCH_INVALID', status: 422, errors: [{ pointer: '/drop/0' }] } },
    { line: 2, data: [{ iso3: 'KAZ' }], problem: undefined },
    { line: 3, problem: { detail: 'The patch changes nothing.' } }
  ])
})

t.test('patches are taken one by one from what gives them; where all would be refused, none is', async t => {
  let taken = 0
  const patches = (function* () {
    while (taken < 3) yield { changes: [{ country: 'KAZ', indicator: 'prevention', by: ++taken / 2 }] }
  })()
  const refused = refusalOf(() => index.whatIfBatch({ edition, patches, scope: ['region:atlantis'] }))
  t.strictSame([refused.code, taken], ['SCOPE_UNKNOWN', 0])
  const { data } = index.whatIfBatch({ edition, patches })
  t.strictSame(
    data.map(({ data: effects }) => effects?.[0]?.changes[0]?.after),
    [4.5, 5, 5.5]
  )
})
