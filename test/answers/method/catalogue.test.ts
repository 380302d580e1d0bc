import t from 'tap'
import { questions } from '../../../src/answers/questions.js'
import { storedQuestions } from '../../../src/answers/stored-questions.js'
import { createIndex } from '../../../src/index.js'
import { tableToCsv } from '../../../src/report/csv.js'
import { valueIn } from '../../documentation/values.js'
import { writtenDocument } from '../../http/service.js'
import { index, release } from '../../support/shipped.js'

const { data, meta, table } = index.questions()
const of = (word: string) => data.find(entry => entry.word === word)
/** Members of the body of JSON that the document has at an address. */
const membersAt = (path: string): string[] | undefined => {
  const { paths, components } = writtenDocument()
  const reference = valueIn(paths[path]?.post, 'requestBody', 'content', 'application/json', 'schema', '$ref')
  const name = String(reference).split('/').at(-1) ?? ''
  return reference === undefined ? undefined : Object.keys(valueIn(components, 'schemas', name, 'properties') ?? {})
}

const namesOf = (entries: readonly { readonly name: string }[] = []) => entries.map(({ name }) => name)

t.test('the catalogue has every question of the index and of the store, in their order', async t => {
  t.strictSame(
    data.map(({ word }) => word),
    [...questions, ...storedQuestions].map(({ word }) => word)
  )
  t.equal(meta.count, data.length)
})

t.test('an entry says where each value stands, what it is and what it is by itself', async t => {
  const asks = of('similar')?.asks ?? []
  t.strictSame(
    asks.map(({ name, in: place, type, required, default: initial }) => [name, place, type, required, initial]),
    [
      ['edition', 'path', 'string', true, null],
      ['country', 'path', 'string', true, null],
      ['scope', 'query', 'string', false, 'world'],
      ['limit', 'query', 'integer', false, 5],
      ['exact', 'query', 'boolean', false, null],
      ['release', 'query', 'string', false, null],
      ['as_of', 'query', 'string', false, null]
    ]
  )
  t.strictSame(of('scores')?.asks.find(({ name }) => name === 'shape')?.choices, ['long', 'wide'])
})

t.test('the members of a body are told one by one, with their types, defaults and choices', async t => {
  const asks = of('simulation')?.asks.filter(({ in: place }) => place === 'body') ?? []
  t.match(
    asks.slice(0, 3).map(({ name, type, required, default: initial }) => [name, type, required, initial]),
    [
      ['replications', 'integer', false, 10_000],
      ['seed', 'integer', false, 2023],
      ['scope', 'string', false, 'world']
    ]
  )
  const found = (word: string, name: string) => of(word)?.asks.find(entry => entry.name === name)
  t.match(found('goal-seek', 'target'), { in: 'body', type: 'object', required: true, meaning: /exactly one of/ })
  t.match(found('what-if', 'ends'), { type: 'string', choices: ['refuse', 'clip'] })
  t.match(found('claims', 'uncertainty'), { type: 'any', required: false })
  t.match(found('draft-check', 'text'), { in: 'body', type: 'string', required: true })
  t.match(found('what-if-batch', 'lines'), { in: 'body', type: 'string', required: true })
  for (const { word, asks: all } of data) for (const { name, meaning } of all) t.ok(meaning, `${word} ${name}`)
})

t.test('the members of bodies are those of the document', async t => {
  for (const { word, path, asks } of data.filter(entry => entry.method === 'POST')) {
    const [inBody, others] = [true, false].map(is => namesOf(asks.filter(entry => (entry.in === 'body') === is)))
    const documented = membersAt(path)?.filter(name => !others?.includes(name))
    t.strictSame(inBody, documented ?? ['lines'], word)
  }
})

t.test('addresses are those of the service, where they are of no version too', async t => {
  t.match(of('problem'), { path: '/problems/{code}', short_path: null })
  t.match(of('scores'), { path: '/v1/editions/{edition}/scores', short_path: '/v1/scores' })
  t.match(of('job-cancel'), { method: 'DELETE', path: '/v1/jobs/{job}' })
})

t.test('columns have fractions beside them, and the names that follow from the editions', async t => {
  const given = of('similar')?.gives ?? []
  t.match(namesOf(given), ['iso3', 'country', 'distance', 'distance_exact', 'compared', 'criminality'])
  t.match(
    given.find(({ name }) => name === 'distance'),
    { type: 'number', unit: 'index points', missing: true }
  )
  t.match(namesOf(of('evidence-table')?.gives), ['{cells}'])
  t.strictSame(namesOf(of('questions')?.gives), Object.keys(data[0] ?? {}))
})

t.test('members of objects stand in place of columns', async t => {
  t.ok(namesOf(of('edition')?.gives).includes('tree'))
  t.strictSame(namesOf(of('evidence-conflict')?.gives), namesOf(of('evidence-conflicts')?.gives))
})

t.test('what may take long is heavy; what is read from a table is light', async t => {
  const costs = new Map(data.map(({ word, cost }) => [word, cost]))
  const all = (cost: string, words: string): void => {
    t.strictSame(
      words.split(' ').filter(word => costs.get(word) !== cost),
      []
    )
  }
  all('heavy', 'simulation sensitivity correlations structure bulk claims methods what-if goal-seek rank-distributions')
  all('light', 'editions countries country scores rankings averages similar evidence cooperation draft-check')
})

t.test('CSV has a row a question, with the names of what it asks and gives', async t => {
  const [head, ...lines] = tableToCsv(table).trimEnd().split('\r\n')
  t.match(head, /^word,method,path,short_path,summary,description,asks,gives,errors,cost$/)
  t.equal(lines.length, data.length)
  t.match(
    lines.find(line => line.startsWith('similar,')),
    ',edition|country|scope|limit|exact|release|as_of,iso3|country|distance|distance_exact|compared|'
  )
})

t.test('an index of few questions has those alone, and the ones of the store', async t => {
  const own = createIndex(release, [questions[0], questions[1]])
  t.strictSame(
    own.loaded.catalogue().map(({ word }) => word),
    ['editions', 'edition', ...storedQuestions.map(({ word }) => word)]
  )
})
