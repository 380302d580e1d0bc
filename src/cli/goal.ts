import type { Goal } from '../answers/goal-seek/asked.js'
import type { Patch } from '../answers/patch/asked.js'
import { GoalBody } from '../bodies/goal.js'
import { checkJson, readJson } from '../formats/json.js'
import { DomainError, type Fault } from '../errors.js'
import { parseChanges } from './changes.js'
import { readText } from './read-bounded.js'

/** What the command line says of a goal; lists as they were written, with commas or apart. */
export interface GoalOptions {
  readonly node?: string
  readonly atLeast?: string
  readonly atMost?: string
  readonly rankAtMost?: string
  readonly rankAtLeast?: string
  readonly scope?: string
  readonly band?: string
  readonly quadrant?: string
  readonly allow?: readonly string[]
  readonly fix?: readonly string[]
  readonly limit?: readonly string[]
  readonly cost?: readonly string[]
  readonly onParWith?: string
  readonly above?: string
  readonly below?: string
  readonly largestMove?: string
  readonly under?: readonly string[]
  readonly plans?: string
  readonly order?: string
}

/**
 * A goal from a country and options or from a file, never from both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectGoal = async (
  country: string | undefined,
  file: string | undefined,
  options: GoalOptions
): Promise<Goal> => {
  const given = country !== undefined || Object.values(options).some(value => value !== undefined)
  if (file !== undefined && !given) return readJson(GoalBody, await readText(file), { name: file })
  if (file === undefined && country !== undefined) return parseGoal(country, options)
  const detail = file === undefined ? 'No country is given.' : 'A goal is given both by arguments and as a file.'
  const allowed = ['a country with options', '--file goal.json']
  throw new DomainError('REQUEST_INVALID', { pointer: '/country', detail, allowed })
}

/**
 * A goal from a country and options, held to the schema of the API.
 *
 * @example
 * parseGoal('KAZ', { node: 'resilience', atLeast: '5', cost: ['prevention=2'] }).costs // => { prevention: 2 }
 */
export const parseGoal = (country: string, options: GoalOptions): Goal => {
  const faults: Fault[] = []
  const number = (text: string | undefined, pointer: string): number | undefined => {
    if (text === undefined) return undefined
    if (decimal.test(text)) return Number(text)
    faults.push(refuse(pointer, text, 'number', 'a decimal number such as 5 or 4.5'))
    return undefined
  }
  const { node, scope, band, quadrant, allow, fix, limit, cost } = options
  const goal = {
    country,
    target: {
      node,
      at_least: number(options.atLeast, '/target/at_least'),
      at_most: number(options.atMost, '/target/at_most'),
      rank_at_most: number(options.rankAtMost, '/target/rank_at_most'),
      rank_at_least: number(options.rankAtLeast, '/target/rank_at_least'),
      scope,
      band,
      quadrant,
      on_par_with: options.onParWith,
      above: options.above,
      below: options.below
    },
    allowed: splitLists(allow),
    fixed: splitLists(fix),
    limits: pairsOf(limit, '/limits', 'INDICATOR=MIN..MAX, INDICATOR=MIN.. or INDICATOR=..MAX', readLimit, faults),
    costs: pairsOf(cost, '/costs', 'INDICATOR=COST', readCost, faults),
    largest_move: number(options.largestMove, '/largest_move'),
    under: underOf(options.under, faults),
    plans: number(options.plans, '/plans'),
    order: options.order
  }
  if (faults.length > 0) throw new DomainError('REQUEST_INVALID', {}, faults)
  return checkJson(GoalBody, withoutUndefined({ ...goal, target: withoutUndefined(goal.target) }), { name: 'the goal' })
}

/** The patch that a goal is sought under; texts that are no changes are faults. */
const underOf = (texts: readonly string[] | undefined, faults: Fault[]): Patch | undefined => {
  if (!texts) return undefined
  try {
    return { changes: parseChanges(texts) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    faults.push(...error.faults.map(fault => ({ ...fault, pointer: `/under${fault.pointer}` })))
    return undefined
  }
}

const decimal = /^-?\d{1,9}(\.\d{1,9})?$/

const refuse = (pointer: string, text: string, what: string, allowed: string): Fault => ({
  pointer,
  code: 'REQUEST_INVALID',
  detail: `"${text}" is no ${what}.`,
  allowed: [allowed]
})

const splitLists = (lists: readonly string[] | undefined): string[] | undefined =>
  lists?.flatMap(list => list.split(',').map(part => part.trim()))

const withoutUndefined = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))

/** Values by indicator; a text that is no pair, and an indicator that stands twice, are faults. */
const pairsOf = <T>(
  lists: readonly string[] | undefined,
  pointer: '/limits' | '/costs',
  form: string,
  read: (text: string) => T | undefined,
  faults: Fault[]
): Record<string, T> | undefined => {
  const pairs = new Map<string, T>()
  for (const text of splitLists(lists) ?? []) {
    const [, name = '', value = ''] = /^([^=]+)=(.+)$/.exec(text) ?? []
    const found = read(value)
    if (found === undefined) faults.push(refuse(pointer, text, pointer.slice(1, -1), form))
    else if (pairs.has(name)) faults.push(refuse(pointer, text, `first ${pointer.slice(1, -1)} of ${name}`, form))
    else pairs.set(name, found)
  }
  return lists && Object.fromEntries(pairs)
}

const readLimit = (text: string): { min?: number; max?: number } | undefined => {
  const gap = text.indexOf('..')
  if (gap === -1) return undefined
  const [min, max] = [text.slice(0, gap), text.slice(gap + 2)]
  const ends = [min, max].filter(end => end !== '')
  if (ends.length === 0 || !ends.every(end => decimal.test(end))) return undefined
  return { ...(min !== '' && { min: Number(min) }), ...(max !== '' && { max: Number(max) }) }
}

const readCost = (text: string): number | undefined => (decimal.test(text) ? Number(text) : undefined)
