import type { Chance } from './chance.js'
import { resolve, type Schema } from './schema.js'
import { hostileText } from './texts.js'
import type { Vocabulary } from './vocabulary.js'
import { nodeFor, wordFor } from './words.js'

/** What values are made with. */
export interface Making {
  readonly chance: Chance
  readonly vocabulary: Vocabulary
  readonly document: object
}

/** Numbers at which readers and writers differ. */
const oddNumbers = [0, -0, 0.1, 1 / 3, -1, 1e21, 1e-7, 1e308, 5e-324, 2 ** 31, 2 ** 53, 4.999999999999999, 5.005, 11]

const wrongValue = ({ chance }: Making): unknown =>
  chance.pick<() => unknown>([
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => chance.pick(oddNumbers),
    () => hostileText(chance),
    () => [[[[]]]],
    () => ({ __proto__: 1, constructor: { prototype: 1 } })
  ])()

/** A whole number of the schema; seldom one that asks for much. */
const integerOf = ({ minimum = 0, maximum = 1000 }: Schema, chance: Chance): number =>
  chance.weigh<() => number>([
    [12, () => minimum + chance.below(Math.min(20, maximum - minimum + 1))],
    [3, () => Math.min(maximum, minimum + chance.below(2000))],
    [1, () => minimum - 1],
    [1, () => Math.min(maximum, 20_000)]
  ])()

const numberOf = ({ minimum, maximum }: Schema, chance: Chance): number =>
  chance.weigh<() => number>([
    [20, () => (chance.below(21) - (minimum === undefined ? 4 : 0)) / 2],
    [4, () => chance.below(1000) / 1000],
    [1, () => chance.pick(oddNumbers)],
    [1, () => maximum ?? minimum ?? 10]
  ])()

const textOf = (name: string, { pattern, examples = [] }: Schema, making: Making): string => {
  const { chance, vocabulary } = making
  if (pattern?.startsWith('^\\d')) return chance.pick(['1', '0.25', '1/3', '1/0', '999999999'])
  if (pattern && examples.length > 0 && chance.once(2)) return String(chance.pick(examples))
  return wordFor(name, chance, vocabulary)
}

const recordOf = (name: string, schema: Schema, making: Making): Record<string, unknown> => {
  const { chance, vocabulary } = making
  const { properties = {}, required = [], additionalProperties: rest } = schema
  const chosen = Object.entries(properties).filter(([member]) =>
    required.includes(member) ? !chance.once(40) : chance.once(3)
  )
  const known = chosen.map(([member, of]) => [member, valueOf(member, of, making)] as const)
  const open =
    typeof rest === 'object' ? Array.from({ length: 1 + chance.below(3) }, () => nodeFor(chance, vocabulary)) : []
  const named = open.map(key => [key, valueOf(name, rest as Schema, making)] as const)
  const extra = chance.once(60) ? [[hostileText(chance), wrongValue(making)] as const] : []
  return Object.fromEntries([...known, ...named, ...extra])
}

const listOf = (name: string, { items = {}, minItems = 0, maxItems = 10 }: Schema, making: Making): unknown[] => {
  const { chance } = making
  const length = chance.weigh([
    [12, minItems + chance.below(4)],
    [2, Math.min(maxItems, chance.below(40))],
    [1, 0]
  ] as const)
  return Array.from({ length }, () => valueOf(name, items, making))
}

/** A value for a member of a body: nearly always one that fits the schema. */
export const valueOf = (name: string, given: Schema, making: Making): unknown => {
  const { chance, document } = making
  if (chance.once(200)) return wrongValue(making)
  const schema = resolve(document, given)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return chance.pick(name === 'samples' ? schema.enum.slice(0, 2) : schema.enum)
  const either = schema.oneOf ?? schema.anyOf
  if (either) return valueOf(name, chance.pick(either), making)
  if (schema.type === 'object') return recordOf(name, schema, making)
  if (schema.type === 'array') return listOf(name, schema, making)
  if (schema.type === 'integer') return integerOf(schema, chance)
  if (schema.type === 'number') return numberOf(schema, chance)
  if (schema.type === 'boolean') return chance.once(2)
  return textOf(name, schema, making)
}
