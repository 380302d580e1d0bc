import autocannon from 'autocannon'
import { askWell } from '../ask.js'
import {
  edition,
  index,
  planSimulation,
  runLattice,
  scoreEdition,
  simulatedOf,
  SimulationBody,
  SimulationPool,
  ThreadPool
} from '../compiled.js'
import { compileReplications, halfPoints } from '../replications.js'
import type { Bar, Row } from '../row.js'
import { startService } from '../service.js'
import { spreadOf, writeSpread } from '../spread.js'
import { syntheticObservations } from '../synthetic.js'

const replications = 10_000
const rounds = 5
const sizes = [200, 2_000, 20_000] as const
const mostCells = 4_000_000

/** Simulation of ranks: against plain C on one thread and two, how it grows with the units, and whether requests wait. */
export const measureSimulation = async (): Promise<Row[]> => [
  ...(await againstC()),
  ...growth(),
  ...(await responsiveness())
]

const scaleOf = (id: string) => index.release.definitions.get(id)?.scale ?? index.release.index.scale

const planOf = (of: typeof edition) =>
  planSimulation({
    edition: of,
    positions: [...of.countries.keys()],
    regionOf: () => '',
    scaleOf,
    seed: 2023,
    errors: [{ kind: 'step', k: 1 }],
    weights: null,
    formulas: new Map(),
    drop: null
  })

const againstC = async (): Promise<Row[]> => {
  const c = compileReplications()
  const rows = halfPoints(edition.framework, edition)
  const question = { edition: '2023', ...SimulationBody.parse({ replications }) }
  const asked = await simulatedOf('', index, question)
  const pools = [1, 2]
    .map(threads => new ThreadPool(threads))
    .map(pool => ({ threads: pool.threads, pool, runs: new SimulationPool(pool) }))
  const times: { readonly c: number; readonly ours: readonly number[] }[] = []
  for (const { runs } of pools) await runs.run(asked)
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`  simulation: round ${round + 1} of ${rounds}\n`)
    const ours: number[] = []
    for (const { runs } of pools) {
      const began = performance.now()
      await runs.run(asked)
      ours.push((performance.now() - began) / 1000)
    }
    times.push({ c: c?.run(rows, replications) ?? NaN, ours })
  }
  for (const { pool } of pools) await pool.close()
  c?.remove()
  return pools.map(({ threads }, at): Row => {
    const job = `Monte Carlo, ${replications} replications, 193 x 32, 4 composites ranked, ${threads} thread${threads > 1 ? 's' : ''}`
    const ours = `${spreadOf(times.map(time => time.ours[at] ?? NaN)).median.toFixed(3)} s`
    const bar: Bar = { value: threads === 1 ? 1.5 : 0.8, kind: 'most' }
    if (!c) return { job, ours, opponent: 'no gcc here', bar }
    const ratio = spreadOf(times.map(time => (time.ours[at] ?? NaN) / time.c))
    const opponent = `plain C, gcc -O3 -march=native, 1 thread: ${spreadOf(times.map(({ c }) => c)).median.toFixed(3)} s`
    return { job, ours, opponent, ratio: writeSpread(ratio), figure: ratio.median, bar }
  })
}

/** Composites one after the other, since a table of ranks of 20,000 units is large. */
const growth = (): Row[] => {
  const { framework } = edition
  const timed = sizes.map(units => {
    process.stderr.write(`  simulation: ${units} units\n`)
    const scored = scoreEdition(framework, syntheticObservations(framework, units))
    const job = planOf(scored).lattice
    if (!job) throw new Error('no lattice')
    const count = Math.max(20, Math.floor(mostCells / units))
    const began = performance.now()
    for (const node of job.nodes) runLattice({ ...job, nodes: [node] }, 2023, { from: 0, to: count })
    return { units, count, ms: (performance.now() - began) / count }
  })
  return timed.map(({ units, count, ms }, at): Row => {
    const smaller = timed[at - 1]
    const job = `Monte Carlo, ${units} units, a replication (of ${count})`
    const exponent = smaller && Math.log(ms / smaller.ms) / Math.log(units / smaller.units)
    return {
      job,
      ours: `${ms.toFixed(3)} ms`,
      opponent: '',
      ...(exponent && { ratio: `grows as n^${exponent.toFixed(2)}` })
    }
  })
}

/** The slowest of a hundred rankings, while simulations run and while none does. */
const responsiveness = async (): Promise<Row[]> => {
  const service = await startService()
  const load = () =>
    autocannon({
      url: `http://127.0.0.1:${service.port}/v1/editions/2023/rankings/criminality`,
      connections: 10,
      duration: 3
    })
  try {
    await load()
    const alone: number[] = []
    const beside: number[] = []
    for (let round = 0; round < 3; round++) {
      alone.push((await load()).latency.p99)
      const end = new AbortController()
      const simulations = simulateUntil(end.signal, service.port, 1000 * round)
      beside.push((await load()).latency.p99)
      end.abort()
      await simulations
    }
    const ratio = spreadOf(beside.map((ms, round) => ms / Math.max(alone[round] ?? NaN, 1)))
    return [
      {
        job: 'p99 of GET ranking while simulations run',
        ours: `${spreadOf(beside).median} ms`,
        opponent: `none runs: ${spreadOf(alone).median} ms`,
        ratio: writeSpread(ratio),
        figure: ratio.median,
        bar: { value: 2, kind: 'most' }
      }
    ]
  } finally {
    await service.stop()
  }
}

/** One simulation after another, each with a seed of its own, so that none is answered from memory. */
const simulateUntil = async (end: AbortSignal, port: number, firstSeed: number): Promise<void> => {
  for (let seed = firstSeed; !end.aborted; seed++) {
    const body = JSON.stringify({ seed, replications: 50_000 })
    await askWell(port, { path: '/v1/editions/2023/simulations', body })
  }
}
