import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { index } from '../support/shipped.js'
import { answerIn, crindex, crindexIn } from './support.js'

const edition = ['--edition', '2023']
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value))

t.test('the options make the question of the API', async t => {
  const options = ['--country', 'KAZ', '--quantity', 'score', '--scope', 'group:eu', '--error', 'step:2']
  const method = ['--weights', 'criminality=0.5', '--means', 'criminality=arithmetic,median', '--drop']
  const outcome = await crindex(
    ...['sensitivity', 'criminality', ...edition, ...options, ...method],
    ...['--samples', '64', '--seed', '9', '--json']
  )
  const { data, meta } = index.sensitivity({
    edition: '2023',
    output: { node: 'criminality', quantity: 'score', country: 'KAZ', scope: 'group:eu' },
    factors: [
      { kind: 'errors', error: { kind: 'step', k: 2 } },
      { kind: 'weights', node: 'criminality', by: 0.5 },
      { kind: 'aggregation', node: 'criminality', among: ['arithmetic', 'median'] },
      { kind: 'drop' }
    ],
    samples: 64,
    seed: 9
  })
  t.strictSame(answerIn(outcome), plain({ data, meta }))
})

t.test('a file holds the question, and not also options', async t => {
  const file = join(t.testdir(), 'question.json')
  writeFileSync(file, JSON.stringify({ output: { node: 'resilience', quantity: 'score' }, samples: 64 }))
  const { code, stdout } = await crindex('sensitivity', '--file', file, ...edition)
  t.equal(code, 0)
  t.match(stdout, /^errors:prevention +0\.\d{3} /m)
  for (const more of [['criminality'], ['--seed', '1'], ['--error-factors', 'none']])
    t.match(await crindex('sensitivity', ...more, '--file', file), { code: 2, stderr: /both by a file and by options/ })
})

t.test('options that are not of their form are told all at once', async t => {
  const { code, stderr } = await crindex('sensitivity', 'criminality', '--samples', 'many', '--quantity', 'mean')
  t.equal(code, 2)
  t.match(stderr, /samples/)
  t.match(stderr, /quantity/)
})

t.test('the page tells what the output is, and the factors from the largest total', async t => {
  const output = ['criminality', '--country', 'KAZ', '--samples', '256', ...edition]
  const { stdout } = await crindex('sensitivity', ...output, '--error-factors', 'sides', '--drop')
  t.match(stdout, /^KAZ, rank on criminality in world: 127 as it is; with the factors 1\d\d\.\d on average/)
  t.match(stdout, /By themselves the factors explain \d\d % of its variance/)
  t.match(stdout, /^errors:criminality:own +0\.\d{3} +0\.\d{3} to 0\.\d{3} +0\.\d{3} /m)
  t.match(stdout, /crindex tornado criminality KAZ --edition 2023 --scope world$/m)
  const totals = [...stdout.matchAll(/^\S+ +\S+ +\S+ to \S+ +(0\.\d+)/gm)].map(([, total]) => Number(total))
  t.equal(totals.length, 3)
  t.strictSame(
    totals,
    totals.toSorted((a, b) => b - a)
  )
  t.match((await crindex('sensitivity', ...output, '--error', 'none')).stdout, /No factor moves it\./)
})

t.test('where people watch, a bar shows how far a study is; the answer is the same', async t => {
  const argv = ['sensitivity', 'criminality', '--country', 'KAZ', '--samples', '64', ...edition, '--json']
  const [watched, plainly] = [await crindexIn({ screen: true }, ...argv), await crindex(...argv)]
  t.match(watched.stderr, /\[#{15}\.{15}\] {2}50 %/)
  t.equal(plainly.stderr, '')
  t.equal(watched.stdout, plainly.stdout)
})

t.test('how errors are made factors changes the factors', async t => {
  const namesOf = async (how: string) => {
    const argv = ['criminality', '--country', 'KAZ', '--quantity', 'score', '--samples', '64', '--drop']
    const outcome = await crindex('sensitivity', ...argv, '--error-factors', how, ...edition, '--json')
    return (answerIn(outcome).data as { factor: string }[]).map(({ factor }) => factor)
  }
  t.strictSame(await namesOf('none'), ['drop'])
  t.strictSame(await namesOf('together'), ['errors:criminality', 'drop'])
  t.strictSame(await namesOf('sides'), ['errors:criminality:own', 'errors:criminality:others', 'drop'])
  t.equal((await namesOf('each')).length, 21)
})

t.test('correlations and structure are those of the API', async t => {
  const pairs = await crindex('correlation', 'criminality', '--with', 'resilience,prevention', ...edition, '--json')
  const wanted = index.correlations({
    edition: '2023',
    node: 'criminality',
    with: ['resilience,prevention'],
    scope: 'world'
  })
  t.strictSame(answerIn(pairs), plain({ data: wanted.data, meta: wanted.meta }))
  const { stdout } = await crindex('structure', 'criminality', ...edition)
  t.match(stdout, /^criminality +composite +20 +0\.\d+ +0\.\d+ +\d+$/m)
  t.match(stdout, /^criminal_actors +criminal_networks +0\.\d{3} /m)
})
