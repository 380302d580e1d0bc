import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { index } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

const edition = ['--edition', '2023']
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value))

t.test('what-if takes scopes, clips, and the method from options, as the patch of a file', async t => {
  const options = ['--drop', 'heroin_trade,cocaine_trade', '--clip', '--scope', 'group:eu']
  const method = ['--weight', 'criminality.criminal_actors=2.5', '--aggregation', 'resilience=generalised:-0.5']
  const formula = ['--formula', 'criminal_actors=0.5 * mean(children) + 0.5 * max(children)']
  const outcome = await crindex(
    'what-if',
    ...edition,
    'world.prevention=+6',
    ...options,
    ...method,
    ...formula,
    '--json'
  )
  const { data, meta } = index.whatIf({
    edition: '2023',
    scope: ['group:eu'],
    ends: 'clip',
    changes: [{ scope: 'world', indicator: 'prevention', by: 6 }],
    drop: ['heroin_trade', 'cocaine_trade'],
    weights: { criminality: { criminal_actors: 2.5 } },
    aggregations: { resilience: { generalised: -0.5 } },
    formulas: { criminal_actors: '0.5 * mean(children) + 0.5 * max(children)' }
  })
  t.strictSame(answerIn(outcome), plain({ data, meta }))
})

t.test('what-if of a method shows the formulas, who moves, and every country', async t => {
  const { code, stdout } = await crindex('what-if', ...edition, '--weight', 'criminality.criminal_actors=2')
  t.equal(code, 0)
  t.match(stdout, /^criminality = weighted_mean\(criminal_markets, 1, criminal_actors, 2\)$/m)
  t.match(stdout, /^criminality: \d+ of 193 countries change rank, rank correlation 0\.99\d+$/m)
  t.match(stdout, /^ {2}towards rank 1: [A-Z]{3} \d+ -> \d+, /m)
  t.match(stdout, /^KAZ +Kazakhstan +4\.47 +4\.51 +127 +\d+ +/m)
  t.equal(stdout.match(/^[A-Z]{3} {3}/gm)?.length, 193)
})

t.test('options that are not of their form are told all at once', async t => {
  const { code, stderr } = await crindex('what-if', '--weight', 'criminality=2', '--aggregation', 'resilience=best')
  t.equal(code, 2)
  t.match(stderr, /--weight "criminality=2" is not of its form\.\n {2}allowed: COMPOSITE\.CHILD=WEIGHT/)
  t.match(stderr, /--aggregation "resilience=best" is not of its form/)
})

t.test('tornado draws the bars with the rank that each end gives', async t => {
  const { code, stdout } = await crindex('tornado', 'criminality', 'Kazakhstan', ...edition)
  t.equal(code, 0)
  t.match(stdout, /^KAZ, criminality 4\.47, rank in world 127\/193$/m)
  t.match(stdout, /^mafia_style_groups +4\.00 +\d+ +-0\.05 +█{12}\|█{12} +\+0\.05 +\d+$/m)
  const outcome = await crindex('tornado', 'criminality', 'KAZ', ...edition, '--exact', '--json')
  const { data, meta } = index.tornado({
    edition: '2023',
    node: 'criminality',
    country: 'KAZ',
    scope: 'world',
    exact: true
  })
  t.strictSame(answerIn(outcome), plain({ data, meta }))
})

t.test('method holds one method of options, or several of a file, beside that of the edition', async t => {
  const asked = ['method', 'criminality', ...edition]
  const geometric = await crindex(...asked, '--aggregation', 'criminality=geometric', '--name', 'geometric')
  t.match(geometric, { code: 0, stdout: /^geometric\n {2}criminality = gmean\(criminal_markets, criminal_actors\)\n/ })
  t.match(geometric.stdout, /not rational, computed in float64: criminality/)
  const methods = [
    { name: 'one', patch: { drop: ['heroin_trade'] } },
    { name: 'two', patch: { aggregations: { criminal_markets: 'median' as const } } }
  ]
  const file = join(t.testdir(), 'methods.json')
  writeFileSync(file, JSON.stringify({ methods }))
  const { data, meta } = index.methods({ edition: '2023', node: 'criminality', scope: 'world', methods })
  t.strictSame(answerIn(await crindex(...asked, '--methods', file, '--json')), plain({ data, meta }))
  t.match(await crindex(...asked, '--methods', file, '--drop', 'prevention'), { code: 2, stderr: /both by a file/ })
  t.match(await crindex(...asked, '--name', 'Not A Name', '--drop', 'prevention'), {
    code: 2,
    stderr: /methods\.0\.name: found "Not A Name"/
  })
})

t.test('method --leave-one-out shows how far each rank moves', async t => {
  const scope = 'region:central_asia_and_the_caucasus'
  const outcome = await crindex('leave-one-out', 'criminality', ...edition, '--scope', scope)
  t.equal(outcome.code, 0)
  t.match(outcome.stdout, /^KAZ +Kazakhstan +4\.47 +5 +\d/m)
})
