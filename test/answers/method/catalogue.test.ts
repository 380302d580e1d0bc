import t from 'tap'
import { questions } from '../../../src/answers/questions.js'
import { storedQuestions } from '../../../src/answers/stored-questions.js'
import { createIndex } from '../../../src/index.js'
import { tableToCsv } from '../../../src/report/csv.js'
import { index, release } from '../../support/shipped.js'

const { data, meta, table } = index.questions()
const of = (word: string) => data.find(entry => entry.word === word)
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
      ['exact', 'query', 'boolean', false, null]
    ]
  )
  t.match(of('goal-seek'), {
    method: 'POST',
    asks: [{ name: 'edition' }, { name: 'goal', in: 'body', type: 'object' }]
  })
  t.strictSame(of('scores')?.asks.find(({ name }) => name === 'shape')?.choices, ['long', 'wide'])
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

t.test('what may take long is heavy', async t => {
  t.strictSame(
    data.filter(({ cost }) => cost === 'heavy').map(({ word }) => word),
    ['simulation', 'sensitivity']
  )
})

t.test('CSV has a row a question, with the names of what it asks and gives', async t => {
  const [head, ...lines] = tableToCsv(table).trimEnd().split('\r\n')
  t.match(head, /^word,method,path,short_path,summary,description,asks,gives,errors,cost$/)
  t.equal(lines.length, data.length)
  t.match(
    lines.find(line => line.startsWith('similar,')),
    ',edition|country|scope|limit|exact,iso3|country|distance|distance_exact|compared|'
  )
})

t.test('an index of few questions has those alone, and the ones of the store', async t => {
  const own = createIndex(release, [questions[0], questions[1]])
  t.strictSame(
    own.loaded.catalogue().map(({ word }) => word),
    ['editions', 'edition', ...storedQuestions.map(({ word }) => word)]
  )
})
