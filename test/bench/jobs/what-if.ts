import { askWell } from '../ask.js'
import { startBare } from '../bare.js'
import { edition, index } from '../compiled.js'
import { fightDuel } from '../duel.js'
import { randomPatches, type Cell } from '../patches.js'
import type { Row } from '../row.js'
import { startService, type Served } from '../service.js'
import { spreadOf } from '../spread.js'

const path = '/v1/editions/2023/what-if'
const count = 400
const kinds = ['one', 'several'] as const

/**
 * Varied what-ifs of 3 cells, ranked in the world, the continent and the region of each country, against a bare route that
 * parses the same bodies. It sends the answers that ours gave to them, in turn: the same bytes without the cost of a search.
 */
export const measureWhatIf = async (): Promise<Row[]> => {
  const ours = await startService()
  try {
    const rows: Row[] = []
    for (const countries of kinds) {
      const patches = randomPatches(edition, { count, cells: 3, countries })
      const of = `of ${countries === 'one' ? 'one country' : 'several countries'}`
      rows.push(...(await duelOver(ours, patches, of)), timeInProcess(patches, of))
    }
    return rows
  } finally {
    await ours.stop()
  }
}

const duelOver = async (ours: Served, patches: readonly Cell[][], of: string): Promise<Row[]> => {
  const bodies = patches.map(changes => JSON.stringify({ changes }))
  const answers: Buffer[] = []
  for (const body of bodies) answers.push((await askWell(ours.port, { path, body })).body)
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const bare = await startBare({
    method: 'POST',
    path,
    headers,
    bodies: answers.map(answer => answer.toString('base64'))
  })
  const mean = Math.round(answers.reduce((sum, answer) => sum + answer.length, 0) / answers.length)
  return fightDuel(ours, bare, {
    job: `POST what-if, 3 cells ${of}`,
    opponent: `bare Fastify, parses the body, sends our answers in turn (mean ${mean} bytes)`,
    load: { path, headers: { 'content-type': 'application/json' }, bodies },
    bar: { value: 0.5, kind: 'least' }
  }).finally(() => bare.stop())
}

const timeInProcess = (patches: readonly Cell[][], of: string): Row => {
  const passes = Array.from({ length: 12 }, () => {
    const began = performance.now()
    for (const changes of patches) {
      const { data, meta } = index.whatIf({ edition: '2023', changes })
      JSON.stringify({ data, meta })
    }
    return (1000 * (performance.now() - began)) / patches.length
  })
  const { median } = spreadOf(passes.slice(2))
  return { job: `what-if and JSON in process, 3 cells ${of}`, ours: `${median.toFixed(0)} us`, opponent: '' }
}
