import { edition } from '../compiled.js'
import { randomPatches } from '../patches.js'
import type { Row } from '../row.js'
import { startService, type Served } from '../service.js'
import { spreadOf } from '../spread.js'

const path = '/v1/editions/2023/what-if/batch'
const [small, large] = [10_000, 100_000] as const
const rounds = 3

/** A batch of what-ifs of 3 cells of several countries over HTTP, from the first byte sent to the last answer read. */
export const measureBatch = async (): Promise<Row[]> => {
  const service = await startService()
  try {
    const patches = randomPatches(edition, { count: large, cells: 3, countries: 'several' })
    const lines = patches.map(changes => `${JSON.stringify({ changes })}\n`)
    await timeBatch(service, lines.slice(0, small))
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await timeBatch(service, lines.slice(0, small)))
    const { median, min, max } = spreadOf(times)
    const whole = await timeBatch(service, lines)
    const growth = whole / median / (large / small)
    return [
      {
        job: `batch of ${small} what-ifs, 3 cells`,
        ours: `${median.toFixed(2)} s (${min.toFixed(2)}-${max.toFixed(2)})`,
        opponent: '',
        figure: median,
        bar: { value: 0.6, kind: 'most', unit: 's' }
      },
      {
        job: `batch of ${large} what-ifs, 3 cells`,
        ours: `${whole.toFixed(1)} s`,
        opponent: `${large / small} batches of ${small}`,
        ratio: growth.toFixed(2),
        figure: growth,
        bar: { value: 1.1, kind: 'most' }
      }
    ]
  } finally {
    await service.stop()
  }
}

/** Seconds that a batch takes. */
const timeBatch = async ({ port }: Served, lines: readonly string[]): Promise<number> => {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('')
  })
  const decoder = new TextDecoder()
  let end = ''
  for await (const piece of response.body ?? []) end = (end + decoder.decode(piece as Uint8Array)).slice(-100)
  const answered = /"answered":(\d+),"refused":0/.exec(end)?.[1]
  if (Number(answered) !== lines.length) throw new Error(`the batch ended with ${end}`)
  return (performance.now() - began) / 1000
}
