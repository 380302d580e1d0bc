import type { Chance } from './chance.js'
import { damaged, hostileText } from './texts.js'
import type { FuzzedOperation } from './operations.js'
import { valueOf, type Making } from './values.js'
import { wordFor } from './words.js'

/** Bytes that no reader of a body may trip over. */
const oddBodies: readonly (() => Buffer)[] = [
  () => Buffer.alloc(0),
  () => Buffer.from('['.repeat(5000)),
  () => Buffer.from('{"a":'.repeat(2000) + '1' + '}'.repeat(2000)),
  () => Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
  () => Buffer.from('\ufeff{}'),
  () => Buffer.from('{"changes":[],"changes":[]}'),
  () => Buffer.from('{"__proto__":{"changes":[]}}'),
  () => Buffer.from('1e99999'),
  () => Buffer.from(`"${'\\ud800'.repeat(500)}"`),
  () => Buffer.from('PK\u0003\u0004garbage', 'latin1')
]

const patchLines = (making: Making, schema: FuzzedOperation['bodies'][number]['schema']): string =>
  Array.from({ length: 1 + making.chance.below(5) }, () => JSON.stringify(valueOf('line', schema, making))).join('\n')

const textOf = ({ type, schema, examples }: FuzzedOperation['bodies'][number], making: Making): string => {
  const { chance, vocabulary } = making
  if (type === 'application/x-ndjson') return patchLines(making, { $ref: '#/components/schemas/Patch' })
  if (!type.endsWith('json')) return wordFor('text', chance, vocabulary)
  const known = chance.once(4) && examples.length > 0
  return JSON.stringify(known ? chance.pick(examples) : valueOf('body', schema, making))
}

const bytesOf = (text: string, chance: Chance): Buffer =>
  chance.weigh<() => Buffer>([
    [40, () => Buffer.from(text)],
    [2, () => Buffer.from(damaged(chance, text))],
    [1, () => chance.pick(oddBodies)()],
    [1, () => Buffer.from(text, 'utf16le')]
  ])()

/** A body of one of the types that an operation takes; seldom under another type. */
export const bodyFor = ({ bodies }: FuzzedOperation, making: Making): { type: string; bytes: Buffer } | undefined => {
  const { chance } = making
  if (bodies.length === 0) return chance.once(200) ? { type: 'application/json', bytes: Buffer.from('{}') } : undefined
  const body = chance.pick(bodies)
  const type = chance.once(60) ? chance.pick(['text/plain', 'application/xml', '', hostileText(chance)]) : body.type
  return { type, bytes: bytesOf(textOf(body, making), chance) }
}
