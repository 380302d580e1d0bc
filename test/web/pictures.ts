import { fromRoot } from '../support/root.js'
import { serveBrowser } from '../support/browser.js'
import { encodePatch } from '../../src/http/patch-address.js'
import { startService } from '../http/service.js'

const changes = [
  { country: 'KAZ', indicator: 'heroin_trade', by: 2 },
  { country: 'KAZ', indicator: 'state_embedded_actors', by: 1 }
]

/** The pictures of the pages that the README shows, by file. */
const shown = {
  'docs/world.png': { path: '/?edition=2025&node=criminality&select=KAZ', ready: '.ranks .places' },
  'docs/what-if.png': {
    path: `/what-if?edition=2023&country=KAZ&node=criminality&patch=${encodePatch({ changes })}`,
    ready: 'input[type=range]'
  }
}

const { chromium } = await import('playwright-core')
const { app } = await startService()
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const served = await serveBrowser()
const browser = await chromium.connect(served.address)
for (const [file, { path, ready }] of Object.entries(shown)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(origin + path)
  await page.locator(ready).first().waitFor()
  await page.screenshot({ path: fromRoot(file) })
}
await browser.close()
await served.remove()
await app.close()
