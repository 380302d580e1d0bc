import { networkInterfaces } from 'node:os'
import t from 'tap'
import { openBrowser } from '../support/browser.js'
import { startService } from './service.js'

/** An address of this machine that browsers do not take for their own; there, plain HTTP is not trusted. */
const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find(place => place && !place.internal && place.family === 'IPv4')?.address

const { app } = await startService()
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await app.close()
})

const skip = elsewhere === undefined && 'this machine has no address but its own'

t.test('the pages on the API are shown where there is no TLS, and speak to no other host', { skip }, async t => {
  await app.listen({ port: 0, host: elsewhere ?? '' })
  const { port } = app.server.address() as { port: number }
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('requestfailed', request => failed.push(request.url()))
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) failed.push(message.text())
  })
  await page.goto(`http://${elsewhere}:${port}/docs`)
  await page.locator('.opblock').first().waitFor({ timeout: 20_000 })
  t.ok((await page.locator('.opblock').count()) > 50, 'every operation is listed')
  t.strictSame(failed, [])
  const foreign = asked.filter(url => !url.startsWith(`http://${elsewhere}:${port}/`) && !url.startsWith('data:'))
  t.strictSame(foreign, [])
})

t.test('what pages may load is said without a foreign host', async t => {
  for (const url of ['/docs', '/docs/', '/docs/static/index.html', '/docs/static/swagger-initializer.js']) {
    const { headers, body } = await app.inject(url)
    t.notMatch(headers['content-security-policy'], /upgrade-insecure-requests|https?:/, url)
    t.notMatch(body, 'validator.swagger.io')
  }
})
