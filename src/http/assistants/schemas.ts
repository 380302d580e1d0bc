import { z } from 'zod'
import type { Question } from '../../answers/kit/question.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import type { Json } from '../../assistants/tool.js'
import { bodies } from '../../bodies/bodies.js'
import { bodyOf } from '../questions/addresses.js'
import { parameterSchema } from '../questions/parameter-schema.js'
import { dataSchema, nameMark } from '../questions/shape-schema.js'

/** A schema without the marks by which its parts become components of the document. */
const unmarked = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema, (name, value: unknown) => (name === nameMark ? undefined : value))) as Json

/** The schema of the body of a question: its members stand beside the parameters. */
const bodySchema = ({ asks }: Question): Json => {
  const name = bodyOf(asks)
  const body = bodies[asks[name ?? '']?.schema ?? '']
  if (!body) return {}
  const { $defs, ...schema }: Json = { ...z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) }
  const own = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  return { ...(own === undefined ? schema : ($defs as Record<string, Json>)[own]), $defs }
}

/** The schema of all that a question asks; what a command assumes is assumed here too. */
export const inputSchema = (question: Question): Json => {
  const body = bodySchema(question)
  const parameters = Object.entries(question.asks).filter(([, { kind }]) => kind !== 'body')
  const properties = parameters.map(([name, parameter]) => {
    const { assumed } = parameter
    return [name, { ...parameterSchema(parameter), ...(assumed !== undefined && { default: assumed }) }] as const
  })
  const required = parameters.flatMap(([name, { need, assumed }]) =>
    need === 'required' && assumed === undefined ? [name] : []
  )
  return unmarked({
    properties: { ...Object.fromEntries(properties), ...(body.properties as Json | undefined) },
    required: [...required, ...((body.required ?? []) as readonly string[])],
    $defs: body.$defs ?? {}
  })
}

/** The schema of the data that a question is answered with. */
export const outputSchema = (question: Question, index: LoadedIndex): Json =>
  unmarked(dataSchema(question.gives, index))
