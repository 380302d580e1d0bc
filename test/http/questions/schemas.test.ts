import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import t from 'tap'
import { effectsGiven } from '../../../src/answers/what-if/table.js'
import { goalSeek } from '../../../src/answers/goal-seek/goal-seek.js'
import { tornado } from '../../../src/answers/what-if/tornado.js'
import { leaveOneOut } from '../../../src/answers/what-if/leave-one-out.js'
import { methods } from '../../../src/answers/what-if/methods.js'
import { whatIfBatch } from '../../../src/answers/what-if/what-if-batch.js'
import { draftCheck } from '../../../src/answers/draft/draft-check.js'
import type { Giving } from '../../../src/answers/kit/giving.js'
import { dataSchema, nameMark, type Json } from '../../../src/http/questions/shape-schema.js'
import { index } from '../../support/shipped.js'

/** The names of shapes become components of the document; alone they would be addresses. */
const withoutIds = (schema: Json): AnySchema =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === nameMark ? undefined : value))) as AnySchema

const checkOf = (gives: Giving) => new Ajv2020().compile(withoutIds(dataSchema(gives, index.loaded)))

const edition = '2023'
const node = 'criminality'
const named = [{ name: 'geometric', patch: { aggregations: { criminality: 'geometric' } } }] as const
const goal = { edition, country: 'KAZ', plans: 1 } as const

const answers: readonly (readonly [string, Giving, ...(() => { readonly data: unknown })[]])[] = [
  ['tornado', tornado.gives, () => index.tornado({ edition, node, country: 'KAZ' })],
  ['leave-one-out', leaveOneOut.gives, () => index.leaveOneOut({ edition, node, scope: 'group:brics', exact: true })],
  ['methods', methods.gives, () => index.methods({ edition, node, methods: named, exact: true })],
  ['what-if', effectsGiven, () => index.whatIf({ edition, exact: true, drop: ['heroin_trade'] })],
  [
    'what-if-batch',
    whatIfBatch.gives,
    () => index.whatIfBatch({ edition, patches: [{}, { weights: { criminality: { criminal_markets: 2 } } }] })
  ],
  [
    'goal-seek',
    goalSeek.gives,
    () => index.goalSeek({ ...goal, target: { node: 'resilience', at_least: 5 } }),
    () => index.goalSeek({ ...goal, target: { node: 'resilience', at_least: 5.5 }, allowed: ['prevention'] })
  ],
  ['draft-check', draftCheck.gives, () => index.draftCheck({ text: 'Kazakhstan ranks 34th of 193 in 2023; Kosovo.' })]
]

for (const [word, gives, ...asks] of answers) {
  t.test(`what ${word} says it gives, it gives`, async t => {
    const check = checkOf(gives)
    for (const ask of asks) t.ok(check(JSON.parse(JSON.stringify(ask().data))), JSON.stringify(check.errors))
  })
}

t.test('a column whose name only the answer knows is held to what such columns hold', async t => {
  const check = checkOf(methods.gives)
  const [row] = index.methods({ edition, node, methods: named, scope: 'group:brics' }).data
  t.ok(row && check([{ ...row, other_score: 4.5, other_score_exact: '9/2', other_rank: null }]))
  t.notOk(check([{ ...row, other_rank: true }]))
  t.notOk(check([{ ...row, rank: 'first' }]))
})
