import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { startService } from '../http/service.js'
import { openBrowser } from '../support/browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  readonly passes: readonly unknown[]
}

/** A page in the browser, and all that went wrong in it. */
export interface Opened {
  readonly page: Page
  /** Errors of scripts and of the console, requests to other hosts, answers that refuse. */
  readonly faults: string[]
}

const { app } = await startService()
/** Where the pages are. */
export const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await app.close()
})

/** Open an address and wait until what it waits for is there. */
export const open = async (path: string, ready: string, width = 1280): Promise<Opened> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  // A table of every country takes axe many seconds where other work goes on.
  page.setDefaultTimeout(90_000)
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) faults.push(request.url())
  })
  await page.goto(origin + path)
  await page.locator(ready).first().waitFor()
  return { page, faults }
}

/** Hold a page to what holds for every page: no fault, nothing that axe finds, nothing wider than the window. */
export const holdPage = async (t: Test, { page, faults }: Opened): Promise<void> => {
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
  t.strictSame(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    []
  )
  t.ok(passes.length > 15, 'axe found something to look at')
  t.notMatch(await page.locator('main').innerText(), /undefined|NaN|\[object/)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    t.ok(over <= 0, `nothing is wider than ${width} px`)
  }
  t.strictSame(faults, [])
}

/** The texts of the cells of a country's row. */
export const cellsOf = async (page: Page, country: string): Promise<string[]> =>
  page.locator(`tr[data-country="${country}"] > *`).allInnerTexts()

/** A parameter of the address that is shown. */
export const saidOf = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)
