import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGoal } from '../../src/cli/goal.js'
import { index } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

const goalSeek = ['goal-seek', '--edition', '2023']
const lawAndPrevention = ['--allow', 'law_enforcement,prevention']

t.test('goal-seek asks what the options say, or what a file holds', async t => {
  const goal = {
    country: 'KAZ',
    target: { node: 'resilience', rank_at_most: 2, scope: 'region:central_asia_and_the_caucasus' },
    allowed: ['law_enforcement', 'prevention', 'non_state_actors'],
    fixed: ['heroin_trade'],
    limits: { prevention: { min: 3, max: 7.5 }, non_state_actors: { max: 8 } },
    costs: { prevention: 0.5 },
    plans: 3
  }
  const { data, meta } = index.goalSeek({ edition: '2023', ...goal })
  const target = ['--node', 'resilience', '--rank-at-most', '2', '--scope', 'region:central_asia_and_the_caucasus']
  const rest = [
    '--fix',
    'heroin_trade',
    '--limit',
    'prevention=3..7.5',
    '--limit',
    'non_state_actors=..8',
    '--cost',
    'prevention=0.5'
  ]
  const allow = ['--allow', 'law_enforcement,prevention', '--allow', 'non_state_actors', '--plans', '3', '--json']
  const wanted = JSON.parse(JSON.stringify({ data, meta })) as unknown
  t.strictSame(answerIn(await crindex(...goalSeek, 'KAZ', ...target, ...rest, ...allow)), wanted)
  const file = join(t.testdir(), 'goal.json')
  writeFileSync(file, JSON.stringify(goal))
  t.strictSame(answerIn(await crindex(...goalSeek, '--file', file, '--json')), wanted)
})

t.test('goal-seek shows the target, the baseline, the least cost and the plans as a table', async t => {
  const { code, stdout } = await crindex(
    ...goalSeek,
    'KAZ',
    '--node',
    'resilience',
    '--at-least',
    '5',
    ...lawAndPrevention,
    '--plans',
    '2'
  )
  t.equal(code, 0)
  t.match(stdout, 'Kazakhstan (KAZ)\ntarget: resilience at least 5\nranks are in world\n')
  t.match(stdout, /^resilience +4\.54 +109\/24 +moderately effective +110\/193 = NAM, UKR, ZMB$/m)
  t.match(stdout, /^least cost 11 \(11 steps\); 12 plans of that cost, the first 2 are listed$/m)
  t.match(stdout, /^ +1 +law_enforcement +4 +9\.5 +\+11 +11 +5\.00 +91\/193 = KNA, NRU\n +2 +prevention +4 +9\.5 /m)
})

t.test('goal-seek says what a quadrant, a band and a rank amount to', async t => {
  const show = async (...argv: string[]) => (await crindex(...goalSeek, 'KAZ', ...argv, '--plans', '1')).stdout
  t.match(
    await show('--quadrant', 'low_high'),
    'target: Low criminality, high resilience, that is criminality below 11/2, resilience at least 11/2\n'
  )
  const band = await show('--node', 'resilience', '--band', 'moderately_effective')
  t.match(band, 'target: resilience in the band moderately effective, that is resilience at least 4 and below 6\n')
  t.match(band, '\nThe target is reached already: it costs nothing.\n')
  const scope = ['--scope', 'region:central_asia_and_the_caucasus']
  t.match(
    await show('--node', 'criminality', '--rank-at-least', '8', ...scope),
    'rank 8 or further from 1 on criminality, that is criminality below 169/60\nranks are in region:central_asia_and_the_caucasus\n'
  )
  t.match(
    await show('--node', 'criminality', '--rank-at-most', '1', ...scope),
    'rank 1 or nearer to 1 on criminality, that is criminality at least 109/20\n'
  )
  t.match(
    await show('--node', 'resilience', '--at-most', '4.54', ...lawAndPrevention),
    /^least cost 1 \(1 step\); 2 plans of/m
  )
})

t.test('goal-seek shows why a target cannot be reached, and the nearest that can', async t => {
  const argv = ['--node', 'resilience', '--at-least', '5.5', ...lawAndPrevention, '--limit', 'prevention=..7']
  const { code, stdout } = await crindex(...goalSeek, 'KAZ', ...argv)
  t.equal(code, 0)
  t.match(stdout, /^The target cannot be reached by the indicators that may move: /m)
  t.match(stdout, /^resilience +no +31 +4\.04 +5\.29 +5\.29$/m)
  t.match(
    stdout,
    /^The nearest that can be reached costs 18 \(18 steps\):\n\n.+\n.+\n +1 +law_enforcement +4 +10 +\+12 +12 +5\.29 /m
  )
  const stuck = await crindex(...goalSeek, 'KAZ', '--node', 'prevention', '--at-most', '3', '--limit', 'prevention=4..')
  t.match(stuck.stdout, '\nThe present scores are as near as it can come.\n')
})

t.test('parseGoal tells every text that is no number, limit or cost', t => {
  const wrong = {
    atLeast: 'five',
    rankAtMost: '1e3',
    plans: '',
    limit: ['prevention=1..', 'prevention=..', 'x', 'x=1..y', 'prevention=..5'],
    cost: ['prevention=2,heroin_trade=', 'prevention=3', '=1']
  }
  const pointers = [
    '/target/at_least',
    '/target/rank_at_most',
    ...Array<string>(4).fill('/limits'),
    ...Array<string>(3).fill('/costs'),
    '/plans'
  ]
  t.throws(() => parseGoal('KAZ', wrong), {
    code: 'REQUEST_INVALID',
    faults: pointers.map(pointer => ({ pointer }))
  } as object as Error)
  t.end()
})

t.test('goal-seek tells every fault of a goal and what is allowed', async t => {
  const { code, stdout, stderr } = await crindex(
    ...[...goalSeek, 'Kazakhtan', '--node', 'resiliense', '--at-least', '5'],
    ...['--allow', 'prevention', '--limit', 'prevention=4.25..', '--cost', 'prevention=0']
  )
  t.match({ code, stdout }, { code: 2, stdout: '' })
  t.match(stderr, /called "Kazakhtan"\.\n.+\n {2}nearest: Kazakhstan\n/)
  t.match(stderr, /"resiliense"\.\n.+\n {2}nearest: resilience\n/)
  t.match(stderr, '4.25 is off the step of prevention.\n  allowed: multiples of 0.5 from 1 to 10\n')
  t.match(stderr, 'A step of prevention would cost 0.\n  allowed: a number above 0\n')
})

t.test('goal-seek refuses a goal from nowhere, from two places, without a target, and of a wrong form', async t => {
  t.match(await crindex('goal-seek'), {
    code: 2,
    stderr: /No country is given\.\n {2}allowed: a country with options, --file/
  })
  t.match(await crindex('goal-seek', 'KAZ', '--file', 'x'), { code: 2, stderr: /both by arguments and as a file/ })
  t.match(await crindex('goal-seek', 'KAZ'), {
    code: 2,
    stderr: /^crindex: the goal, target: found \{\}\.\n {2}allowed: exactly one of /
  })
  const file = join(t.testdir({ 'goal.json': '{"country":"KAZ","target":{"quadrant":5}}' }), 'goal.json')
  t.match(await crindex('goal-seek', '--file', file), { code: 2, stderr: /, target\.quadrant: found 5\.\n/ })
  t.match(await crindex(...goalSeek, 'KAZ', '--quadrant', 'low_high', '--csv'), { code: 2, stderr: /CSV holds lists/ })
})
