import type { Patch } from '../../answers/patch/asked.js'

/** A patch as it travels in an address: JSON, compressed with raw deflate, in the URL-safe alphabet of base64. */

const through = async (bytes: Uint8Array<ArrayBuffer>, by: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer())

export const encodePatch = async (patch: Patch): Promise<string> => {
  if (isEmpty(patch)) return ''
  const bytes = new TextEncoder().encode(JSON.stringify(patch))
  const packed = await through(bytes, new CompressionStream('deflate-raw'))
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** @throws {Error} of what is no such text */
export const decodePatch = async (text: string): Promise<Patch> => {
  if (text === '') return {}
  const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
  const bytes = await through(packed, new DecompressionStream('deflate-raw'))
  return JSON.parse(new TextDecoder().decode(bytes)) as Patch
}

/** Whether a patch changes nothing. */
export const isEmpty = ({ changes = [], drop = [], add = [], formulas = {}, aggregations = {}, weights = {} }: Patch) =>
  changes.length + drop.length + add.length === 0 &&
  [formulas, aggregations, weights].every(each => Object.keys(each).length === 0)
