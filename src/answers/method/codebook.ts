import { DomainError } from '../../errors.js'
import { nearestNames } from '../../data/nearest.js'
import type { CatalogueEntry } from '../catalogue-entry.js'
import { integer, maybe, number, oneOf, text, texts, yes } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { optional, text as asksText } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import { language } from '../phrases/language.js'
import { wordingOf } from '../phrases/wording.js'
import { codebookOf } from './codebook-rows.js'
import { roles } from './column-facts.js'

const figure = (meaning: string) => maybe(number(shapes.number(meaning)))

/** Every column of every table, in words. */
export const codebook = question({
  word: 'codebook',
  path: '/codebook',
  topic: 'Method',
  summary: 'Every column of every table: what it holds, its unit, bounds and rule',
  description:
    'One row a column. Names that only an answer knows, such as ranks in other scopes, stand in braces. In all files a missing value is an empty cell, or null; it is never zero. `edition` is text in JSON and Parquet, and looks like a number in CSV. A list is joined by a vertical bar in CSV and workbooks; one that is empty in all rows of a CSV has no type to be guessed from.',
  asks: {
    question: optional(
      asksText('Only the columns of this question, see `/v1/questions`', 60, {
        examples: ['ranking'],
        errors: ['REQUEST_INVALID']
      })
    ),
    language
  },
  gives: rows('CodebookColumn', {
    question: text('Word of the question, see `/v1/questions`'),
    name: text('Name of the column'),
    short: text('A name of at most 32 characters, for programs that take no longer ones'),
    title: text('Name in words'),
    description: text('What it holds; of a node, its definition'),
    type: oneOf(['text', 'integer', 'number', 'boolean', 'list', 'structure'], 'What its values are'),
    unit: maybe(text('Unit of its figures')),
    decimals: maybe(integer('Digits after the point that figures are rounded to')),
    minimum: figure('Least value that there may be'),
    maximum: figure('Greatest value that there may be'),
    step: figure('Step between two values'),
    role: oneOf(
      roles,
      'Keys tell rows apart, dimensions sort them, measures are figures, an interval bounds one, a note says more'
    ),
    node: maybe(text('Indicator or composite that it is about')),
    kind: maybe(oneOf(['indicator', 'composite'], 'What that is')),
    direction: maybe(oneOf(['higher_is_worse', 'higher_is_better'], 'What a higher score of it means')),
    editions: texts('Editions that have it'),
    missing: yes('Whether values, or the whole column, may be missing'),
    author: text('Whose figures they are'),
    rule: maybe(text('How figures are rounded')),
    formula: maybe(text('Formula of a composite, of the latest edition that has it')),
    concept: maybe(text('Concept of SDMX that it answers to'))
  }),
  examples: { 'The columns of a ranking': { question: 'ranking' } },
  answer: (index, asked, tell) => {
    const wording = wordingOf(index, asked.language)
    const all = entriesOf(index, asked.question).flatMap(entry => codebookOf(index, entry, entry.columns(), wording))
    return {
      rule: 'the declarations that this index answers by, and its definitions',
      facts: { question: asked.question ?? null, language: wording.language },
      told: tell(noScores)(all, {
        question: row => row.question,
        name: row => row.name,
        short: row => row.short,
        title: row => row.title,
        description: row => row.description,
        type: row => row.type,
        unit: row => row.unit,
        decimals: row => row.decimals,
        minimum: row => row.minimum,
        maximum: row => row.maximum,
        step: row => row.step,
        role: row => row.role,
        node: row => row.node,
        kind: row => row.kind as 'indicator' | 'composite' | null,
        direction: row => row.direction as 'higher_is_worse' | 'higher_is_better' | null,
        editions: row => row.editions,
        missing: row => row.missing,
        author: row => row.author,
        rule: row => row.rule,
        formula: row => row.formula,
        concept: row => row.concept
      })
    }
  }
})

/** The questions that have tables: one of them, or all. */
const entriesOf = ({ catalogue }: LoadedIndex, word: string | undefined): CatalogueEntry[] => {
  const all = catalogue().filter(entry => entry.columns().length > 0)
  if (word === undefined) return all
  const entry = all.find(each => each.word === word)
  if (entry) return [entry]
  const words = all.map(each => each.word)
  throw new DomainError('REQUEST_INVALID', {
    pointer: '/question',
    detail: `No question "${word}" has a table.`,
    allowed: words,
    nearest: nearestNames(word, words)
  })
}
