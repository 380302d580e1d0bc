import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { DomainError } from '../../src/errors.js'
import { openStore } from '../../src/store/open.js'
import type { StoreSettings } from '../../src/store/store.js'
import { numberedScenario, sampleRelease } from './samples.js'

/** A process that registers a release and creates numbered scenarios, some at once, and says so as soon as each is acknowledged. */
const { values } = parseArgs({
  options: {
    settings: { type: 'string', default: '{}' },
    release: { type: 'string', default: 'x' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '0' }
  }
})

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const store = openStore(JSON.parse(values.settings) as StoreSettings)
const { id, files } = sampleRelease(values.release)
let next = Number(values.from)

const createNext = async (): Promise<void> => {
  while (next < Number(values.to)) {
    const number = next++
    const { created } = await store.createScenario(numberedScenario(number, id))
    say(`${created ? 'made' : 'found'} ${number}`)
  }
}

say('ready')
await once(process.stdin, 'data')
process.stdin.destroy()
try {
  const { release } = await store.registerRelease(id, files, { takeOver: false })
  say(`serving ${release}`)
  await Promise.all(Array.from({ length: 4 }, createNext))
  say('done')
} catch (error) {
  say(error instanceof DomainError ? `failed ${error.code} ${error.message}` : `failed ${String(error)}`)
}
await store.close()
