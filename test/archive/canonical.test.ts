import t from 'tap'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { canonicalJson } from '../../src/archive/canonical.js'
import { holds } from '../support/property.js'

/** A value with the members of every object in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).toReversed()
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]))
}

/** What can come out of `JSON.parse`. */
const value = fc.jsonValue({ maxDepth: 4 }).map((of): unknown => JSON.parse(JSON.stringify(of)))

t.test('members stand in the order of their names, at every depth, without blanks', async t => {
  t.equal(canonicalJson({ b: [{ d: 1, c: 'x' }], a: null, none: undefined }), '{"a":null,"b":[{"c":"x","d":1}]}')
})

t.test('numbers and texts that mean the same have one text', async t => {
  t.equal(canonicalJson(JSON.parse('[1.0, 1e0, -0, "\\u00e9", 1e2]')), '[1,1,0,"é",100]')
})

t.test('a value has the same text in whatever order its members were written', async t => {
  holds(
    t,
    fc.property(value, of => canonicalJson(of) === canonicalJson(reversed(of)))
  )
})

t.test('a value that is read from its text is the same value, so that no two values share a text', async t => {
  holds(
    t,
    fc.property(value, of => isDeepStrictEqual(JSON.parse(canonicalJson(of)), of))
  )
})
