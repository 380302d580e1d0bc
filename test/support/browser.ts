import type { Browser } from 'playwright-core'
import { sharedAddress, type Kept } from './shared.js'

/**
 * Start the browser that comes with the packages of the tests, for any number of clients. Where the machine lacks its
 * libraries, those that the package carries are used; it unpacks them when it believes to be in a cloud function.
 */
export const serveBrowser = async (): Promise<Kept> => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const [{ default: packed }, { chromium }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core')
  ])
  const server = await chromium.launchServer({
    host: '127.0.0.1',
    executablePath: await packed.executablePath(),
    // In a single process the browser ends with the first context that is closed.
    args: [...packed.args.filter(arg => arg !== '--single-process'), '--no-sandbox', '--disable-background-networking'],
    headless: true
  })
  return { address: server.wsEndpoint(), remove: () => server.close() }
}

/** The browser that all test files of a run share; one of its own for a file that is run alone. Closing it closes what was opened. */
export const openBrowser = async (): Promise<Browser> => {
  const { chromium } = await import('playwright-core')
  const address = await sharedAddress('browser')
  if (address !== undefined) return chromium.connect(address)
  const own = await serveBrowser()
  const browser = await chromium.connect(own.address)
  browser.on('disconnected', () => void own.remove())
  return browser
}
