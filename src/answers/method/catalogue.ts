import { maybe, oneOf, structure, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { listOf } from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import { askShape, giveShape } from './catalogue-shapes.js'

const namesOf = (entries: readonly { readonly name: string }[]): string => entries.map(({ name }) => name).join('|')

/** What can be asked: every question of the list that the index was made with, and those of the store. */
export const catalogue = question({
  word: 'questions',
  path: '/questions',
  topic: 'Service',
  summary: 'Every question that can be asked: its address, what it asks, what it gives',
  description:
    'For programs that find out by themselves what can be asked. Questions that are read can also be asked of another release, by `release` or `as_of`, and lists as CSV, with `select`, `sep`, `decimal` and `bom`. In CSV the entries of `asks` and `gives` are told by their names.',
  asks: {},
  gives: rows('Question', {
    word: text('Its one name: of the command, and in camelCase of the method and the operation'),
    method: oneOf(['GET', 'POST', 'DELETE'], 'Method of HTTP'),
    path: text('Address; what stands in braces is asked'),
    short_path: maybe(text('Address where what may be left out of the other one is; null where there is none')),
    summary: text('What it answers, in a line'),
    description: text('What else is to be known'),
    asks: structure(listOf(askShape, 'What it asks, that of the path first'), namesOf),
    gives: structure(listOf(giveShape, 'Columns of a list, or members of an object'), namesOf),
    errors: texts('Codes that it can be refused with, besides those of every request'),
    cost: oneOf(['light', 'heavy'], 'Light: answered at once; heavy: it may take longer, by what is asked')
  }),
  examples: { 'All questions': {} },
  answer: ({ catalogue: entries }, _, tell) => ({
    rule: 'the declarations that this index answers by',
    told: tell(noScores)(entries(), {
      word: entry => entry.word,
      method: entry => entry.method,
      path: entry => entry.path,
      short_path: entry => entry.short_path,
      summary: entry => entry.summary,
      description: entry => entry.description,
      asks: entry => entry.asks,
      gives: entry => entry.gives,
      errors: entry => entry.errors,
      cost: entry => entry.cost
    })
  })
})
