import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreSettings, StoredScenario } from '../../../src/store/store.js'
import { startPostgres } from '../../store/postgres.js'
import { sampleRelease } from '../../store/samples.js'
import { barePostgres, bareSqlite, type BareRow, type BareStore } from '../bare-store.js'
import { edition, hashOf, index, keyOf, openStore, pack, sealOf } from '../compiled.js'
import { randomPatches } from '../patches.js'
import type { Row } from '../row.js'
import { spreadOf, writeSpread } from '../spread.js'

const rounds = 7
const each = 150

type Scenario = Omit<StoredScenario, 'created'>

/**
 * Scenarios created and read one after the other, on both databases, against the driver alone: the same bytes inserted as
 * durably without hashing and compressing them, and selected by their key without checking and unpacking them.
 */
export const measureStore = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-bench-'))
  const server = await startPostgres()
  try {
    const databaseUrl = await server.database()
    const sqlite = { settings: { storePath: join(folder, 'store.db') }, bare: bareSqlite(join(folder, 'bare.db')) }
    const postgres = { settings: { storePath: '', databaseUrl }, bare: await barePostgres(databaseUrl) }
    return [...(await compare('SQLite', 'libsql', sqlite)), ...(await compare('PostgreSQL', 'pg', postgres))]
  } finally {
    await server.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Against {
  readonly settings: StoreSettings
  readonly bare: BareStore
}

const compare = async (name: string, driver: string, { settings, bare }: Against): Promise<Row[]> => {
  const store = openStore(settings)
  const { id: release, files } = sampleRelease()
  await store.registerRelease(release, files, { takeOver: false })
  const pairs = { create: [] as Pair[], read: [] as Pair[] }
  // The first round, in which everything is compiled, does not count.
  for (let round = 0; round <= rounds; round++) {
    process.stderr.write(`  store on ${name}: round ${round} of ${rounds}\n`)
    const scenarios = scenariosOf(round, release)
    const rows = await Promise.all(scenarios.map(rowOf))
    const isOursFirst = round % 2 === 0
    const created = await inTurn(
      isOursFirst,
      () => timeEach(scenarios, scenario => store.createScenario(scenario)),
      () => timeEach(rows, row => bare.insert(row))
    )
    const read = await inTurn(
      isOursFirst,
      () => timeEach(scenarios, ({ id }) => store.scenario(id)),
      () => timeEach(rows, ([id]) => bare.select(id))
    )
    if (round > 0) pairs.create.push(created)
    if (round > 0) pairs.read.push(read)
  }
  await store.close()
  await bare.close()
  return [
    rowFor(`scenario create on ${name}, ${describe(release)}`, `${driver} alone, same durable insert`, pairs.create),
    rowFor(`scenario read on ${name}`, `${driver} alone, select by key`, pairs.read)
  ]
}

/** Microseconds of one. */
interface Pair {
  readonly ours: number
  readonly bare: number
}

const inTurn = async (
  isOursFirst: boolean,
  ours: () => Promise<number>,
  bare: () => Promise<number>
): Promise<Pair> => {
  if (isOursFirst) return { ours: await ours(), bare: await bare() }
  const first = await bare()
  return { ours: await ours(), bare: first }
}

const timeEach = async <T>(items: readonly T[], work: (item: T) => unknown): Promise<number> => {
  const began = performance.now()
  for (const item of items) await work(item)
  return (1000 * (performance.now() - began)) / items.length
}

const patches = randomPatches(edition, { count: each, cells: 3, countries: 'one' })

/** What an analyst would keep: what-ifs of three cells, no two the same. */
const scenariosOf = (round: number, release: string): Scenario[] =>
  patches.map(changes => {
    const definition = JSON.stringify({ edition: '2023', note: `round ${round}`, patch: { changes }, release })
    const { data, meta } = index.whatIf({ edition: '2023', changes })
    return { id: hashOf(definition), release, definition, result: JSON.stringify({ data, meta }) }
  })

const rowOf = async ({ id, release, definition, result }: Scenario): Promise<BareRow> => [
  keyOf(id),
  keyOf(release),
  Date.now(),
  Buffer.from(definition),
  await pack(Buffer.from(result)),
  sealOf(id, result)
]

const describe = (release: string): string => {
  const [{ definition, result } = { definition: '', result: '' }] = scenariosOf(0, release)
  return `${definition.length} + ${result.length} bytes`
}

const rowFor = (job: string, opponent: string, pairs: readonly Pair[]): Row => {
  const median = (side: keyof Pair): string => `${spreadOf(pairs.map(pair => pair[side])).median.toFixed(0)} us`
  const ratio = spreadOf(pairs.map(({ ours, bare }) => bare / ours))
  return { job, ours: median('ours'), opponent: `${opponent}: ${median('bare')}`, ratio: writeSpread(ratio) }
}
