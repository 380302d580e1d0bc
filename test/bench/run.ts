import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { closeConnections } from './ask.js'
import { measureBatch } from './jobs/batch.js'
import { measureGoalSeek } from './jobs/goal-seek.js'
import { measureHostile } from './jobs/hostile.js'
import { measureInProcess } from './jobs/in-process.js'
import { measureMemory } from './jobs/memory.js'
import { measureOthers } from './jobs/others.js'
import { measurePage } from './jobs/page.js'
import { measureProfile } from './jobs/profile.js'
import { measureRankDistributions } from './jobs/rank-distribution.js'
import { measureRanking } from './jobs/ranking.js'
import { measureScale } from './jobs/scale.js'
import { measureSimulation } from './jobs/simulation.js'
import { measureStart } from './jobs/start.js'
import { measureStore } from './jobs/store.js'
import { measureWhatIf } from './jobs/what-if.js'
import { hasProc } from './proc.js'
import type { Row } from './row.js'
import { writeReport } from './table.js'

const jobs = new Map<string, () => Promise<Row[]>>([
  ['ranking', measureRanking],
  ['what-if', measureWhatIf],
  ['in-process', measureInProcess],
  ['batch', measureBatch],
  ['goal-seek', measureGoalSeek],
  ['store', measureStore],
  ['start', measureStart],
  ['memory', measureMemory],
  ['scale', measureScale],
  ['rank-distribution', measureRankDistributions],
  ['simulation', measureSimulation],
  ['profile', measureProfile],
  ['page', measurePage],
  ['hostile', measureHostile],
  ['others', measureOthers]
])

const chosenJobs = (): (readonly [string, () => Promise<Row[]>])[] => {
  const { values } = parseArgs({ options: { job: { type: 'string' } } })
  if (values.job === undefined) return [...jobs]
  const measure = jobs.get(values.job)
  if (!measure) throw new RangeError(`There is no job "${values.job}"; allowed: ${[...jobs.keys()].join(', ')}.`)
  return [[values.job, measure]]
}

const writeLoad = (): string =>
  loadavg()
    .map(load => load.toFixed(1))
    .join(' ')

const rows: Row[] = []
const [began, loadBefore] = [performance.now(), writeLoad()]
if (!hasProc) process.stderr.write('This system has no /proc: CPU time and memory of the service are not measured.\n')
for (const [name, measure] of chosenJobs()) {
  process.stderr.write(`${name}, load average ${writeLoad()}\n`)
  try {
    rows.push(...(await measure()))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    rows.push({ job: name, ours: 'failed, see above', opponent: '' })
    process.exitCode = 1
  }
}
closeConnections()
const cpu = `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(
  `Node ${process.version}, ${cpu}; load average before ${loadBefore}, after ${writeLoad()}; took ${seconds} s\n` +
    `Ratios are medians over rounds (lowest-highest), ours and the opponent in turn.\n\n${writeReport(rows)}`
)
