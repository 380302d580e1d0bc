import t from 'tap'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { folder as shipped } from '../support/shipped.js'
import { crindex, crindexIn } from './support.js'

t.test('unknown names end with 2, each with what is allowed and what is nearest', async t => {
  const { code, stdout, stderr } = await crindex('ranking', 'criminalty', '--scope', 'region:west_afrika')
  t.match({ code, stdout }, { code: 2, stdout: '' })
  t.match(stderr, /^crindex: .+ has the id "criminalty"\.\n {2}allowed: .+\n {2}nearest: criminality\n/)
  t.match(
    stderr,
    /\ncrindex: No scope has the id "region:west_afrika"\.\n {2}allowed: world, .+\n {2}nearest: region:west_africa, /
  )
  t.match(await crindex('profile', 'Kazakhtan'), { code: 2, stderr: /nearest: Kazakhstan\n/ })
  t.match(await crindex('profile', 'Korea'), {
    code: 2,
    stderr: /fits 2 countries.+\n {2}allowed: KOR \(South Korea\), PRK /
  })
  t.match(await crindex('scores', '--edition', '2022'), { code: 2, stderr: /allowed: 2021, 2023, 2025, latest\n/ })
  t.match(await crindex('deltas', '2023', '2021'), { code: 2, stderr: /does not come after.+\n {2}allowed: 2025\n/ })
})

t.test('with --json an error is a problem like that of the API', async t => {
  const { code, stdout, stderr } = await crindex('profile', 'Kazakhtan', '--json')
  t.match({ code, stdout }, { code: 2, stdout: '' })
  t.match(JSON.parse(stderr), {
    type: '/problems/COUNTRY_UNKNOWN',
    title: 'The index has no such country',
    status: 404,
    detail: 'No country of the index is called "Kazakhtan".',
    errors: [{ pointer: '/country', code: 'COUNTRY_UNKNOWN', nearest: ['Kazakhstan'] }]
  })
})

t.test('wrong usage ends with 2 and what would have been right', async t => {
  const wrong: [string[], RegExp][] = [
    [['rank'], /^crindex: Unknown command 'rank'\.\n {2}allowed: editions, edition, .+\n {2}nearest: ranking\n$/],
    [['ranking'], /^crindex: Missing required argument 'node'\.\n {2}allowed: crindex ranking \[options\] <node>\n$/],
    [['ranking', 'a', 'b'], /Too many arguments/],
    [['ranking', 'a', '--scop', 'x'], /Unknown option '--scop'\.\n {2}allowed: --edition, .+\n {2}nearest: --scope\n/],
    [['scores', '--shape', 'tall'], /Allowed choices are long, wide\./],
    [['scores', '--csv', '--json'], /'--json' cannot be used with option '--csv'\./],
    [
      ['averages', 'criminality', '--by', 'world', '--scope', 'world'],
      /of the kind world are asked for, and one scope\.\n {2}allowed: either by or scope\n/
    ],
    [['scores', '--sep', '|'], /Allowed choices are , ; tab\./],
    [['import', 'x.xlsx', '--date', '2025-02-30'], /YYYY-MM-DD/],
    [['import', 'x.xlsx', '--address', 'ftp://x'], /http: or https:/],
    [['check', '--csv'], /CSV holds lists/],
    [['serve', '--port', '70000'], /^crindex: PORT: found "70000", allowed: at most 65535\n$/]
  ]
  for (const [argv, stderr] of wrong) t.match(await crindex(...argv), { code: 2, stdout: '', stderr }, argv.join(' '))
  t.match(await crindex(), { code: 2, stdout: '', stderr: /^Usage: crindex \[options\] \[command\]\n/ })
})

t.test('faults in definitions end with 1, each as file:line:col, for every command', async t => {
  const folder = join(t.testdir(), 'broken')
  await cp(shipped, folder, { recursive: true })
  const path = join(folder, 'scores', '2023.csv')
  await writeFile(path, (await readFile(path, 'utf8')).replace('\nAFG,9,', '\nAFG,9.3,'))
  await writeFile(join(folder, 'groups.yaml'), 'eu: [', { flag: 'w' })
  const first = /^groups\.yaml:1:\d+: .+, allowed: /m
  const second =
    /^scores\/2023\.csv:2:5: human_trafficking: 9\.3 is off the step, allowed: multiples of 0\.5 from 1 to 10$/m
  for (const argv of [['check'], ['ranking', 'criminality'], ['openapi']]) {
    const { code, stdout, stderr } = await crindex(...argv, '--indicators', folder)
    t.match({ code, stdout }, { code: 1, stdout: '' })
    t.match(stderr, first)
    t.match(stderr, second)
  }
  const { code, stderr } = await crindexIn({ INDICATORS: folder }, 'check', '--json')
  t.equal(code, 1)
  t.match(JSON.parse(stderr), {
    type: '/problems/DEFINITIONS_INVALID',
    errors: [{ detail: first }, { detail: second }]
  })
})

t.test('--indicators is worth more than the environment', async t => {
  t.match(await crindexIn({ INDICATORS: '/nowhere' }, 'check'), { code: 1, stderr: /\/nowhere cannot be read/ })
  t.match(await crindexIn({ INDICATORS: '/nowhere' }, 'check', '--indicators', shipped), { code: 0, stderr: '' })
  t.match(await crindexIn({ INDICATORS: '' }, 'check'), { code: 2, stderr: /^crindex: INDICATORS: / })
})

t.test('a defect ends with 70 and says that it is one', async t => {
  let told = ''
  const broken = {
    write: () => {
      throw new TypeError('no place to write')
    }
  }
  const stderr = {
    write: (text: string) => {
      told += text
    }
  }
  t.equal(await run(['check'], { stdout: broken, stderr, env: {} }), 70)
  t.match(told, /^crindex: crindex failed, which is a defect: TypeError: no place to write\n/)
})
