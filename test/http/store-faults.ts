import { Archive } from '../../src/archive/archive.js'
import { Keys } from '../../src/archive/keys.js'
import { releaseId } from '../../src/data/release-id.js'
import { openIndex, type ErrorCode } from '../../src/index.js'
import { hashOf } from '../../src/data/content-hash.js'
import type { Store, StoredJob } from '../../src/store/store.js'
import { serviceOver } from './service.js'
import { damage, keyOf, request, shippedFiles, storedService, variant } from './stored.js'

const fail = (): never => {
  throw new TypeError('a secret of the inside')
}

/** The shipped index; every question to it or to its store fails, as after a fault of our own. */
const failing = async (): Promise<Archive> => {
  const index = await openIndex('indicators')
  const methods = Object.entries(index).flatMap(([name, of]) => (typeof of === 'function' ? [[name, fail]] : []))
  const asked = index.asked.map(question => ({ ...question, ask: fail }))
  const store = new Proxy({}, { get: () => fail }) as Store
  const loaded = new Proxy({}, { get: fail }) as typeof index.loaded
  const release = new Proxy(index.release, { get: (_, name) => (name === 'id' ? 'sha256:1' : fail()) })
  return new Archive({ ...index, ...Object.fromEntries(methods), asked, loaded, release } as typeof index, { store })
}

const sound = await storedService()
const { id } = (await sound.post('/v1/scenarios', request)).json<{ data: { id: string } }>().data
await sound.post('/v1/scenarios', { ...request, note: `A change of ${id}.` })
const atTheEnd = variant('10')
const broken = new Map(shippedFiles).set('groups.yaml', 'eu: [\n')
for (const files of [atTheEnd, broken]) await sound.store.registerRelease(releaseId(files), files, { takeOver: false })

/** A job, as it is kept. */
const jobOf = (seed: number, release = releaseId(shippedFiles)) => {
  const definition = JSON.stringify({ kind: 'simulation', question: { edition: '2023', seed }, release })
  return { id: hashOf(definition), release, chunks: 1, definition }
}

const [done, waiting] = [1, 2].map(seed => jobOf(seed)) as [StoredJob, StoredJob]
for (const job of [done, waiting]) await sound.store.createJob(job)
await sound.store.finishJob(done.id, '{}')

const corrupt = await storedService()
await corrupt.post('/v1/scenarios', request)
await corrupt.store.createJob(done)
await corrupt.store.registerRelease(releaseId(atTheEnd), atTheEnd, { takeOver: false })
damage(
  corrupt.storePath,
  `update servings set since = 0; update scenarios set created = 0; update jobs set chunks = 5;
   update releases set files = x'00' where id = ${keyOf(releaseId(atTheEnd))}`
)

const nothing = { scenarios: 0, bytes: 0 }

/**
 * Services that requests can be sent to: with a sound store, with a damaged one, with none, and one that fails; one that
 * takes keys and has no room, one that takes nothing.
 */
export const services = {
  sound,
  corrupt,
  lost: await serviceOver(new Archive(await openIndex('indicators'))),
  failing: await serviceOver(await failing()),
  tight: await serviceOver(sound.archive, 0, {
    writes: 'keys',
    quotas: { ofAll: nothing, ofKey: nothing },
    jobBounds: { ofClient: 0, asked: 0, read: 0, keepDays: 0 }
  }),
  off: await serviceOver(sound.archive, 0, { writes: 'off' })
}

const keyIn = async (store: Store, may: 'write' | 'admin') => `Bearer ${(await new Keys(store).create(may, may)).key}`

/** Headers with keys of the sound store; those that may take away hold in the damaged one as well. */
export const keys = {
  write: { authorization: await keyIn(sound.store, 'write') },
  admin: { authorization: await keyIn(sound.store, 'admin') },
  corrupt: { authorization: await keyIn(corrupt.store, 'admin') }
}

/** What stands in the path of a store's operations. */
export const storePath = { release: releaseId(shippedFiles), id, job: done.id }

/** A request that is to be answered with a code, where the store is what makes the fault. */
export interface StoreFault {
  readonly service: keyof typeof services
  /** In the query of an operation that takes it. */
  readonly query: string
  /** In the path, of an operation whose query does not take it. */
  readonly path: Readonly<Record<string, string>>
}

export const storeFaults: Partial<Record<ErrorCode, StoreFault>> = {
  STORE_UNAVAILABLE: { service: 'lost', query: 'as_of=2030-01-01', path: { release: releaseId(atTheEnd) } },
  STORE_CORRUPT: { service: 'corrupt', query: 'as_of=2030-01-01', path: { release: releaseId(atTheEnd) } },
  DEFINITIONS_INVALID: {
    service: 'sound',
    query: `release=${releaseId(broken)}`,
    path: { release: releaseId(broken) }
  },
  RELEASE_UNKNOWN: { service: 'sound', query: 'release=sha256:0', path: { release: 'sha256:0' } },
  JOB_UNKNOWN: { service: 'sound', query: '', path: { job: 'sha256:0' } },
  KEY_MISSING: { service: 'tight', query: '', path: {} },
  KEY_INVALID: { service: 'tight', query: '', path: {} },
  KEY_INSUFFICIENT: { service: 'tight', query: '', path: {} },
  QUOTA_REACHED: { service: 'tight', query: '', path: {} },
  JOBS_OPEN: { service: 'tight', query: '', path: {} },
  WRITES_OFF: { service: 'off', query: '', path: {} },
  JOB_SECRET_WRONG: { service: 'sound', query: '', path: { job: waiting.id } },
  JOB_UNFINISHED: { service: 'sound', query: '', path: { job: waiting.id } },
  SCENARIO_UNKNOWN: { service: 'sound', query: '', path: { id: 'sha256:0' } }
}

/** Where the patch of the scenario cannot be made. */
export const contradiction = `release=${releaseId(atTheEnd)}`
