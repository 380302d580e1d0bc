import t from 'tap'
import { holdPage, open, origin, saidOf } from './pages.js'

const kazakhstan = '/what-if?edition=2023&country=KAZ&node=criminality'

interface Answer {
  readonly data: readonly { readonly after: Readonly<Record<string, number>> }[]
}

t.test(
  'a slider moves composites and ranks, by pointer and by keyboard, and the scenario stands in the address',
  async t => {
    const opened = await open(kazakhstan, '.slider')
    const { page } = opened
    const row = page.locator('tr[data-node="criminality"]')
    t.strictSame((await row.locator('> *').allInnerTexts()).slice(0, 3), ['Criminality', '4.47', '127'])
    t.equal(await page.locator('.banner strong').innerText(), 'As published')
    const slider = page.getByRole('slider', { name: 'Heroin trade' })
    await slider.focus()
    await page.keyboard.press('End')
    await page.waitForURL(/patch=/)
    // What is shown comes with the next frame, which may be after the address.
    await page.locator('.slider.moved').waitFor()
    t.match(await slider.getAttribute('aria-valuetext'), /^10 of 10, was \d/)
    t.equal(await page.locator('.banner strong').innerText(), 'Scenario, not the published index')
    t.match((await row.innerText()).replaceAll('\t', ' '), /4\.47 → \d\.\d\d 127 → \d+/)
    const answered = await page.request.get(`${origin}/v1/editions/2023/what-if?patch=${saidOf(page, 'patch') ?? ''}`)
    const { data } = (await answered.json()) as Answer
    const after = data[0]?.after.criminality?.toFixed(2) ?? ''
    t.ok((await row.innerText()).includes(`→ ${after}`), 'the service answers the same of the patch in the address')
    t.equal(await page.locator('.around tbody tr').count(), 17)
    t.ok((await page.locator('.around tr.selected').innerText()).includes(after))
    await holdPage(t, opened)
  }
)

t.test('steps are undone, redone and taken back as a whole', async t => {
  const { page, faults } = await open(kazakhstan, '.slider')
  const number = page.getByRole('spinbutton', { name: 'Cocaine trade, as a number' })
  const was = await number.inputValue()
  await number.fill('9.5')
  await number.blur()
  await page.waitForURL(/patch=/)
  await page.getByRole('button', { name: 'Undo' }).click()
  t.equal(saidOf(page, 'patch'), null)
  await page.waitForFunction('document.querySelector(".banner").className === "banner"')
  t.equal(await number.inputValue(), was)
  await page.getByRole('button', { name: 'Redo' }).click()
  await page.locator('.banner.scenario').waitFor()
  t.equal(await number.inputValue(), '9.5')
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.waitForFunction('!location.search.includes("patch")')
  await page.locator('.slider.moved').waitFor({ state: 'detached' })
  t.equal(await page.locator('.slider.moved').count(), 0)
  await page.goBack()
  await page.locator('.banner.scenario').waitFor()
  t.equal(await number.inputValue(), '9.5')
  t.strictSame(faults, [])
})

t.test('a goal is answered by plans, and a plan that is tried reaches it', async t => {
  const { page, faults } = await open(kazakhstan, '.goal')
  await page.locator('.goal input').fill('100')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Try this' }).first().click()
  await page.locator('.banner.scenario').waitFor()
  const rank = await page.locator('tr[data-node="criminality"] td').nth(1).innerText()
  t.ok(Number(/→ (\d+)/.exec(rank)?.[1]) <= 100, rank)
  t.strictSame(faults, [])
})

t.test('what cannot be read in an address is told, and the published scores are shown', async t => {
  const { page } = await open(`${kazakhstan}&patch=AAAA`, '.effects .fault')
  t.match(await page.locator('.effects .fault').innerText(), /cannot be read/)
  t.equal(await page.locator('.banner strong').innerText(), 'As published')
})
