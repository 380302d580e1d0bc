import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { readJson } from '../formats/json.js'
import type { Patch } from '../answers/patch/asked.js'
import { PatchBody } from '../bodies/patch.js'
import { DomainError } from '../errors.js'

const limits = { characters: 8000, bytes: 256 * 1024 }

/**
 * A patch as it travels in an address: JSON, compressed (raw deflate), in the URL-safe alphabet of base64.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` when it comes out longer than an address may be
 * @example
 * decodePatch(encodePatch({ drop: ['cocaine_trade'] })) // => { drop: ['cocaine_trade'] }
 */
export const encodePatch = (patch: Patch): string => {
  const text = deflateRawSync(JSON.stringify(patch), { level: 9 }).toString('base64url')
  if (text.length <= limits.characters) return text
  const detail = `The patch takes ${text.length} characters, too long for an address.`
  throw new DomainError('BODY_TOO_LARGE', {
    detail,
    allowed: [`at most ${limits.characters} characters`, 'a scenario']
  })
}

/**
 * The patch of an address.
 *
 * @throws {DomainError} `REQUEST_INVALID` of what is not such a text; the errors of `readJson`
 */
export const decodePatch = (text: string): Patch =>
  readJson(PatchBody, inflate(text), { name: 'the patch', pointer: '/query/patch' })

const form = 'JSON, compressed with raw deflate, in base64url; POST with ?link=true gives it'

const refuse = (why: string): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer: '/query/patch',
    detail: `The patch in the address ${why}.`,
    allowed: [form]
  })

const inflate = (text: string): string => {
  if (text.length > limits.characters) throw refuse(`has more than ${limits.characters} characters`)
  if (!/^[\w-]+$/.test(text)) throw refuse('is not in the URL-safe alphabet of base64')
  try {
    return inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: limits.bytes }).toString('utf8')
  } catch {
    throw refuse('does not decompress')
  }
}
