import { z } from 'zod'
import type { Asks, Parameter, ParameterKind } from '../../answers/kit/parameters.js'
import { nameMark, type Json } from './shape-schema.js'

/** How the text of an address is read as what a question asks, and what the document says of it. */

const shortest = 40

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], error: () => 'true or false' })

const listOf = ({ most, entries = 1 }: Parameter) =>
  z.union([z.string().max(most), z.array(z.string().max(most)).max(entries)]).transform(value => [value].flat())

const textOf = ({ kind, most, read, allowed }: Parameter): z.ZodType => {
  const text = z.string().max(kind === 'text' ? most : shortest)
  if (!read) return text
  return text.transform((given, context) => {
    const value = read(given)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: allowed, input: given })
    return z.NEVER
  })
}

const choiceOf = ({ choices = [] }: Parameter) => z.enum(choices as readonly [string, ...string[]])

const wordsOf = (parameter: Parameter) =>
  z
    .string()
    .max(parameter.most)
    .transform(given => given.split(',').map(word => word.trim()))
    .pipe(z.array(choiceOf(parameter)))

const readers: Readonly<Record<ParameterKind, (parameter: Parameter) => z.ZodType>> = {
  text: textOf,
  count: textOf,
  number: textOf,
  choice: choiceOf,
  flag: () => flag,
  names: listOf,
  texts: listOf,
  words: wordsOf,
  body: () => z.unknown()
}

const schemas: Readonly<Record<ParameterKind, (parameter: Parameter) => Json>> = {
  text: ({ most }) => ({ type: 'string', maxLength: most }),
  choice: ({ choices = [], named }) => ({ ...(named && { [nameMark]: named }), type: 'string', enum: [...choices] }),
  count: ({ least, most }) => ({ type: 'integer', minimum: least, maximum: most }),
  number: ({ least, most }) => ({ type: 'number', exclusiveMinimum: least, exclusiveMaximum: most }),
  flag: () => ({ type: 'boolean' }),
  names: ({ most, entries }) => ({
    anyOf: [
      { type: 'string', maxLength: most },
      { type: 'array', items: { type: 'string', maxLength: most }, maxItems: entries }
    ]
  }),
  words: ({ most }) => ({ type: 'string', maxLength: most }),
  texts: ({ most, entries }) => ({ type: 'array', items: { type: 'string', maxLength: most }, maxItems: entries }),
  body: () => ({})
}

const examplesAs: Readonly<Partial<Record<ParameterKind, (example: string) => unknown>>> = {
  count: Number,
  number: Number,
  flag: example => example === 'true',
  texts: example => [example]
}

const valueOf = ({ kind }: Parameter, example: string): unknown => examplesAs[kind]?.(example) ?? example

/** What the document says of a parameter. */
export const parameterSchema = (parameter: Parameter): Json => {
  const { kind, meaning, choices, examples, need, initial } = parameter
  const listed = kind === 'words' ? `${meaning}: ${(choices ?? []).join(', ')}; several with commas` : meaning
  return {
    ...schemas[kind](parameter),
    description: listed,
    ...(examples.length > 0 && { examples: examples.map(example => valueOf(parameter, example)) }),
    ...(need === 'default' && { default: initial })
  }
}

/** What reads a parameter from an address. */
export const parameterReader = (parameter: Parameter): z.ZodType => {
  const read = readers[parameter.kind](parameter)
  const whole = parameter.need === 'required' ? read : read.optional()
  return whole.meta({
    override: ({ jsonSchema }) => {
      replaceBy(jsonSchema, parameterSchema(parameter))
    }
  })
}

/** What reads several parameters, by name. */
export const readersOf = (asks: Asks, names: readonly string[]): Record<string, z.ZodType> =>
  Object.fromEntries(
    names.flatMap(name => {
      const parameter = asks[name]
      return parameter ? [[name, parameterReader(parameter)]] : []
    })
  )

/** Make a schema another: what follows from the reader must not stand beside what is said. */
export const replaceBy = (schema: object, by: Json): void => {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key)
  Object.assign(schema, by)
}
