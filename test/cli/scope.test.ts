import t from 'tap'
import { crindex } from './support.js'

t.test(
  'scope shows quadrants, averages with extremes and change, indicators by group, and countries by rank',
  async t => {
    const { code, stdout } = await crindex(
      'scope',
      'region:central_asia_and_the_caucasus',
      '--edition',
      '2023',
      '--exact'
    )
    t.equal(code, 0)
    t.match(stdout, /^Central Asia and the Caucasus \(region:central_asia_and_the_caucasus\), 8 countries$/m)
    t.match(stdout, /^Low criminality, low resilience: 7; Low criminality, high resilience: 1;/m)
    t.match(stdout, /^Criminality +4\.48 +179\/40 +5\.03 +-0\.03 +2\.82 ARM +5\.45 TJK$/m)
    t.match(stdout, /^Drugs\n {2}Heroin trade +6\.31 +4\.08 +8\.50 TJK$/m)
    t.match(stdout, /^KAZ +Kazakhstan +4\.47 +5\/8 +4\.33 +5\/8/m)
  }
)

t.test('scope of the first edition shows no change, and an unknown scope is refused with the nearest', async t => {
  const { stdout } = await crindex('scope', 'group:eu', '--edition', '2021')
  t.notMatch(stdout, 'since')
  t.match(await crindex('scope', 'region:est_africa'), { code: 2, stderr: /region:east_africa/ })
})
