import type { IncomingHttpHeaders } from 'node:http'
import type { Names } from './ask.js'
import type { Face } from './face.js'
import type { Word } from './places.js'
import type { Request } from './request.js'

/** What is another in each run, in the text of which answers, and what stands in its place. */
interface TextRule {
  readonly reason: string
  readonly words: RegExp
  readonly from: RegExp
  readonly to: string
}

/** What headers say that is another in each run. */
interface HeaderRule {
  readonly reason: string
  readonly header: string
  readonly from: RegExp
  readonly to: string
}

const textRules: readonly TextRule[] = [
  {
    reason: 'releases, scenarios and jobs are dated by the clock',
    words: /^(releases?|scenario|job|simulation)\b/,
    from: /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g,
    to: '{moment}'
  },
  {
    reason: 'how far a job is that was just begun depends on how fast it is',
    words: /^(job|simulation)\b/,
    from: /"state":"(waiting|running)","progress":\{"done":\d+,/g,
    to: '"state":"{open}","progress":{"done":"{n}",'
  },
  {
    reason: 'how far a job was that is given up, likewise',
    words: /^job$/,
    from: /"state":"cancelled","progress":\{"done":\d+,/g,
    to: '"state":"cancelled","progress":{"done":"{n}",'
  },
  {
    reason: 'how far a job is whose result is asked for too early, likewise',
    words: /^job\.result$/,
    from: /The job is (waiting|running): \d+ of/g,
    to: 'The job is {open}: {n} of'
  },
  {
    reason: 'progress is told as often as there is time for',
    words: /^job\.events$/,
    from: /event: progress\ndata: .*\n\n/g,
    to: ''
  },
  {
    reason: 'an id that the service gives a request names the process',
    words: /./,
    from: /"request_id":"\w+-\w+"/g,
    to: '"request_id":"{request}"'
  },
  {
    reason: 'the clock says when a client may come again',
    words: /./,
    from: /try again in (\d+ seconds?|1 minute)\./g,
    to: 'try again in {time}.'
  },
  {
    reason: 'what is measured of the runtime depends on its version, and on when it collects garbage',
    words: /^metrics$/,
    from: /^(nodejs|process)_\S+ \S+\n/gm,
    to: ''
  },
  {
    reason: 'metrics measure the process',
    words: /^metrics$/,
    from: /^([^#\s]\S*) \S+$/gm,
    to: '$1 {measure}'
  }
]

/** Not of the answer but of the connection; a length follows from the body, and there is one or chunks. */
const framing = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']

const headerRules: readonly HeaderRule[] = [
  {
    reason: 'a hash of the bytes, which are compared themselves',
    header: 'etag',
    from: /^"[\w-]{27}(-br|-gzip)?"$/,
    to: '"{hash}$1"'
  },
  {
    reason: 'an id that the service gives names the process',
    header: 'x-request-id',
    from: /^\w+-\w+$/,
    to: '{request}'
  },
  { reason: 'seconds by the clock', header: 'ratelimit-reset', from: /^\d+$/, to: '{seconds}' },
  { reason: 'seconds by the clock', header: 'retry-after', from: /^\d+$/, to: '{seconds}' }
]

/** A body without what is another in each run, and with names for what earlier answers gave. */
export const normaliseFace = ({ kind, text }: Face, word: Word, names: Names): Face => {
  const ruled = textRules
    .filter(({ words }) => words.test(word))
    .reduce((so, { from, to }) => so.replaceAll(from, to), text)
  return { kind, text: withNames(ruled, names) }
}

/** Headers without those of the connection, likewise; a HEAD says the length of a body that is not there. */
export const normaliseHeaders = (
  headers: IncomingHttpHeaders,
  { method }: Pick<Request, 'method'>,
  names: Names
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !framing.includes(name) || (method === 'HEAD' && name === 'content-length'))
      .map(([name, value]) => [name, withNames(headerText(name, String(value)), names)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
  )

const headerText = (name: string, value: string): string =>
  headerRules.filter(({ header }) => header === name).reduce((so, { from, to }) => so.replace(from, to), value)

/**
 * Ids are hashes of content: told by name, so that other content is one difference (the id of the release) and not one in
 * every answer.
 */
const withNames = (text: string, names: Names): string =>
  [...names].reduce((so, [name, value]) => so.replaceAll(value, `{${name}}`), text)
