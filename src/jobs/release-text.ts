import { readFile } from 'node:fs/promises'
import { compileRelease } from '../data/compiled.js'
import { compiledFile } from '../data/open.js'
import type { Release } from '../data/release.js'

/** A release as threads take it: its id, and the text that it is compiled to, in memory that all of them share. */
export interface ReleaseText {
  readonly id: string
  readonly text: SharedArrayBuffer
}

const texts = new WeakMap<Release, Promise<ReleaseText>>()

/** The text of a release, made when a thread needs it first; that of the shipped one is at hand. */
export const releaseText = (release: Release): Promise<ReleaseText> => {
  const known = texts.get(release) ?? makeText(release)
  texts.set(release, known)
  return known
}

const makeText = async (release: Release): Promise<ReleaseText> => {
  const shipped = await readFile(compiledFile).catch(() => Buffer.of())
  const start = `{"id":"${release.id}"`
  const isShipped = shipped.subarray(0, start.length).toString() === start
  const bytes = isShipped ? shipped : Buffer.from(JSON.stringify(compileRelease(release)))
  const text = new SharedArrayBuffer(bytes.length)
  new Uint8Array(text).set(bytes)
  return { id: release.id, text }
}
