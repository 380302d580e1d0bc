import t from 'tap'
import { text } from '../../src/answers/kit/parameters.js'
import { data } from '../../src/answers/kit/giving.js'
import { members, text as word } from '../../src/answers/kit/shapes.js'
import { storedQuestion } from '../../src/answers/kit/stored.js'
import { questions } from '../../src/answers/questions.js'
import { storedQuestions } from '../../src/answers/stored-questions.js'
import { inPath } from '../../src/answers/kit/paths.js'
import { routesByWord } from '../../src/http/questions/stored/index.js'

t.test('a question of the store has the errors of what it asks beside its own, each once', async t => {
  const parcel = storedQuestion({
    word: 'parcel',
    path: '/parcels/{parcel}',
    topic: 'Service',
    summary: 'A parcel',
    description: 'A parcel that is kept.',
    asks: { parcel: text('Id of a parcel', 80, { errors: ['JOB_UNKNOWN'] }) },
    gives: data(members({ id: word() })),
    errors: ['JOB_UNKNOWN', 'JOB_UNFINISHED'],
    examples: { 'The first': { parcel: 'a' } }
  })
  t.match(parcel, { method: 'GET', choosesRelease: false, errors: ['JOB_UNKNOWN', 'JOB_UNFINISHED'] })
  t.strictSame(parcel.gives.tell({ id: 'a' }), { data: { id: 'a' } })
})

t.test('every question of the store is answered over HTTP, under a word of its own', async t => {
  const words = storedQuestions.map(({ word }) => word)
  t.strictSame(new Set(Object.keys(routesByWord)), new Set(words))
  t.equal(new Set([...words, ...questions.map(question => question.word)]).size, words.length + questions.length)
  for (const { word, path, asks } of storedQuestions)
    t.ok(
      inPath(path).every(name => Object.hasOwn(asks, name)),
      word
    )
})
