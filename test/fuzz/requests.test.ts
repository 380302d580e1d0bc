import { readFileSync } from 'node:fs'
import t from 'tap'
import { index } from '../support/shipped.js'
import { fromRoot } from '../support/root.js'
import { operationsOf, type FuzzedDocument } from './operations.js'
import { requestsOf } from './requests.js'
import { vocabularyOf } from './vocabulary.js'

const document = JSON.parse(readFileSync(fromRoot('openapi/openapi.json'), 'utf8')) as FuzzedDocument
const id = `sha256:${'0'.repeat(64)}`
const vocabulary = vocabularyOf(index.loaded, { releases: [id], scenarios: [id], jobs: [id] })
const count = 5000
/** What makes a whole answer long is asked for once in a hundred requests. */
const seldom: readonly string[] = ['explain', 'full', 'uncertainty']
const of = (seed: number, numbers = Array.from({ length: count }, (_, at) => at)) =>
  numbers.map(requestsOf(document, vocabulary, seed))

t.test('a request follows from its number and the seed alone', async t => {
  const all = of(1)
  t.strictSame(of(1, [4321, 17]), [all[4321], all[17]], 'whatever is asked before')
  t.notSame(of(2, [17]), [all[17]])
})

t.test('the requests of a run ask every question with every parameter and body, right and wrong', async t => {
  const all = of(
    3,
    Array.from({ length: 3 * count }, (_, at) => at)
  )
  for (const operation of operationsOf(document)) {
    const own = all.filter(({ name }) => name.replace(/\..*/, '') === operation.id)
    t.ok(own.length > 0, `${operation.id} is asked`)
    const asked = own.map(({ address }) => address).join(' ')
    const lacking = operation.parameters.filter(
      ({ in: place, name }) => place === 'query' && !seldom.includes(name) && !asked.includes(`${name}=`)
    )
    if (own.length > 150)
      t.strictSame(
        lacking.map(({ name }) => name),
        [],
        `${operation.id} with all that it takes`
      )
    if (operation.bodies.length > 0)
      t.ok(
        own.some(({ body }) => body !== undefined && body.length > 2),
        `${operation.id} with a body`
      )
  }
  t.ok(
    all.some(({ bytes }) => bytes),
    'bytes that are no request are among them'
  )
  t.ok(
    all.some(({ address }) => /KZ|398/.test(address)),
    'and other spellings of countries'
  )
  t.ok(
    all.some(({ address }) => address.includes('%D0%9A')),
    'and names in other languages'
  )
})
