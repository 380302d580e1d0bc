import t from 'tap'
import { cellsOf, holdPage, open, saidOf } from './pages.js'

const address = '/firm?edition=2023&node=criminality'

interface Answer {
  readonly data: readonly { readonly iso3: string; readonly low: number; readonly high: number }[]
}

t.test('intervals are those of the service, and the assumption is the first line', async t => {
  const opened = await open(`${address}&scope=region:central_asia_and_the_caucasus`, '.places')
  const { page } = opened
  t.match((await page.locator('main').innerText()).split('\n')[0], /half a point/)
  await page.getByLabel('Error of a score').selectOption('step:2')
  t.equal(saidOf(page, 'uncertainty'), 'step:2')
  const path =
    '/v1/editions/2023/rank-distributions/criminality?uncertainty=step:2&scope=region:central_asia_and_the_caucasus'
  const { data } = await page.evaluate<Answer>(`fetch('${path}').then(answer => answer.json())`)
  const { low, high } = data.find(({ iso3 }) => iso3 === 'KAZ') ?? { low: 0, high: 0 }
  await page.locator('tr[data-country="KAZ"] .places', { hasText: `${low}–${high}` }).waitFor()
  t.equal((await cellsOf(page, 'KAZ'))[2], '4.47')
  await holdPage(t, opened)
})

t.test('of two countries the page says how probable it is that one stands above the other', async t => {
  const { page, faults } = await open(`${address}&scope=region:central_asia_and_the_caucasus&a=KAZ`, '.places')
  await page.getByLabel('Second country').selectOption('UZB')
  await page.locator('.verdict').first().waitFor()
  t.match(await page.locator('.verdict').first().innerText(), /Kazakhstan.*Uzbekistan.*%/)
  t.equal(await page.locator('.verdict').count(), 2)
  t.equal(saidOf(page, 'b'), 'UZB')
  t.strictSame(faults, [])
})
