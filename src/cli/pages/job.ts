import type { Meta } from '../../answers/answer.js'
import type { answerJob, JobState } from '../../answers/jobs.js'
import type { Cell } from '../../answers/table.js'
import { drawGrid } from '../grid.js'
import { shortRelease, sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

type Job = ReturnType<typeof answerJob>['data']

/** How far a job is, in a line. */
export const stateLine = ({ kind, state, progress: { done, total }, failure }: JobState): string =>
  `${kind} ${state}: ${done} of ${total} parts are done${failure === null ? '' : `; ${failure}`}`

/** A job: how far it is, what it was made of, and where its result is. */
export const jobPage = (job: Job, paint: Paint): string => {
  const { id, release, created, question, state } = job
  return [
    paint.bold(stateLine(job)),
    `id ${id}`,
    `edition ${question.edition}, release ${shortRelease(release)}, begun ${created}`,
    ...(state === 'done' ? [`crindex job-result ${id}`] : [])
  ].join('\n')
}

type Row = Readonly<Record<string, unknown>>

/** The result of a job as it is kept: a table of its rows. */
export const jobResultPage = (text: string, paint: Paint): string => {
  const { data, meta } = JSON.parse(text) as { readonly data: readonly Row[]; readonly meta: Meta }
  const names = Object.keys(data[0] ?? {})
  const grid = drawGrid(
    names,
    data.map(row => names.map(name => cellOf(row[name]))),
    paint
  )
  return `${grid}\n\n${paint.dim(sourceLine(meta))}`
}

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return { number: String(value) }
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, held]) => `${name}=${String(held)}`)
    .join('|')
}
