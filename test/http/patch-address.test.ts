import t, { type Test } from 'tap'
import { createHash } from 'node:crypto'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { decodePatch, encodePatch } from '../../src/http/patch-address.js'
import { refusalOf } from '../support/refusal.js'

const patch = { drop: ['cocaine_trade'] }
const json = JSON.stringify(patch)

/** JSON with spaces behind it, so that it has so many bytes. */
const padded = (bytes: number): string => json.padEnd(bytes)
const packed = (text: string, level = 9): string => deflateRawSync(text, { level }).toString('base64url')

/** A patch that hardly compresses. */
const random = (characters: number): typeof patch => {
  let letters = ''
  for (let at = 0; letters.length < characters; at++) letters += createHash('sha256').update(String(at)).digest('hex')
  return { drop: letters.slice(0, characters).match(/.{1,100}/g) ?? [] }
}

const refuses = (t: Test, text: string, why: string): void => {
  const pointer = '/query/patch'
  const [first] = refusalOf(() => decodePatch(text)).faults
  t.match(first, { code: 'REQUEST_INVALID', pointer, detail: `The patch in the address ${why}.` }, text.slice(0, 40))
}

t.test('a patch in an address has at most 8,000 characters', async t => {
  // Stored as it is, it takes five bytes more, and every three bytes take four characters.
  const longest = packed(padded(5995), 0)
  t.equal(longest.length, 8000)
  t.strictSame(decodePatch(longest), patch)
  refuses(t, `${longest}A`, 'has more than 8000 characters')
})

t.test('a patch in an address unpacks to at most 256 KiB, however short it is', async t => {
  const [most, more, bomb] = [256 * 1024, 256 * 1024 + 1, 5 * 1024 * 1024].map(bytes => packed(padded(bytes)))
  t.strictSame(decodePatch(most ?? ''), patch)
  t.ok((bomb ?? '').length < 8000)
  for (const text of [more, bomb]) refuses(t, text ?? '', 'does not decompress')
})

t.test('what does not decompress is refused, and so is what is not in the URL-safe alphabet', async t => {
  const whole = packed(json)
  const broken = [whole.slice(0, -4), whole.slice(4), deflateSync(json).toString('base64url'), 'A', '____']
  for (const text of broken) refuses(t, text, 'does not decompress')
  for (const text of ['', '@', `${whole}=`, `+${whole}`, `${whole}/`, ` ${whole}`, `${whole}\n`]) {
    refuses(t, text, 'is not in the URL-safe alphabet of base64')
  }
})

t.test('a patch that comes out too long for an address is refused with its length', async t => {
  const lengthOf = (characters: number): number => packed(JSON.stringify(random(characters))).length
  const fits = Array.from({ length: 600 }, (_, at) => 11_000 + at).find(each => lengthOf(each) === 8000) ?? 0
  t.strictSame(decodePatch(encodePatch(random(fits))), random(fits))
  const long = lengthOf(fits + 100)
  const { code, message } = refusalOf(() => encodePatch(random(fits + 100)))
  t.equal(code, 'BODY_TOO_LARGE')
  t.match(message, `The patch takes ${long} characters, too long for an address.`)
})
