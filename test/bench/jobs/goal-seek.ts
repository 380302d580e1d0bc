import type { Goal } from '../../../src/answers/goal-seek/asked.js'
import { askWell } from '../ask.js'
import { edition, index } from '../compiled.js'
import { variedGoals } from '../goals.js'
import type { Row } from '../row.js'
import { startService } from '../service.js'
import { percentileOf } from '../spread.js'

const path = '/v1/editions/2023/goal-seek'
const bar = { value: 50, kind: 'most', unit: 'ms' } as const

/**
 * How long goals of every kind take for every country, one after the other: in process, and from request to last byte. The
 * CPU time of the process hardly feels what else runs on the machine.
 */
export const measureGoalSeek = async (): Promise<Row[]> => {
  const goals = variedGoals(edition)
  const [first, again] = [timeInProcess(goals), timeInProcess(goals)]
  const rows = [
    writeRow('goal-seek and JSON in process, first pass', first.wall),
    writeRow('the same again', again.wall),
    writeRow('the same again, CPU time', again.cpu)
  ]
  const service = await startService()
  try {
    const times: number[] = []
    for (const goal of goals) {
      const began = performance.now()
      await askWell(service.port, { path, body: JSON.stringify(goal) })
      times.push(performance.now() - began)
    }
    return [...rows, writeRow('POST goal-seek, one at a time', times)]
  } finally {
    await service.stop()
  }
}

/** Milliseconds of each goal. */
const timeInProcess = (
  goals: readonly Goal[]
): { readonly wall: readonly number[]; readonly cpu: readonly number[] } => {
  const times = goals.map(goal => {
    const [began, cpuBefore] = [performance.now(), process.cpuUsage()]
    const { data, meta } = index.goalSeek({ edition: '2023', ...goal })
    JSON.stringify({ data, meta })
    const { user, system } = process.cpuUsage(cpuBefore)
    return { wall: performance.now() - began, cpu: (user + system) / 1000 }
  })
  return { wall: times.map(({ wall }) => wall), cpu: times.map(({ cpu }) => cpu) }
}

const writeRow = (job: string, times: readonly number[]): Row => {
  const [p50, p99, most] = [0.5, 0.99, 1].map(part => percentileOf(times, part))
  const write = (ms = NaN): string => `${ms.toFixed(1)} ms`
  return {
    job: `${job}, p99 of ${times.length} goals`,
    ours: `${write(p99)} (p50 ${write(p50)}, most ${write(most)})`,
    opponent: '',
    figure: p99 ?? NaN,
    bar
  }
}
