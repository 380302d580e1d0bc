import t from 'tap'
import { cellsOf, holdPage, open, saidOf } from './pages.js'

const kazakhstan = '/?edition=2023&node=criminality'

t.test('the world shows scores, ranks and intervals, and a country with its ranks in three scopes', async t => {
  const opened = await open(`${kazakhstan}&select=KAZ`, '.places')
  const { page } = opened
  t.strictSame((await cellsOf(page, 'KAZ')).slice(0, 3), ['127', 'Kazakhstan', '4.47'])
  t.match((await cellsOf(page, 'KAZ'))[3], /^\d+–\d+$/)
  t.equal(await page.locator('.ranks tbody tr').count(), 193)
  const composite = page.locator('.selected-country tbody tr').first()
  t.strictSame(await composite.locator('> *').allInnerTexts(), ['Criminality', '4.47', '127 / 193', '34 / 46', '5 / 8'])
  await holdPage(t, opened)
})

t.test('choices stand in the address, and the buttons of the browser take them back and forth', async t => {
  const { page, faults } = await open(kazakhstan, '.map .shape')
  await page.getByLabel('Edition').selectOption('2021')
  t.equal(saidOf(page, 'edition'), '2021')
  await page.getByRole('button', { name: 'Mexico' }).click()
  t.equal(saidOf(page, 'select'), 'MEX')
  t.equal(await page.locator('#selected-title').innerText(), 'Mexico, 2021')
  await page.goBack()
  t.equal(await page.locator('#selected-title').count(), 0)
  await page.goBack()
  t.equal(await page.locator('h1').innerText(), 'Criminality, 2023')
  await page.goForward()
  t.equal(await page.locator('h1').innerText(), 'Criminality, 2021')
  t.strictSame(faults, [])
})

t.test('the map is gone over with the keys', async t => {
  const { page } = await open(`${kazakhstan}&select=KAZ`, '.map .shape')
  await page.locator('.map .keys').focus()
  await page.keyboard.press('ArrowUp')
  t.match(await page.locator('.map [role=status]').innerText(), /^Russia: \d\.\d\d, \d+ of 193$/)
  await page.keyboard.press('Enter')
  t.equal(saidOf(page, 'select'), 'RUS')
  await page.keyboard.press('Home')
  t.match(await page.locator('.map [role=status]').innerText(), /, 1 of 193$/)
})

t.test('a small state is hit near its dot, and the search leads to it', async t => {
  const { page } = await open(kazakhstan, '.map .dot')
  const dot = await page.locator('.dot[data-code="MUS"]').boundingBox()
  await page.mouse.click((dot?.x ?? 0) + 12, (dot?.y ?? 0) + 6)
  t.equal(saidOf(page, 'select'), 'MUS')
  await page.getByRole('combobox', { name: 'Find' }).fill('nauru')
  await page.keyboard.press('Enter')
  t.equal(saidOf(page, 'select'), 'NRU')
})

t.test('changes and quadrants are pages of their own addresses', async t => {
  const change = await open(`${kazakhstan}&show=like_for_like&from=2021&select=KAZ`, '.map .shape')
  t.match((await cellsOf(change.page, 'KAZ'))[2], /^[+−]?\d\.\d\d$/)
  await holdPage(t, change)
  const quadrants = await open(`${kazakhstan}&view=scatter&select=KAZ`, '.point')
  t.equal(await quadrants.page.locator('.point').count(), 193)
  t.match(await quadrants.page.locator('.chart .name').textContent(), /Kazakhstan 4\.47 \/ \d\.\d\d/)
  await holdPage(t, quadrants)
})

t.test('an address that says what cannot be is told so, and the rest is shown', async t => {
  const { page } = await open('/?edition=1999&node=criminality', '.places')
  t.match(await page.locator('.fault').innerText(), /edition/)
})
