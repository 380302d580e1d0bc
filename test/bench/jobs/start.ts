import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpuSeconds } from '../proc.js'
import type { Row } from '../row.js'
import { startService } from '../service.js'
import { spreadOf, writeSpread } from '../spread.js'

const rounds = 7

/** From spawning the service to its first 200 on /health/ready, over the life of an empty program; files are in the cache. */
export const measureStart = async (): Promise<Row[]> => {
  const pairs: { readonly ours: number; readonly empty: number; readonly cpu: number | undefined }[] = []
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`  start: round ${round + 1} of ${rounds}\n`)
    const empty = await timeEmptyProgram()
    const service = await startService()
    const cpu = cpuSeconds(service.pid)
    await service.stop()
    pairs.push({ ours: service.readyMs, empty, cpu })
  }
  const cpu = pairs.flatMap(pair => pair.cpu ?? [])
  const over = spreadOf(pairs.map(({ ours, empty }) => (ours - empty) / 1000))
  return [
    {
      job: 'start to the first 200',
      ours: `${spreadOf(pairs.map(({ ours }) => ours)).median.toFixed(0)} ms`,
      opponent: `node -e 0: ${spreadOf(pairs.map(({ empty }) => empty)).median.toFixed(0)} ms`,
      ratio: `${writeSpread(over)} s over it`,
      figure: over.median,
      bar: { value: 1, kind: 'most', unit: 's over it' }
    },
    {
      job: 'start to the first 200, CPU time',
      ours: cpu.length > 0 ? `${spreadOf(cpu).median.toFixed(2)} s, all threads` : 'no /proc here',
      opponent: '',
      ...(cpu.length > 0 && { figure: spreadOf(cpu).median }),
      bar: { value: 0.8, kind: 'most', unit: 's' }
    }
  ]
}

const timeEmptyProgram = async (): Promise<number> => {
  const began = performance.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit')
  return performance.now() - began
}
