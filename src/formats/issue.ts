import { z } from 'zod'
import { beginningOf } from './beginning.js'

/** A fault that a schema found, in words: where, what, and what was allowed. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[]
  readonly what: string
  readonly allowed: string
}

type Issue = z.core.$ZodIssue

/** An object that takes these members and no other; an unknown one is answered with those it takes. */
export const membersOnly = <T extends z.core.$ZodShape>(shape: T) =>
  z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : undefined)
  })

const quoted = (values: readonly unknown[]): string => values.map(value => JSON.stringify(value)).join(', ')

const bound = (issue: Issue & { code: 'too_small' | 'too_big' }): string => {
  const { origin } = issue
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  if (origin === 'string') return `${limit} characters`
  return origin === 'array' || origin === 'object' || origin === 'set' ? `${limit} entries` : limit
}

const allowedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`
    case 'invalid_value':
      return quoted(issue.values)
    case 'too_small':
    case 'too_big':
      return bound(issue)
    case 'not_multiple_of':
      return `multiples of ${issue.divisor}`
    case 'invalid_format':
      return issue.format === 'regex' ? `text of the form ${issue.pattern}` : `text of the format ${issue.format}`
    default:
      return issue.message
  }
}

const longestShown = 60

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = beginningOf(value, longestShown)
  return text.length > longestShown ? `${text.slice(0, longestShown - 3)}...` : text
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input)

/** A value of the wrong type or size is that one fault, whatever else a schema holds against it. */
const firstOfEach = (issues: readonly Issue[]): Issue[] => {
  const spoilt = new Set<string>()
  return issues.filter(({ code, path }) => {
    const place = JSON.stringify(path.map(String))
    if (spoilt.has(place)) return false
    if (code !== 'custom' && code !== 'unrecognized_keys') spoilt.add(place)
    return true
  })
}

/**
 * The faults that a zod schema found in an input, each in words.
 *
 * @param error  what `safeParse` returned
 * @param input  what was parsed, to quote the value that failed
 */
export const describeIssues = (error: z.ZodError, input: unknown): SchemaFault[] =>
  firstOfEach(error.issues).flatMap((issue): SchemaFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        path: [...issue.path, key],
        what: `unknown member "${key}"`,
        allowed: issue.message
      }))
    }
    if (issue.code === 'invalid_key') {
      const allowed = issue.issues.map(allowedBy).join(' or ')
      return [{ path: issue.path, what: `unknown member "${String(issue.path.at(-1))}"`, allowed }]
    }
    if (issue.code === 'invalid_union') {
      const allowed = [...new Set(issue.errors.flat().map(allowedBy))].join(' or ')
      return [{ path: issue.path, what: `found ${shown(valueAt(input, issue.path))}`, allowed }]
    }
    const value = valueAt(input, issue.path)
    const what = value === undefined ? 'is missing' : `found ${shown(value)}`
    return [{ path: issue.path, what, allowed: allowedBy(issue) }]
  })
