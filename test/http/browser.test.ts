import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import t from 'tap'
import { readPdf } from '../support/pdf.js'
import { openBrowser } from '../support/browser.js'
import { startService } from './service.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  readonly passes: readonly unknown[]
}

const { app } = await startService()
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await app.close()
})

const pages = ['profiles/KAZ.html', 'profiles/KAZ.html?language=ar', 'profiles/FJI.html?language=ru']

for (const path of pages) {
  t.test(`${path} has no fault that axe finds, wide or narrow`, async t => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    for (const width of [1200, 380]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${origin}/v1/editions/2023/${path}`)
      await page.evaluate(axe)
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
      t.strictSame(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        []
      )
      t.ok(passes.length > 15)
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
      t.ok(overflow <= 0, `nothing is wider than ${width} px`)
    }
    await context.close()
  })
}

t.test('a page shows its figures without scripts, loads nothing else, and prints on A4', async t => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const address = `${origin}/v1/editions/2023/profiles/KAZ.html`
  await page.goto(address)
  t.match(await page.locator('[data-field="/composites/0/score"]').first().textContent(), '4.47')
  t.equal(await page.locator('script:not([type="application/ld+json"])').count(), 0)
  t.strictSame(asked, [address])
  const { pages: sheets, text } = readPdf(await page.pdf({ preferCSSPageSize: true }))
  const [[left = 0, top = 0, right = 0, bottom = 0] = []] = sheets
  t.strictSame([right - left, bottom - top].map(Math.round), [595, 842])
  t.ok(text.includes('Kazakhstan: profile of organised crime, 2023'))
  await context.close()
})
