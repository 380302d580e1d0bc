import { addCounts, type SimulationCounts } from '../analyses/kernels/counts.js'
import { studySensitivity } from '../analyses/sensitivity/sensitivity.js'
import { replicate } from '../analyses/simulation/simulation.js'
import { planStudy, writeSensitivity } from '../answers/sensitivity/sensitivity.js'
import { planAnswer, writeSimulation } from '../answers/simulation/simulation.js'
import type { Index } from '../index.js'
import type { Terminal } from './terminal.js'

const parts = 50
const width = 30

/**
 * A bar for what is done of a whole.
 *
 * @example
 * progressBar(1, 4, 8) // => '[##......]  25 %'
 */
export const progressBar = (done: number, whole: number, size = width): string => {
  const filled = Math.floor((size * done) / whole)
  const percent = String(Math.floor((100 * done) / whole)).padStart(3)
  return `[${'#'.repeat(filled)}${'.'.repeat(size - filled)}] ${percent} %`
}

/** What wipes a bar away. */
export const noBar = `\r${' '.repeat(width + 10)}\r`

/** Run a simulation; where people watch, a bar on the standard error shows how far it is. */
export const simulateVisibly = (
  index: Index,
  question: Parameters<Index['simulation']>[0],
  { stderr }: Pick<Terminal, 'stderr'>
): ReturnType<Index['simulation']> => {
  if (stderr.isTTY !== true) return index.simulation(question)
  const planned = planAnswer(index.loaded, question)
  const { replications } = question
  const size = Math.max(1, Math.ceil(replications / parts))
  let counts: SimulationCounts | undefined
  for (let from = 0; from < replications; from += size) {
    stderr.write(`\r${progressBar(from, replications)}`)
    const more = replicate(planned.plan, { from, to: Math.min(from + size, replications) })
    counts = counts ? addCounts(counts, more) : more
  }
  stderr.write(noBar)
  return writeSimulation(index.loaded, planned, counts ?? replicate(planned.plan, { from: 0, to: 0 }))
}

/** Study sensitivity; where people watch, a bar on the standard error shows how far it is. */
export const studyVisibly = (
  index: Index,
  question: Parameters<Index['sensitivity']>[0],
  { stderr }: Pick<Terminal, 'stderr'>
): ReturnType<Index['sensitivity']> => {
  if (stderr.isTTY !== true) return index.sensitivity(question)
  const size = Math.max(1, Math.ceil(question.samples / parts))
  const planned = planStudy(index.loaded, question)
  const result = studySensitivity(planned.plan, done => {
    if (done % size === 0) stderr.write(`\r${progressBar(done, question.samples)}`)
  })
  stderr.write(noBar)
  return writeSensitivity(index.loaded, planned, result)
}
