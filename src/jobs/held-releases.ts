import { LRUCache } from 'lru-cache'
import { readCompiled, type CompiledRelease } from '../data/compiled.js'
import { createIndex, type Index } from '../index.js'
import type { ReleaseText } from './release-text.js'

/** The releases that a thread was asked for last: the served one, and one before it. */
const held = new LRUCache<string, Index>({ max: 2 })

/** The index of a release, in a thread: read once. */
export const heldIndex = ({ id, text }: ReleaseText): Index => {
  const known = held.get(id)
  if (known) return known
  const compiled = JSON.parse(Buffer.from(text).toString()) as CompiledRelease
  const index = createIndex(readCompiled(compiled))
  held.set(id, index)
  return index
}
