import t from 'tap'
import { profilePage } from '../../src/cli/pages/profile.js'
import { index } from '../support/shipped.js'
import { answerIn, crindex, crindexIn } from './support.js'

t.test('profile shows composites with ranks, sizes and ties, bands and quadrant', async t => {
  const { code, stdout } = await crindex('profile', 'Kazakhstan', '--edition', '2023')
  t.equal(code, 0)
  t.match(stdout, 'Kazakhstan (KAZ, KZ, 398), continent:asia, region:central_asia_and_the_caucasus\n')
  t.match(stdout, '\nLow criminality, low resilience (2021: the same)\n')
  t.match(stdout, /^Criminality +4\.47 {2}moderate influence +127\/193 +34\/46 +5\/8$/m)
  t.match(stdout, /^Criminal markets +4\.33 .+ 130\/193 = DNK /m)
  t.match(stdout, /^Resilience +4\.54 {2}moderately effective +110\/193 = NAM, UKR, ZMB +21\/46 +3\/8$/m)
})

t.test('profile shows change with like-for-like beside it, indicators with bars by group, and extremes', async t => {
  const { stdout } = await crindex('profile', 'KAZ', '--edition', '2023', '--exact')
  t.match(stdout, /^Criminality +4\.26 +4\.47 +\+0\.20 +49\/240 +\+0\.41 +-0\.21 +133 -> 127 +37 -> 34 +6 -> 5$/m)
  t.match(stdout, /^Drugs\n {2}Heroin trade +6\.50 {2}██████▌ +significant influence +4\.08 +0\.00$/m)
  t.match(stdout, /^ {2}Financial crimes .+ new$/m)
  t.match(stdout, /^ {2}strongest: Cocaine trade \+2\.32, /m)
  t.match(stdout, /^ {2}weakest: +Heroin trade -2\.42, /m)
})

t.test('profile with an error model has the interval of every rank, and says what it rests on', async t => {
  const { stdout } = await crindex('profile', 'KAZ', '--edition', '2025', '--uncertainty', 'step', '--level', '0.9')
  t.match(stdout, /^Criminality .+ 131\/193 \(124-140\) = OMN +34\/46 \(34-38\) = OMN +5\/8 \(5-6\)$/m)
  t.match(stdout, /intervals of 90 %: every score is off by one step .+an assumption of this project/)
})

t.test('profile of the first edition shows no change', async t => {
  const { stdout } = await crindex('profile', 'KAZ', '--edition', '2021')
  t.notMatch(stdout, /^change since/m)
  t.match(stdout, /^ {2}Heroin trade .+ \d\.\d\d$/m)
})

t.test('profile --json writes data and meta of the answer, which is no list for CSV', async t => {
  const { data, meta } = index.profile({ edition: '2023', country: 'KAZ' })
  const outcome = await crindex('profile', 'kz', '--edition', '2023', '--json')
  t.strictSame(answerIn(outcome), JSON.parse(JSON.stringify({ data, meta })))
  t.match(await crindex('profile', 'kz', '--csv'), {
    code: 2,
    stdout: '',
    stderr: /CSV holds lists.+\n {2}allowed: --json/
  })
})

t.test('profiles of countries all over the index leave nothing without a figure', async t => {
  const plain = { bold: (text: string) => text, dim: (text: string) => text }
  const some = [...index.loaded.countries.keys()].filter((_, at) => at % 10 === 0)
  for (const edition of ['2021', '2023', '2025']) {
    const pages = some.map(country => profilePage(index, index.profile({ edition, country }), plain))
    t.strictSame(
      pages.filter(page => /undefined|NaN|null|missing|unranked|\[object/.test(page)),
      []
    )
  }
})

t.test('check tells what a sound release holds', async t => {
  const { code, stdout } = await crindex('check')
  t.equal(code, 0)
  t.match(stdout, `Global Organized Crime Index is sound.\nrelease ${index.release.id}\n193 countries, `)
  t.match(stdout, /^2023 +2022 +193 +32 +4 /m)
  t.match(answerIn(await crindex('check', '--json')), {
    data: { release: index.release.id, countries: 193, editions: [{ id: '2021' }, { id: '2023' }, { id: '2025' }] },
    meta: { release: index.release.id, edition: null }
  })
})

t.test('text is coloured on a screen only, and never against NO_COLOR', async t => {
  const argv = ['averages', 'criminality'] as const
  const plain = await crindex(...argv)
  t.notMatch(plain.stdout, '\u001B')
  t.strictSame(await crindexIn({ screen: true, NO_COLOR: '1' }, ...argv), plain)
  const { stdout } = await crindexIn({ screen: true }, ...argv)
  t.match(stdout, '\u001B[1mscope\u001B[22m')
  t.equal(stdout.replaceAll(/\u001B\[\d+m/g, ''), plain.stdout)
})
