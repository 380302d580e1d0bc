import t from 'tap'
import { crindex } from './support.js'

t.test('claims are answered in words, with what would overturn them and what they rest on', async t => {
  const { code, stdout } = await crindex(
    'claim',
    'KAZ',
    'criminality',
    '--edition',
    '2025',
    '--above',
    'TKM',
    '--since',
    '2023'
  )
  t.equal(code, 0)
  t.match(stdout, 'Kazakhstan ranks above Turkmenistan on Criminality in 2025: likely (72.9 %).')
  t.match(stdout, 'fell by 0.10 (at the least by 2 steps: mafia_style_groups 3 -> 2)')
  t.match(stdout, 'improved on Criminality from 2023 to 2025: about as likely as not (52.2 %).')
  t.match(stdout, /^Error model: every score is off by one step .+an assumption of this project/m)
})

t.test('a claim that names nothing to claim, and an unknown error model, say what is allowed', async t => {
  const nothing = await crindex('claim', 'KAZ', 'criminality')
  t.not(nothing.code, 0)
  t.match(nothing.stderr, /--above/)
  const odd = await crindex('claim', 'KAZ', 'criminality', '--top', '3', '--uncertainty', 'steep')
  t.not(odd.code, 0)
  t.match(odd.stderr, /step:K/)
})

t.test('ranges of reviewers come from a file, whose faults are told with line and column', async t => {
  const folder = t.testdir({
    'sound.csv': 'country,indicator,low,best,high\nKAZ,prevention,1,1,1\n',
    'faulty.csv': 'country,indicator,low,best,high\nKAZ,prevention,5,4,x\n'
  })
  const ask = (file: string) =>
    crindex(
      'rank-distributions',
      'resilience',
      '--edition',
      '2025',
      '--country',
      'KAZ',
      '--ranges',
      `${folder}/${file}`
    )
  const { stdout } = await ask('sound.csv')
  t.match(
    stdout,
    /^KAZ +Kazakhstan +4\.67 +102 .+ 119 +119 +119 +119\.00$/m,
    'where a what-if with prevention at 1 puts it'
  )
  t.match(stdout, '1 scores lie in the ranges of reviewers')
  const { code, stderr } = await ask('faulty.csv')
  t.not(code, 0)
  t.match(stderr, /faulty\.csv:2:20: high is "x"/)
})

t.test('the ranks of a scope have intervals, as a table and as a picture', async t => {
  const region = ['--edition', '2025', '--scope', 'region:central_asia_and_the_caucasus']
  const { stdout } = await crindex('rank-distributions', 'criminality', ...region)
  t.match(stdout, /^KAZ +Kazakhstan +4\.45 +5 +5 +6 +5 +5\.24$/m)
  t.match(stdout, /intervals of 90 %/)
  const picture = await crindex('rank-distributions', 'criminality', ...region, '--svg')
  t.match(picture.stdout, /^<svg [\s\S]*Kazakhstan[\s\S]*<\/svg>\n$/)
})
