import t from 'tap'
import * as ask from '../../../src/answers/kit/asks.js'
import { integer, text as textColumn } from '../../../src/answers/kit/columns.js'
import { rows } from '../../../src/answers/kit/giving.js'
import { body, count, initially, optional, text, type Asked } from '../../../src/answers/kit/parameters.js'
import { isHeavy } from '../../../src/answers/kit/cost.js'
import { question } from '../../../src/answers/kit/question.js'
import { noScores } from '../../../src/answers/kit/table.js'
import { index } from '../../support/wellbeing.js'

const asks = {
  said: text('Words', 20, { errors: ['SCOPE_UNKNOWN'] }),
  times: initially(2, count(1, 9, 'How often')),
  scope: optional(ask.oneScope)
}
const heard: Asked<typeof asks>[] = []

const echo = question({
  word: 'echo',
  path: '/echo/{said}',
  topic: 'Service',
  summary: 'What was said',
  description: 'As often as is asked.',
  asks,
  gives: rows('Echo', { said: textColumn('Words'), at: integer('The first is 1') }),
  errors: ['SCOPE_UNKNOWN', 'NODE_UNKNOWN'],
  cost: ({ times }) => 2 * times,
  examples: { Once: { said: 'a', times: 1 } },
  answer: (_, asked, tell) => {
    heard.push(asked)
    const all = Array.from({ length: asked.times }, () => asked.said)
    const places = all.map((said, at) => ({ said, at: at + 1 }))
    return {
      rule: 'said again',
      facts: { letters: asked.said.length },
      told: tell(noScores)(places, { said: row => row.said, at: row => row.at })
    }
  }
})

t.test('defaults are filled in, also for what is given as undefined; what is optional stays away', async t => {
  heard.length = 0
  echo.ask(index.loaded, { said: 'a' })
  echo.ask(index.loaded, { said: 'a', times: undefined, scope: undefined })
  echo.ask(index.loaded, { said: 'a', times: 3, scope: 'world' })
  t.strictSame(heard, [
    { times: 2, said: 'a' },
    { times: 2, said: 'a' },
    { times: 3, said: 'a', scope: 'world' }
  ])
})

t.test('an answer has its rows, its source, their number and what else was told', async t => {
  const { data, meta, table } = echo.ask(index.loaded, { said: 'abc' })
  t.strictSame(data, [
    { said: 'abc', at: 1 },
    { said: 'abc', at: 2 }
  ])
  const letters: number = meta.letters
  t.equal(letters, 3)
  t.match(meta, { release: index.release.id, edition: null, rule: 'said again', count: 2 })
  t.equal(table.rows.length, 2)
})

t.test('errors are those of what is asked and its own, each once', async t => {
  t.strictSame(echo.errors, [
    'SCOPE_UNKNOWN',
    'SCOPE_EMPTY',
    'COUNTRY_UNKNOWN',
    'COUNTRY_NOT_ASSESSED',
    'COUNTRY_AMBIGUOUS',
    'NODE_UNKNOWN'
  ])
})

t.test('the cost follows from what is asked, with its defaults; it is light unless told', async t => {
  t.equal(echo.costOf({ said: 'a' }, index.loaded), 4)
  t.equal(echo.costOf({ said: 'a', times: 7 }, index.loaded), 14)
  t.notOk(isHeavy(index.asked.find(({ word }) => word === 'ranking')?.costOf({} as never, index.loaded) ?? NaN))
})

t.test('a question with a body is posted, may be refused for it, and is handed its members', async t => {
  const heardOf: unknown[] = []
  const posted = question({
    word: 'note',
    path: '/notes/{said}',
    topic: 'Service',
    summary: 'A note',
    description: 'It is not kept.',
    asks: { said: asks.said, note: body<{ readonly text: string; readonly stars?: number }>('note', 'The note') },
    gives: rows('Note', { text: textColumn('The note') }),
    examples: { One: { said: 'a', text: 'b' } },
    answer: (_, asked, tell) => {
      heardOf.push(asked)
      return { rule: '', told: tell(noScores)([asked.text], { text: row => row }) }
    }
  })
  t.strictSame([echo.method, posted.method], ['GET', 'POST'])
  t.strictSame(posted.errors, ['SCOPE_UNKNOWN', 'BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'])
  t.strictSame(posted.ask(index.loaded, { said: 'a', text: 'b' }).data, [{ text: 'b' }])
  t.strictSame(heardOf, [{ said: 'a', text: 'b' }])
})
