import { readFileSync } from 'node:fs'
import t from 'tap'
import { readCorpus } from './answers.js'
import { places, type Word } from './places.js'
import { requests } from './requests.js'

const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
}

/** Operations that came after the answers were recorded. */
const added = [
  'GET /v1/questions',
  'GET /v1/releases/{release}/compiled',
  'GET /v1/sheet-regions',
  'GET /v1/editions/{edition}/rankings',
  'GET /v1/deltas/{from}/{to}/contributions',
  'GET /v1/codebook',
  'GET /v1/licence',
  'POST /v1/country-matches',
  'DELETE /v1/scenarios/{id}',
  'GET /v1/datapackage'
]

t.test('every operation of the document is asked', async t => {
  const asked = new Set(requests.map(({ word, method }) => `${method} ${places[word]}`))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`)
  )
  t.ok(operations.length > 50)
  for (const operation of added) t.ok(operations.includes(operation), operation)
  t.strictSame(
    operations.filter(operation => !asked.has(operation) && !added.includes(operation)),
    []
  )
})

t.test('every word is asked at its place', async t => {
  const words = new Set(requests.map(({ word }) => word))
  t.strictSame(
    (Object.keys(places) as Word[]).filter(word => !words.has(word)),
    []
  )
})

t.test('what is recorded is what is asked', async t => {
  const { answers } = await readCorpus()
  t.strictSame(
    [...answers.keys()],
    requests.map(({ name }) => name)
  )
})
