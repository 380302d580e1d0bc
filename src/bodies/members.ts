import { z } from 'zod'
import type { AskEntry } from '../answers/catalogue-entry.js'
import { bodies } from './bodies.js'

type Schema = z.core.JSONSchema.JSONSchema

/** What is asked in a body, a member an entry; undefined of a body that has none, such as a text. */
export const membersOfBody = (name: string): readonly AskEntry[] | undefined => {
  const body = bodies[name]
  if (!body) return undefined
  const schema: Schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })
  const whole = resolve(schema, schema)
  return Object.entries(whole.properties ?? {}).map(([member, held]) => {
    const own = typeof held === 'object' ? held : {}
    const full = resolve(own, schema)
    const { description = full.description, examples = full.examples } = own
    return {
      name: member,
      in: 'body' as const,
      type: typeOf(full, schema),
      required: whole.required?.includes(member) ?? false,
      default: own.default ?? full.default ?? null,
      meaning: description ?? '',
      examples: (examples ?? []).map(writeExample),
      ...(full.enum && { choices: full.enum.map(String) })
    }
  })
}

const writeExample = (example: unknown): string => (typeof example === 'string' ? example : JSON.stringify(example))

/** What a reference leads to. */
const resolve = (schema: Schema, whole: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1)
  const found = name === undefined ? undefined : whole.$defs?.[name]
  return typeof found === 'object' ? found : schema
}

/** The one type of all its forms; `any` where they differ. */
const typeOf = (schema: Schema, whole: Schema): AskEntry['type'] => {
  const { type, anyOf, oneOf } = resolve(schema, whole)
  const found = new Set((anyOf ?? oneOf ?? []).map(each => (typeof each === 'object' ? typeOf(each, whole) : 'any')))
  const [first = 'any', ...others] = type === undefined ? found : [type as AskEntry['type']]
  return others.length === 0 ? first : 'any'
}
