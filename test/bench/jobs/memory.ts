import { askWell, type Question } from '../ask.js'
import { index } from '../compiled.js'
import { residentMegabytes } from '../proc.js'
import { mixedQuestions } from '../questions.js'
import type { Row } from '../row.js'
import { startService } from '../service.js'

const count = 10_000
const clients = 10
const job = `resident memory after ${count} mixed requests`
const bar = { value: 150, kind: 'most', unit: 'MB' } as const

/** Resident memory of the service after questions of all kinds, most of them new to it. */
export const measureMemory = async (): Promise<Row[]> => {
  const service = await startService()
  try {
    const fresh = residentMegabytes(service.pid)
    if (!fresh) return [{ job, ours: 'no /proc here', opponent: '', bar }]
    const began = performance.now()
    await askAll(service.port, mixedQuestions(index, count))
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    const { now, peak } = residentMegabytes(service.pid) ?? fresh
    const ours = `${now.toFixed(0)} MB (peak ${peak.toFixed(0)}, fresh ${fresh.now.toFixed(0)}; ${seconds} s)`
    return [{ job, ours, opponent: '', figure: now, bar }]
  } finally {
    await service.stop()
  }
}

const askAll = async (port: number, questions: readonly Question[]): Promise<void> => {
  const queue = questions.entries()
  const client = async (): Promise<void> => {
    for (const [at, question] of queue) {
      if (at % 2000 === 0) process.stderr.write(`  memory: ${at} of ${questions.length} requests\n`)
      await askWell(port, question)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
}
