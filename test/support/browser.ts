import type { Browser } from 'playwright-core'

/**
 * The browser that comes with the packages of the tests. Where the machine lacks its libraries, those that the package
 * carries are used; it unpacks them when it believes to be in a cloud function.
 */
export const openBrowser = async (): Promise<Browser> => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const [{ default: packed }, { chromium }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core')
  ])
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // In a single process the browser ends with the first context that is closed.
    args: [...packed.args.filter(arg => arg !== '--single-process'), '--no-sandbox', '--disable-background-networking'],
    headless: true
  })
}
