import t from 'tap'
import { parseGoal } from '../../src/cli/goal.js'
import { crindex } from './support.js'

const goalSeek = ['goal-seek', '--edition', '2023']

t.test('goal-seek is beside another country, under a patch, with a largest move, the most even first', async t => {
  const under = ['--under', 'GEO.prevention=+1', '--under', 'region:west_africa.prevention=+0.5']
  const options = ['--above', 'Georgia', ...under, '--order', 'even', '--largest-move', '2', '--plans', '1']
  const { stdout } = await crindex(...goalSeek, 'KAZ', '--node', 'resilience', ...options)
  t.match(stdout, /^target: above Georgia on resilience, that is resilience above 16\/3$/m)
  t.match(stdout, /^scores, the baseline among them, are those under the patch that was given$/m)
  t.match(stdout, /^least cost 20 \(20 steps\); \d+ plans of that cost, the first 1 are listed$/m)
  t.notMatch(stdout, /[+-][3-9] /)
  const goal = parseGoal('KAZ', { node: 'resilience', onParWith: 'GEO', under: ['Congo, Dem. Rep..prevention=4'] })
  t.match(goal, { target: { on_par_with: 'GEO' }, under: { changes: [{ country: 'Congo, Dem. Rep.', score: 4 }] } })
  const wrong = await crindex(
    ...goalSeek,
    'KAZ',
    '--node',
    'resilience',
    '--below',
    'UZB',
    '--under',
    'x',
    '--plans',
    'y'
  )
  t.match(wrong, { code: 2, stderr: /"x" is no change\.[\s\S]*"y" is no number\./ })
})
