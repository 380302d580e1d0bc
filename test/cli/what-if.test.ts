import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChanges } from '../../src/cli/changes.js'
import { index } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

const whatIf = ['what-if', '--edition', '2023']

t.test('what-if sets a score, adds a step and takes one away, all together', async t => {
  const changes = [
    { country: 'KAZ', indicator: 'heroin_trade', score: 5 },
    { country: 'UZB', indicator: 'cocaine_trade', by: 0.5 },
    { country: 'UZB', indicator: 'heroin_trade', by: -1 }
  ]
  const { data, meta } = index.whatIf({ edition: '2023', changes })
  const texts = ['KAZ.heroin_trade=5', 'Uzbekistan.cocaine_trade=+0.5', '860.heroin_trade=-1']
  t.strictSame(answerIn(await crindex(...whatIf, ...texts, '--json')), JSON.parse(JSON.stringify({ data, meta })))
  const file = join(t.testdir(), 'patch.json')
  writeFileSync(file, JSON.stringify({ changes }))
  t.strictSame(answerIn(await crindex(...whatIf, '--file', file, '--json')), JSON.parse(JSON.stringify({ data, meta })))
})

t.test('what-if shows before and after, ranks in three scopes, and who was passed', async t => {
  const { code, stdout } = await crindex(...whatIf, 'KAZ.heroin_trade=-1.5', '--exact')
  t.equal(code, 0)
  t.match(stdout, 'Kazakhstan (KAZ)\n  heroin_trade: 6.50 -> 5.00\n')
  t.match(
    stdout,
    /^criminality +4\.47 +4\.42 +-0\.05 +-0\.05 +-1\/20 +127\/193 -> 131\/193 +34\/46 -> 35\/46 +5\/8 -> 5\/8$/m
  )
  t.match(stdout, /^criminality: overtaken none; overtook it BEL, CYP, KOR, TUN$/m)
  t.match(stdout, /^quadrant: stays Low criminality, low resilience$/m)
})

t.test('an asked scope that a country is not in is told on every page and in every row', async t => {
  const asked = ['--scope', 'group:eu', '--scope', 'countries:KAZ,UZB']
  const { stdout: page } = await crindex(...whatIf, 'KAZ.heroin_trade=-1.5', ...asked)
  t.match(page, /^not in group:eu: no ranks there$/m)
  t.match(page, /2\/2 -> 2\/2/)
  const { stdout: rows } = await crindex(...whatIf, 'KAZ.heroin_trade=-1.5', ...asked, '--csv')
  t.match(rows, /^2023,criminality,group:eu,,KAZ,Kazakhstan,4\.47,4\.42,-0\.05,-0\.05,false,,,,,,sha256:/m)
  t.match(
    rows,
    /^2023,criminality,"countries:KAZ,UZB",2,KAZ,Kazakhstan,4\.47,4\.42,-0\.05,-0\.05,true,2,2,0,,,sha256:/m
  )
  const { stdout: whole } = await crindex(...whatIf, '--drop', 'heroin_trade', ...asked)
  t.match(whole, /^KAZ +Kazakhstan .* not in it +2\/2 -> 2\/2$/m)
  t.match(whole, /^DEU +Germany .* \d+\/27 -> \d+\/27 +not in it$/m)
})

t.test('parseChanges takes names with dots and commas, and tells every text that is no change', t => {
  t.strictSame(parseChanges(['Congo, Dem. Rep..heroin_trade=+0.5', 'KAZ.prevention=-1']), [
    { country: 'Congo, Dem. Rep.', indicator: 'heroin_trade', by: 0.5 },
    { country: 'KAZ', indicator: 'prevention', by: -1 }
  ])
  const wrong = [
    'KAZ',
    'KAZ.x',
    'KAZ=5',
    'KAZ.x=',
    'KAZ.x=--1',
    'KAZ.x=1e1',
    'KAZ.x=0x1',
    '.x=1',
    'KAZ.x=1.',
    'KAZ.x=NaN',
    ''
  ]
  t.throws(() => parseChanges([...wrong, 'KAZ.prevention=5']), {
    code: 'REQUEST_INVALID',
    faults: wrong.map((text, at) => ({ pointer: `/changes/${at}`, detail: `"${text}" is no change.` }))
  } as object as Error)
  t.end()
})

t.test('what-if tells every fault of every change', async t => {
  const { code, stdout, stderr } = await crindex(
    ...whatIf,
    'Kazakhtan.heroin_trade=5',
    'UZB.heroin=5',
    'TJK.prevention=99'
  )
  t.match({ code, stdout }, { code: 2, stdout: '' })
  t.match(stderr, /called "Kazakhtan"\.\n.+\n {2}nearest: Kazakhstan\n/)
  t.match(stderr, /"heroin"\.\n.+\n {2}nearest: heroin_trade\n/)
  t.match(stderr, 'prevention of TJK would be 99, off the scale.\n  allowed: multiples of 0.5 from 1 to 10\n')
})

t.test('what-if refuses changes from nowhere and from two places', async t => {
  t.match(await crindex('what-if'), {
    code: 2,
    stderr: /No change is given\.\n {2}allowed: COUNTRY\.INDICATOR=SCORE, /
  })
  t.match(await crindex('what-if', 'KAZ.prevention=5', '--file', 'x'), {
    code: 2,
    stderr: /both by a file and beside it/
  })
})

t.test('what-if refuses a file that is no patch, with every fault', async t => {
  const folder = t.testdir({
    'text.json': 'changes',
    'wrong.json': '{"changes":[{"country":"KAZ"},{"country":true,"indicator":"prevention","score":1}],"more":1}',
    'large.json': `{"changes":[]}${' '.repeat(1024 * 1024)}`,
    'none.json': '{"changes":[]}'
  })
  const refuse = async (name: string) => crindex(...whatIf, '--file', join(folder, name))
  t.match(await refuse('text.json'), {
    code: 2,
    stdout: '',
    stderr: /text\.json is not JSON: .+\n {2}allowed: JSON, as/
  })
  t.match(await refuse('large.json'), { code: 2, stderr: /is too large\.\n {2}allowed: at most 1048576 bytes/ })
  t.match(await refuse('none.json'), { code: 2, stderr: /The patch changes nothing\.\n {2}allowed: drop, add/ })
  t.match(await refuse('missing.json'), {
    code: 2,
    stderr: /^crindex: Cannot open .+missing\.json: no such file or directory\.\n$/
  })
  const { stderr } = await refuse('wrong.json')
  t.match(stderr, ', changes.0.indicator: is missing.\n')
  t.match(stderr, ', changes.1.country: found true.\n')
  t.match(
    stderr,
    ', more: unknown member "more".\n  allowed: one of changes, ends, drop, add, formulas, aggregations, weights, evidence, note\n'
  )
})
