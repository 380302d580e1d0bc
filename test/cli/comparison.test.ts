import t from 'tap'
import { crindex } from './support.js'

t.test('compare shows scores, ranks, changes, indicators by group and distances, a column a country', async t => {
  const { code, stdout } = await crindex('compare', 'Kazakhstan', 'UZB,kg', '--edition', '2023')
  t.equal(code, 0)
  t.match(stdout, /^Kazakhstan \(KAZ\), region:central_asia_and_the_caucasus, low criminality, low resilience$/m)
  t.match(stdout, /^composite +KAZ +UZB +KGZ +spread$/m)
  t.match(stdout, /^Criminality +4\.47 +4\.95 +5\.32 +0\.85$/m)
  t.match(stdout, /^Criminality +127\/193 +98\/193 = BHR, BOL, SLE +81\/193 = BEN$/m)
  t.match(stdout, /^change since 2021 \(like for like\) +KAZ/m)
  t.match(stdout, /^Criminality +\+0\.20 \(\+0\.41\) +-0\.01 \(\+0\.14\)/m)
  t.match(stdout, /^Drugs\nHeroin trade +6\.50 +6\.50 +7\.50 +1\.00$/m)
  t.match(stdout, /^UZB +0\.86 +\. +0\.61$/m)
})

t.test('compare in the first edition shows no change, and is refused for one country', async t => {
  const { stdout } = await crindex('compare', 'KAZ', 'UZB', '--edition', '2021')
  t.notMatch(stdout, /^change since/m)
  t.match(await crindex('compare', 'KAZ'), { code: 2, stdout: '', stderr: /One country is named/ })
})

t.test('similar is a table of the nearest, and takes no limit that is not a whole number', async t => {
  const { stdout } = await crindex('similar', 'KAZ', '--edition', '2023', '--limit', '2')
  t.match(stdout, /^AZE +Azerbaijan +0\.84 +32 +4\.80/m)
  t.match(stdout, /^UZB +Uzbekistan +0\.86/m)
  t.notMatch(stdout, 'DOM')
  t.match(await crindex('similar', 'KAZ', '--limit', '1.5'), { code: 2, stderr: /a whole number from 1 to 192/ })
})
