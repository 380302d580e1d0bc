import { nameMark } from '../questions/shape-schema.js'
import { referenceTo, type Json, type OpenApi } from './openapi.js'

/** A place where a schema with a name stands: what is said there of it, beside what the name stands for. */
interface Use {
  readonly place: Json
  readonly description: string | undefined
  readonly missing: boolean
}

interface Named {
  readonly core: Json
  /** To be the same, the cores must be written the same. */
  readonly text: string
  readonly uses: Use[]
}

/**
 * Make a component of every schema that says its name. What is said of it in one place alone stays there: that it
 * may be null, and its meaning where most places say another.
 *
 * @throws {Error} where two schemas have one name
 */
export const nameSchemas = (document: OpenApi): OpenApi => {
  const found = new Map<string, Named>()
  const changed = replaceNamed(document, found) as OpenApi
  const schemas = Object.fromEntries([...found].map(([id, named]) => [id, settle(id, named)]))
  const known = changed.components.schemas ?? {}
  for (const id of Object.keys(schemas)) if (Object.hasOwn(known, id)) throw twice(id)
  return { ...changed, components: { ...changed.components, schemas: { ...known, ...schemas } } }
}

const twice = (id: string): Error => new Error(`Two schemas of the document are named ${id}; each needs its own name.`)

const replaceNamed = (value: unknown, found: Map<string, Named>): unknown => {
  if (Array.isArray(value)) return value.map(each => replaceNamed(each, found))
  if (value === null || typeof value !== 'object') return value
  const { [nameMark]: id, ...rest } = value as Json
  if (typeof id !== 'string') return replaceMembers(value, found)
  return replaceOne(id, replaceMembers(rest, found), found)
}

const replaceMembers = (value: object, found: Map<string, Named>): Json =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaceNamed(member, found)]))

const replaceOne = (id: string, { description, ...schema }: Json, found: Map<string, Named>): Json => {
  const core = withoutNull(schema)
  const missing = core !== schema
  // Until all uses are known, all that is said stands in the place, so that what holds it is compared with all of it.
  const place: Json = { ...referenceTo('schemas', id), description, missing }
  const text = JSON.stringify(core)
  const named = found.get(id) ?? { core, text, uses: [] }
  if (named.text !== text) throw twice(id)
  found.set(id, named)
  named.uses.push({ place, description: description as string | undefined, missing })
  return place
}

const withoutNull = (schema: Json): Json => {
  const { type, enum: choices } = schema
  if (!Array.isArray(type) || !type.includes('null')) return schema
  const [only, ...others] = type.filter(each => each !== 'null') as string[]
  return {
    ...schema,
    type: others.length > 0 ? [only, ...others] : only,
    ...(Array.isArray(choices) && { enum: choices.filter(choice => choice !== null) })
  }
}

const withNull = (schema: Json): Json => ({
  ...schema,
  type: [schema.type, 'null'].flat(),
  ...(Array.isArray(schema.enum) && { enum: [...(schema.enum as unknown[]), null] })
})

/** Write each use as a reference, and give what it refers to. */
const settle = (id: string, { core, uses }: Named): Json => {
  const always = uses.every(({ missing }) => missing)
  const usual = commonest(uses.map(({ description }) => description))
  for (const { place, description, missing } of uses) {
    delete place.missing
    delete place.description
    if (missing && !always) {
      delete place.$ref
      place.anyOf = [referenceTo('schemas', id), { type: 'null' }]
    }
    if (description !== undefined && description !== usual) place.description = description
  }
  return { ...(always ? withNull(core) : core), ...(usual !== undefined && { description: usual }) }
}

const commonest = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
