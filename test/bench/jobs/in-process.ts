import { answerToJson, createIndex, edition, index, release, tableToCsv } from '../compiled.js'
import { randomPatches } from '../patches.js'
import type { Row } from '../row.js'
import { spreadOf } from '../spread.js'

const passes = 15

/** Microseconds of CPU that the process took for each of so many calls: the median of passes, after two that are not counted. */
const cpuOf = (calls: number, call: (at: number) => unknown): number => {
  const times = Array.from({ length: passes + 2 }, () => {
    const before = process.cpuUsage()
    for (let at = 0; at < calls; at++) call(at)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / calls
  })
  return spreadOf(times.slice(2)).median
}

const row = (job: string, microseconds: number, most: number, unit: 'us' | 'ms' = 'us'): Row => {
  const figure = unit === 'us' ? microseconds : microseconds / 1000
  return {
    job,
    ours: `${figure.toFixed(figure < 10 ? 1 : 0)} ${unit}`,
    opponent: '',
    figure,
    bar: { value: most, kind: 'most', unit }
  }
}

/** Rankings of every indicator by indices that have not been asked before: what a first question takes. */
const rankAnew = (): number => {
  const fresh = Array.from({ length: 40 }, () => createIndex(release))
  const times = fresh.map(each => {
    const before = process.cpuUsage()
    for (const node of edition.indicators) answerToJson(each.ranking({ edition: '2023', node }))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / edition.indicators.length
  })
  return spreadOf(times.slice(10)).median
}

/** What answers take in process until they stand as text, by the CPU of the process. */
export const measureInProcess = async (): Promise<Row[]> => {
  const before = process.cpuUsage()
  tableToCsv(createIndex(release).bulk({}).table)
  const cold = process.cpuUsage(before)
  const patches = randomPatches(edition, { count: 400, cells: 3, countries: 'one' })
  const ask = (at: number) => index.whatIf({ edition: '2023', changes: patches[at] ?? [] })
  const method = { edition: '2023', aggregations: { resilience: 'geometric' } } as const
  return [
    row('the whole index as CSV, the first answer of a process', cold.user + cold.system, 15, 'ms'),
    row(
      'the same again',
      cpuOf(5, () => tableToCsv(index.bulk({}).table)),
      15,
      'ms'
    ),
    row('what-if of 3 cells of a country, not written', cpuOf(patches.length, ask), 15),
    row(
      'the same with JSON',
      cpuOf(patches.length, at => answerToJson(ask(at))),
      25
    ),
    row('ranking of 193 never asked before, with JSON', rankAnew(), 100),
    row(
      'scores of an edition (6,948 cells) as JSON',
      cpuOf(5, () => answerToJson(index.scores({ edition: '2023' }))),
      4,
      'ms'
    ),
    row(
      'method patch, all countries and ranks, not written',
      cpuOf(3, () => index.whatIf(method)),
      1.5,
      'ms'
    ),
    row(
      'leave-one-out of criminality, all countries',
      cpuOf(3, () => index.leaveOneOut({ edition: '2023', node: 'criminality' })),
      4,
      'ms'
    )
  ]
}
