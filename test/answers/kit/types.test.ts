import t from 'tap'
import * as ask from '../../../src/answers/kit/asks.js'
import * as column from '../../../src/answers/kit/columns.js'
import { data, rows } from '../../../src/answers/kit/giving.js'
import { count, initially, optional, text } from '../../../src/answers/kit/parameters.js'
import { question } from '../../../src/answers/kit/question.js'
import * as shapes from '../../../src/answers/kit/shapes.js'
import { noScores } from '../../../src/answers/kit/table.js'

/** What does not fit does not compile; each line also shows what comes of it where no types are checked. */

const gives = rows('Named', {
  iso3: column.text('Code'),
  size: column.integer('Size'),
  note: column.asked(column.text('Note'))
})
const tell = gives.tell(noScores)
const cells = { iso3: (row: string) => row, size: () => 2, note: undefined }

t.test('a table has a reader for every column, of the type of the column, and no other', async t => {
  t.strictSame(tell(['KAZ'], cells).data, [{ iso3: 'KAZ', size: 2 }])
  // @ts-expect-error nothing reads the size
  t.strictSame(tell(['KAZ'], { iso3: row => row, note: undefined }).data, [{ iso3: 'KAZ' }])
  // @ts-expect-error it is not said whether the note is asked for
  t.strictSame(tell(['KAZ'], { iso3: row => row, size: () => 2 }).data, [{ iso3: 'KAZ', size: 2 }])
  // @ts-expect-error a size is a number
  t.strictSame(tell(['KAZ'], { ...cells, size: () => '2' }).data, [{ iso3: 'KAZ', size: '2' }])
  // @ts-expect-error there is no such column
  t.strictSame(tell(['KAZ'], { iso3: row => row, size: () => 2, note: undefined, area: () => 1 }).data.length, 1)
})

t.test('a row has the members of its columns, of their types', async t => {
  const [row] = tell(['KAZ'], cells).data
  const size: number | undefined = row?.size
  const note: string | undefined = row?.note
  t.strictSame([size, note], [2, undefined])
  // @ts-expect-error a code is a text
  const code: number | undefined = row?.iso3
  t.equal(code, 'KAZ')
  // @ts-expect-error there is no such member
  t.equal(row?.size_exact, undefined)
})

t.test('an object is told as its shape says', async t => {
  const given = data(shapes.members({ size: shapes.integer(), note: shapes.optional(shapes.text()) }))
  t.strictSame(given.tell({ size: 2 }).data, { size: 2 })
  // @ts-expect-error a size is a number
  t.strictSame(given.tell({ size: '2' }).data, { size: '2' })
  // @ts-expect-error the size is missing
  t.strictSame(given.tell({ note: 'small' }).data, { note: 'small' })
})

const said = {
  word: 'echo',
  path: '/echo/{said}',
  topic: 'Service',
  summary: 'What was said',
  description: 'As often as is asked.'
} as const
const asks = { said: text('Words', 20), times: initially(2, count(1, 9, 'How often')), scope: optional(ask.oneScope) }

t.test('an example is what can be asked', async t => {
  const declare = (examples: { readonly One: { readonly said: string; readonly times?: number } }) =>
    question({ ...said, asks, gives, examples, answer: (_, __, own) => ({ rule: '', told: own(noScores)([], cells) }) })
  t.strictSame(declare({ One: { said: 'a' } }).examples, { One: { said: 'a' } })
  const answer = () => ({ rule: '', told: tell([], cells) })
  // @ts-expect-error what is required is missing
  t.equal(question({ ...said, asks, gives, answer, examples: { One: { times: 3 } } }).word, 'echo')
  // @ts-expect-error a number is no text
  t.equal(question({ ...said, asks, gives, answer, examples: { One: { said: 'a', times: '3' } } }).word, 'echo')
  // @ts-expect-error nobody asks that
  t.equal(question({ ...said, asks, gives, answer, examples: { One: { said: 'a', colour: 'red' } } }).word, 'echo')
})
