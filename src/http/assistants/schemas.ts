import { z } from 'zod'
import type { Question } from '../../answers/kit/question.js'
import type { Index } from '../../index.js'
import type { Describing, Json } from '../../assistants/tool.js'
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
const inputSchema = (question: Question): Json => {
  const body = bodySchema(question)
  const parameters = Object.entries(question.asks).filter(([, { kind }]) => kind !== 'body')
  const properties = parameters.map(([name, parameter]) => {
    const { need, assumed } = parameter
    const initial = need === 'required' && assumed !== undefined ? { default: assumed } : {}
    return [name, { ...parameterSchema(parameter), ...initial }] as const
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

/** How the questions of an index are described to assistants. */
export const describingOf = ({ asked, loaded }: Index): Describing => {
  const known = new Map(asked.map(question => [question.word, question]))
  const of = (word: string, schema: (question: Question) => Json): Json => {
    const question = known.get(word)
    return question ? schema(question) : {}
  }
  return {
    words: [...known.keys()],
    input: word => of(word, inputSchema),
    output: word => of(word, ({ gives }) => unmarked(dataSchema(gives, loaded)))
  }
}
