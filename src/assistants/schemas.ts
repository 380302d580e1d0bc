import type { Describing, Json, Tool } from './tool.js'

/** So many rows are enough for a conversation by themselves, and so many at the most. */
export const rowLimits = { initial: 15, most: 50 } as const

const limit = {
  ...{ type: 'integer', minimum: 1, maximum: rowLimits.most, default: rowLimits.initial },
  description: 'How many rows at the most'
}

const around = { type: 'string', maxLength: 200, description: 'A country: the rows around it, in place of the first' }

/** Whether a name stands in a list in which `*` stands for any beginning or end. */
export const isListed = (name: string, patterns: readonly string[]): boolean =>
  patterns.some(pattern => {
    if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1))
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  })

const recordIn = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The members of a schema that a condition holds for. */
const pick = (schema: Json, holds: (name: string) => boolean): Json =>
  Object.fromEntries(Object.entries(recordIn(schema.properties)).filter(([name]) => holds(name)))

/** Whether an answer to a tool is cut to some rows. */
export const hasRows = ({ word }: Tool, { output }: Describing): boolean => output(word).type === 'array'

/** What an assistant is told of what a tool takes. */
export const inputOf = (tool: Tool, describing: Describing): Json => {
  const { word, asks, needs = [] } = tool
  const schema = describing.input(word)
  const taken = pick(schema, name => asks.includes(name))
  const required = [...textsIn(schema.required), ...needs].filter(name => name in taken)
  const ofRows = hasRows(tool, describing)
    ? { ...(tool.around && { around }), ...(!('limit' in taken) && { limit }) }
    : {}
  return {
    type: 'object',
    properties: { ...taken, ...ofRows },
    required: [...new Set(required)],
    additionalProperties: false,
    ...definitionsFor(taken, recordIn(schema.$defs))
  }
}

/** The definitions that are referred to, and those that they refer to. */
const definitionsFor = (of: Json, all: Json): Json => {
  const used = new Map<string, unknown>()
  const gather = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name)) continue
      used.set(name, all[name])
      gather(JSON.stringify(all[name] ?? {}))
    }
  }
  gather(JSON.stringify(of))
  return used.size > 0 ? { $defs: Object.fromEntries(used) } : {}
}

/** What stays of the schema of an object that a tool answers. */
const objectOf = (schema: Json, without: readonly string[]): Json => {
  const properties = pick(schema, name => !isListed(name, without))
  const required = textsIn(schema.required).filter(name => name in properties)
  const { additionalProperties = false } = schema
  return { type: 'object', properties, required, additionalProperties }
}

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const members = {
  ...{ nature: text, say: text, citation: text, release: text },
  ...{ edition: maybe, rule: text, address: text, interval: maybe }
}

/** What each member is stands in the instructions of the server, once. */
const cite = { type: 'object', properties: members, required: Object.keys(members), additionalProperties: false }

/** The same where nothing is described twice: columns of many nodes are described alike. */
const saidOnce = (schema: Json): Json => {
  const said = new Set<unknown>()
  const once = (name: string, value: unknown): unknown => {
    if (name !== 'description' || typeof value !== 'string') return value
    const isKnown = said.has(value)
    said.add(value)
    return isKnown ? undefined : value
  }
  return JSON.parse(JSON.stringify(schema, once)) as Json
}

/** What an assistant is told of what a tool answers. */
export const outputOf = (tool: Tool, { output }: Describing): Json => {
  const { word, without = [] } = tool
  const schema = output(word)
  const answer =
    schema.type === 'array'
      ? {
          rows: { type: 'array', items: objectOf(recordIn(schema.items), without) },
          total: { type: 'integer', description: 'Rows that there are; those that are shown may be fewer' }
        }
      : { data: objectOf(schema, without) }
  const properties = { ...answer, cite }
  return saidOnce({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })
}
