import { DomainError, type ErrorCode, type Fault } from '../errors.js'
import { errorCatalogue } from '../problems.js'

/** What the shell is told. */
export const exitCodes = { fine: 0, faults: 1, usage: 2, internal: 70 } as const

const codesOfFaults: readonly ErrorCode[] = [
  'DEFINITIONS_INVALID',
  'WORKBOOK_INVALID',
  'DRAFT_INVALID',
  'STORE_CORRUPT',
  'STORE_UNAVAILABLE'
]
const codesOfSettings: readonly ErrorCode[] = ['SETTING_INVALID', 'PORT_TAKEN']

/** The exit code of an error: 1 for faults in what was read or in the store, 2 for what was asked wrongly, 70 for a defect of crindex. */
export const exitCodeOf = ({ code }: DomainError): number => {
  if (codesOfFaults.includes(code)) return exitCodes.faults
  return errorCatalogue[code].status < 500 || codesOfSettings.includes(code) ? exitCodes.usage : exitCodes.internal
}

/** Any error as one of the catalogue: a file that the system refuses, or a defect. */
export const toDomainError = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error
  if (!(error instanceof Error)) return new DomainError('INTERNAL', { detail: `crindex failed: ${String(error)}` })
  if (isRefusal(error)) return new DomainError('REQUEST_INVALID', { detail: describeRefusal(error) })
  return new DomainError('INTERNAL', { detail: `crindex failed, which is a defect: ${error.stack ?? error.message}` })
}

const isRefusal = (error: NodeJS.ErrnoException): boolean => error.syscall !== undefined

/** `ENOENT: no such file or directory, open 'x'` as `Cannot open x: no such file or directory.` */
const describeRefusal = ({ message, syscall, path }: NodeJS.ErrnoException): string => {
  const why = /^[A-Z0-9]+: (.+), \w+(?: '.*')?$/.exec(message)?.[1] ?? message
  return `Cannot ${syscall ?? 'use'} ${path ?? 'it'}: ${why}.`
}

/** An error as text: every fault in a sentence, with what was allowed and what is nearest. */
export const writeFaults = ({ faults }: DomainError): string =>
  faults.map(fault => `crindex: ${[fault.detail, ...hints(fault)].join('\n  ')}\n`).join('')

const hints = ({ detail, allowed = [], nearest = [] }: Fault): string[] => [
  ...(allowed.length > 0 && !detail.includes('allowed: ') ? [`allowed: ${allowed.map(inCommands).join(', ')}`] : []),
  ...(nearest.length > 0 ? [`nearest: ${nearest.join(', ')}`] : [])
]

/** Where the API names an address that lists what is allowed, name a command that does. */
const inCommands = (text: string): string =>
  text
    .replace(/\/v1\/(indicators|countries)/, '`crindex scores --csv`')
    .replace('/v1/releases', '`crindex releases`')
    .replace('POST /v1/scenarios answers', '`crindex scenario-create` prints')

/** An error as JSON, like the problem that the API would answer with. */
export const writeProblem = (error: DomainError): string => {
  const { code, message } = error
  const { status, title } = errorCatalogue[code]
  return `${JSON.stringify({ type: `/problems/${code}`, title, status, detail: message, errors: listFaults(error) }, null, 2)}\n`
}

/** Faults of files stand as lines in the facts of an error. */
const listFaults = ({ code, details, faults }: DomainError): readonly Fault[] => {
  const lines = details.faults
  return Array.isArray(lines) ? lines.map(line => ({ pointer: '', code, detail: String(line) })) : faults
}
