import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { readText } from '../documentation/text.js'
import { python, runText } from './run-client.js'
import { origin } from './service.js'

const script = readText('src/clients/verify.py')

/** A service that answers as the other one does, but for one text of one kind of address. */
const altered = async (part: string, from: string, to: string): Promise<string> => {
  const server = createServer((request, response) => {
    const { url = '' } = request
    void fetch(origin + url)
      .then(answer => answer.text())
      .then(text => response.end(url.includes(part) ? text.replace(from, to) : text))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('every composite, rank, average and change of the service is computed alike', { skip: python.skip }, async t => {
  const { code, text } = await runText(python, script, origin)
  t.equal(code, 0)
  t.strictSame(text.trim().split('\n'), [
    'composites: 2,316 of 2,316 are equal',
    'ranks: 19,686 of 19,686 are equal',
    'averages: 4,998 of 4,998 are equal',
    'changes: 20,844 of 20,844 are equal',
    'changes like for like: 20,844 of 20,844 are equal',
    'effects of the basket: 20,844 of 20,844 are equal'
  ])
})

t.test('one wrong figure is found and named', { skip: python.skip }, async t => {
  const base = await altered('/editions/2021/scores', '"score_exact":"283/40"', '"score_exact":"284/40"')
  const { code, text } = await runText(python, script, base)
  t.equal(code, 1)
  t.match(text, /^not equal: composites 2021 AFG criminality computed .*283, 40/m)
  t.match(text, /^composites: 2,315 of 2,316 are equal$/m)
})

t.test('a release that is not held is told', { skip: python.skip }, async t => {
  const { code, text } = await runText(python, script, origin, 'sha256:00')
  t.equal(code, 1)
  t.match(text, /RELEASE_UNKNOWN/)
})

t.test('a formula that it does not know is told, not passed over', { skip: python.skip }, async t => {
  const strange = await altered('/v1/editions/2021', '"formula":"mean(', '"formula":"gmean(')
  const { code, text } = await runText(python, script, strange)
  t.equal(code, 1)
  t.match(text, /gmean\(.*this formula is not known here/)
})
