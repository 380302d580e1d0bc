import { errorCatalogue, type ErrorCode } from '../../problems.js'
import { integer, oneOf, text } from '../kit/columns.js'
import { row, rows } from '../kit/giving.js'
import { choice } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'

const rule = 'the catalogue of this version of the service; the `type` of a problem is `/problems/CODE`'

const codes = Object.keys(errorCatalogue) as ErrorCode[]

/** As the parameter and the column have it. */
const named = 'ErrorCode'
const code = oneOf(codes, 'Code of the error')

const columns = {
  code: { ...code, shape: shapes.named(named, code.shape) },
  status: integer('Status of HTTP'),
  title: text('What it means, the same for every occurrence')
}

const cells = {
  code: (code: ErrorCode) => code,
  status: (code: ErrorCode) => errorCatalogue[code].status,
  title: (code: ErrorCode) => errorCatalogue[code].title
}

/** What the error codes mean. */
export const problems = question({
  word: 'problems',
  path: '/problems',
  unversioned: true,
  topic: 'Service',
  summary: 'Every error code with its status and title',
  description: 'The `type` of a problem is `/problems/CODE`.',
  asks: {},
  gives: rows('ProblemType', columns),
  examples: { 'All error codes': {} },
  answer: (_, __, tell) => ({ rule, told: tell({ decimals: 0 })(codes, cells) })
})

/** What one of them means. */
export const problem = question({
  word: 'problem',
  path: '/problems/{code}',
  unversioned: true,
  topic: 'Service',
  summary: 'What an error code means',
  description: 'Status and title, the same for every occurrence.',
  asks: { code: { ...choice(codes, 'Code of the error'), named } },
  gives: row('ProblemType', columns),
  examples: { SCOPE_UNKNOWN: { code: 'SCOPE_UNKNOWN' } },
  answer: (_, { code }, tell) => ({ rule, told: tell({ decimals: 0 })(code, cells) })
})
