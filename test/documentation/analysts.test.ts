import t from 'tap'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { lineLimits } from '../../src/http/ndjson.js'
import { causeSentences, variedWidth } from './analysts-causes.js'
import { analystsLines } from './analysts-lines.js'
import { methodSentences } from './analysts-method.js'
import { overturns, rankSentences, stepWidth, verdicts } from './analysts-ranks.js'
import { holdChapter } from './chapter.js'
import { grouped } from './values.js'

t.test('claims are judged as the chapter says', async t => {
  for (const [told, judged] of verdicts) t.equal(judged, told)
  t.strictSame(overturns, [2, 1])
})

t.test('another method makes a rank as wide as one step in every score', async t => {
  t.equal(variedWidth, stepWidth)
})

holdChapter({
  file: 'docs/analysts.md',
  lines: analystsLines,
  sentences: [
    `up to ${grouped(lineLimits.lines)} patches`,
    `${grouped(SimulationBody.parse({}).replications)} times unless said otherwise`,
    ...methodSentences,
    ...rankSentences,
    ...causeSentences
  ],
  plain: {
    'among the first three of its region': 'the claim itself',
    'on one thread and on four': 'held by test/http/simulations.test.ts'
  }
})
