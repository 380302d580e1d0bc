import type { Answered, Outcome } from './answered.js'
import type { Conformity } from './conformity.js'
import { errorCatalogue } from '../../src/problems.js'
import { mediaOf, readBody } from './reading.js'
import type { FuzzRequest } from './request.js'

/** What is wrong with an answer. */
export interface Fault {
  /** Its kind: two answers of one operation with faults of one kind are taken for the same fault. */
  readonly kind: string
  readonly what: string
}

export interface Bounds {
  /** So long an answer may take that stands ready, ms; undefined where time is not judged. */
  readonly lightMs?: number | undefined
  /** So long one may take that is work, ms. */
  readonly heavyMs: number
}

const fault = (kind: string, what: string): Fault[] => [{ kind, what }]

/** A body larger than this is held to its schema once in so many times: reading it takes longer than making it. */
const large = { bytes: 200_000, once: 8 }

/** The faults of the answer to a request. */
export const faultsOf = (asked: FuzzRequest, outcome: Outcome, conformity: Conformity, bounds: Bounds): Fault[] => {
  if ('lost' in outcome) return asked.bytes ? [] : fault(`lost ${outcome.lost.replaceAll(/\d+/g, '')}`, outcome.lost)
  return [...timeFaults(asked, outcome, bounds), ...statusFaults(outcome), ...bodyFaults(asked, outcome, conformity)]
}

const timeFaults = ({ heavy, bytes }: FuzzRequest, { ms }: Answered, { lightMs, heavyMs }: Bounds): Fault[] => {
  const most = heavy || bytes ? heavyMs : (lightMs ?? heavyMs)
  return ms > most ? fault('late', `it took ${ms.toFixed(0)} ms, for at most ${most}`) : []
}

const statusFaults = ({ status, headers }: Answered): Fault[] => {
  if (status < 500) return []
  if (status === 503 && headers['retry-after'] !== undefined) return []
  return fault(`status ${status}`, `the status is ${status}${status === 503 ? ' without Retry-After' : ''}`)
}

const bodyFaults = (asked: FuzzRequest, answer: Answered, conformity: Conformity): Fault[] => {
  const { status, headers, body } = answer
  const media = mediaOf(answer)
  if (asked.method === 'HEAD' || status === 304 || status === 204 || (status >= 300 && status < 400)) return []
  if (status >= 400) return problemFaults(asked, answer, conformity)
  if (body.length === 0 && media === '') return []
  const skip = body.length > large.bytes && body.length % large.once !== 0
  if (media === 'text/event-stream' || skip) return []
  try {
    const read = readBody(answer)
    const why = conformity(asked.method, asked.address, status, media, /[/+]json$/.test(media) ? read : undefined)
    return why === undefined || asked.bytes ? [] : fault(`schema ${status} ${media}`, why)
  } catch (error) {
    return fault(`unreadable ${status} ${media}`, `${String(headers['content-type'])}: ${String(error)}`)
  }
}

/** Every error is a problem with a code of the catalogue. */
const problemFaults = (asked: FuzzRequest, answer: Answered, conformity: Conformity): Fault[] => {
  const media = mediaOf(answer)
  const { status, body } = answer
  if (media !== 'application/problem+json') {
    return fault(`no problem ${status}`, `${status} as ${media}: ${body.toString().slice(0, 200)}`)
  }
  try {
    const problem = readBody(answer) as { readonly type?: unknown; readonly status?: unknown }
    const code = String(problem.type).replace('/problems/', '')
    const known = Object.entries(errorCatalogue).find(([each]) => each === code)
    if (!known) return fault(`code ${status}`, `${String(problem.type)} is not in the catalogue`)
    if (problem.status !== status || known[1].status !== status) return fault(`status of ${code}`, `it has ${status}`)
    const why = asked.bytes ? undefined : conformity(asked.method, asked.address, status, media, problem)
    return why === undefined ? [] : fault(`schema ${status} ${code}`, why)
  } catch (error) {
    return fault(`unreadable ${status}`, String(error))
  }
}
