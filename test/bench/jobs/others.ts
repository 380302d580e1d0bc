import autocannon from 'autocannon'
import { ask } from '../ask.js'
import { startBare } from '../bare.js'
import { askHeavy } from '../heavy.js'
import { loopSeconds } from '../proc.js'
import { writeVerdict, type Row } from '../row.js'
import { startService, type Served } from '../service.js'
import { spreadOf, writeSpread } from '../spread.js'

const rounds = 3
const seconds = 2
const paths = ['/health/live', '/v1/editions/2023/rankings/criminality'] as const

/** What others are doing meanwhile, and over how many connections it is measured. */
const settings = [
  { heavy: 0, connections: 64 },
  { heavy: 1, connections: 64 },
  { heavy: 64, connections: 64 },
  { heavy: 64, connections: 500 },
  { heavy: 0, connections: 2000 }
] as const

/**
 * Whether a request keeps others waiting: how late light answers are, and what a refusal costs. Ours and a bare server in a
 * process of its own are asked in turn, both while our service does the same heavy work beside, so that the machine is as
 * busy; the client is a process apart from both.
 */
export const measureOthers = async (): Promise<Row[]> => {
  const service = await startService()
  try {
    const rows: Row[] = []
    for (const path of paths) {
      const bare = await startBare(await cannedOf(service, path))
      for (const setting of settings) rows.push(told(await lateness(service, bare, path, setting)))
      await bare.stop()
    }
    return [...rows, told(await shedCost())]
  } finally {
    await service.stop()
  }
}

/** A row is told as soon as it is measured: what comes after may fail. */
const told = (row: Row): Row => {
  process.stderr.write(`  ${[row.job, row.ours, row.opponent, row.ratio, writeVerdict(row)].join(' | ')}\n`)
  return row
}

const cannedOf = async ({ port }: Served, path: string) => {
  const { body } = await ask(port, { path })
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { method: 'GET' as const, path, headers, bodies: [Buffer.from(body).toString('base64')] }
}

const load = ({ port }: Served, path: string, connections: number) =>
  autocannon({ url: `http://127.0.0.1:${port}${path}`, connections, duration: seconds, timeout: 30 })

const lateness = async (
  ours: Served,
  bare: Served,
  path: string,
  { heavy, connections }: (typeof settings)[number]
): Promise<Row> => {
  const end = new AbortController()
  const meanwhile = askHeavy(ours.port, heavy, end.signal)
  const late: { readonly ours: number; readonly bare: number }[] = []
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`  others: ${path}, ${heavy} heavy, ${connections} connections, round ${round + 1}\n`)
    const first = (await load(bare, path, connections)).latency.p99
    late.push({ ours: (await load(ours, path, connections)).latency.p99, bare: first })
  }
  end.abort()
  await meanwhile
  const ratio = spreadOf(late.map(each => each.ours / Math.max(1, each.bare)))
  return {
    job: `p99 of ${path}, ${connections} connections, ${heavy} heavy requests at a time`,
    ours: `${spreadOf(late.map(each => each.ours)).median} ms`,
    opponent: `bare Fastify route: ${spreadOf(late.map(each => each.bare)).median} ms`,
    ratio: writeSpread(ratio),
    figure: ratio.median,
    bar: { value: 1.5, kind: 'most' }
  }
}

const pdf = '/v1/editions/2023/profiles/KAZ.pdf'

/** CPU of the loop for a request that is refused since too much waits, against that of the barest answer of the same size. */
const shedCost = async (): Promise<Row> => {
  const full = await startService({ HEAVY_WAITING: '0' })
  const end = new AbortController()
  const meanwhile = askHeavy(full.port, 8, end.signal)
  // Until all places are taken.
  let refused = await ask(full.port, { path: pdf })
  while (refused.status !== 503)
    refused = await ask(full.port, { path: `${pdf}?level=0.${Math.floor(Math.random() * 1e6)}` })
  const bare = await startBare({
    method: 'GET',
    path: pdf,
    headers: { 'content-type': 'application/problem+json' },
    bodies: [refused.body.toString('base64')]
  })
  const job = 'CPU of a request that is refused'
  const bar = { value: 1.3, kind: 'most' } as const
  try {
    const costs: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [ours, theirs] = [await cpuOf(full), await cpuOf(bare)]
      if (ours !== undefined && theirs !== undefined) costs.push(ours / theirs)
    }
    if (costs.length === 0) return { job, ours: 'no /proc here', opponent: '', bar }
    const ratio = spreadOf(costs)
    return { job, ours: '', opponent: 'bare Fastify route', ratio: writeSpread(ratio), figure: ratio.median, bar }
  } finally {
    end.abort()
    await meanwhile
    await bare.stop()
    await full.stop()
  }
}

const cpuOf = async (server: Served): Promise<number | undefined> => {
  const before = loopSeconds(server.pid)
  const { requests } = await load(server, pdf, 64)
  const after = loopSeconds(server.pid)
  return before === undefined || after === undefined ? undefined : (after - before) / requests.total
}
