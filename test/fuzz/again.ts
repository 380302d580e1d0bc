import type { Answered, Outcome } from './answered.js'
import type { Client } from './client.js'
import type { Fault } from './oracle.js'
import type { FuzzRequest } from './request.js'

/** Headers that differ from answer to answer. */
const passing: ReadonlySet<string> = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding'])

const lasting = ({ headers }: Answered): [string, unknown][] =>
  Object.entries(headers)
    .filter(([name]) => !passing.has(name) && !name.startsWith('ratelimit'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))

const headFaults = (answer: Answered, head: Outcome): Fault[] => {
  if ('lost' in head) return [{ kind: 'head lost', what: head.lost }]
  if (head.status === 503) return []
  if (head.status !== answer.status) return [{ kind: 'head status', what: `${head.status} for ${answer.status}` }]
  const [given, told] = [JSON.stringify(lasting(answer)), JSON.stringify(lasting(head))]
  return given === told ? [] : [{ kind: 'head headers', what: `GET ${given}, HEAD ${told}` }]
}

const conditionalFaults = (again: Outcome): Fault[] =>
  'lost' in again
    ? [{ kind: 'conditional lost', what: again.lost }]
    : again.status === 304 || again.status === 503
      ? []
      : [{ kind: 'conditional', what: `the ETag of the answer is answered with ${again.status}` }]

/** The faults of what is asked after an answer: its tag is known again, and HEAD tells what GET told. */
export const faultsAfter = async (client: Client, asked: FuzzRequest, answer: Answered): Promise<Fault[]> => {
  const { etag } = answer.headers
  if (asked.method !== 'GET' || answer.status !== 200 || asked.bytes) return []
  const faults: Fault[] = []
  if (asked.after.includes('head')) faults.push(...headFaults(answer, await client.ask({ ...asked, method: 'HEAD' })))
  if (asked.after.includes('conditional') && etag !== undefined) {
    const headers = [...asked.headers.filter(([name]) => name !== 'if-none-match'), ['if-none-match', etag] as const]
    faults.push(...conditionalFaults(await client.ask({ ...asked, headers })))
  }
  return faults
}
