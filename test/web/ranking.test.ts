import t from 'tap'
import { openBrowser } from '../support/browser.js'
import { cellsOf, holdPage, open, origin, saidOf } from './pages.js'

const region = '/ranking?edition=2023&nodes=criminality,resilience&scope=region:central_asia_and_the_caucasus'

t.test('the ranking of a region shows several nodes side by side', async t => {
  const opened = await open(region, '.places')
  const [name, rank, score, interval, change] = await cellsOf(opened.page, 'KAZ')
  t.strictSame([name, rank, score], ['Kazakhstan', '5', '4.47'])
  t.match(interval, /^\d(–\d)?$/)
  t.match(change, /^[+−]?\d\.\d\d$/)
  t.equal(await opened.page.locator('tbody tr').count(), 8)
  await holdPage(t, opened)
})

t.test('columns sort by pointer and by keyboard, and the address says so', async t => {
  const { page, faults } = await open(region, '.places')
  const first = () => page.locator('tbody tr').first().getAttribute('data-country')
  await page.getByRole('button', { name: 'Sort by Country' }).click()
  await page.getByRole('button', { name: 'Sort by Country' }).click()
  t.equal(saidOf(page, 'sort'), 'country')
  t.equal(await first(), 'ARM')
  await page.getByRole('button', { name: 'Sort by Score' }).nth(1).focus()
  await page.keyboard.press('Enter')
  t.equal(saidOf(page, 'sort'), '-resilience')
  await page.keyboard.press('Enter')
  t.equal(saidOf(page, 'sort'), 'resilience')
  t.equal(await first(), 'TKM')
  await page.goBack()
  await page.goBack()
  t.equal(await first(), 'ARM')
  t.strictSame(faults, [])
})

t.test('a list of countries of one’s own has a name in the address', async t => {
  const { page } = await open('/ranking?edition=2023', '.places')
  await page.getByRole('combobox', { name: 'Scope', exact: true }).selectOption('A list of my own')
  await page.getByLabel('Countries, by codes').fill('KAZ, UZB, Georgia')
  await page.getByLabel('Its name').fill('Three')
  await page.getByRole('button', { name: 'Use this list' }).click()
  t.equal(saidOf(page, 'scope'), 'countries:GEO,KAZ,UZB')
  t.match(await page.locator('h1').innerText(), /Three$/)
  t.equal(await page.locator('tbody tr').count(), 3)
})

t.test('without a script the ranking is a page that is read', async t => {
  const browser = await openBrowser()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(origin + region)
  const row = page.locator('tr', { hasText: 'Kazakhstan' }).locator('> *')
  t.strictSame((await row.allInnerTexts()).slice(0, 3), ['Kazakhstan', '5', '4.47'])
  t.equal(await page.title(), 'Criminality, Resilience, 2023: Central Asia and the Caucasus')
  await page.getByRole('link', { name: '2021' }).click()
  t.match(await page.title(), /2021/)
  await context.close()
  await browser.close()
})
