import type { FuzzRequest } from './request.js'

/** A list with parts of it left out: halves first, then quarters, down to single entries. */
const thinned = <T>(list: readonly T[]): T[][] => {
  const found: T[][] = []
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < list.length; at += size) found.push([...list.slice(0, at), ...list.slice(at + size)])
  }
  return found
}

/** Values that are less than a value: with a member left out, or a member that is less. */
const lesser = (value: unknown): unknown[] => {
  if (typeof value === 'string')
    return value === '' ? [] : [value.slice(0, value.length >> 1), value.slice(value.length >> 1)]
  if (Array.isArray(value)) {
    const list = value as readonly unknown[]
    return [...thinned(list), ...list.flatMap((entry, at) => lesser(entry).map(less => list.with(at, less)))]
  }
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  return [
    ...thinned(entries).map(kept => Object.fromEntries(kept)),
    ...entries.flatMap(([name, entry], at) =>
      lesser(entry).map(less => Object.fromEntries(entries.with(at, [name, less])))
    )
  ]
}

const lesserBytes = (bytes: Buffer): Buffer[] => {
  try {
    return lesser(JSON.parse(bytes.toString())).map(value => Buffer.from(JSON.stringify(value)))
  } catch {
    const parts = bytes.length > 64 ? 16 : bytes.length
    const size = Math.ceil(bytes.length / Math.max(1, parts))
    return thinned(Array.from({ length: parts }, (_, at) => bytes.subarray(at * size, (at + 1) * size))).map(kept =>
      Buffer.concat(kept)
    )
  }
}

const lesserAddresses = (address: string): string[] => {
  const [path = '', query] = address.split(/\?(.*)/s)
  const pairs = query === undefined || query === '' ? [] : query.split('&')
  const join = (kept: readonly string[]): string => (kept.length > 0 ? `${path}?${kept.join('&')}` : path)
  const values = pairs.flatMap((pair, at) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return lesser(value).map(less => join(pairs.with(at, `${name}=${String(less)}`)))
  })
  const parts = path.split('/')
  const shorter = parts.flatMap((part, at) =>
    part.length > 8
      ? lesser(part).map(less => [...parts.with(at, String(less))].join('/') + address.slice(path.length))
      : []
  )
  return [...thinned(pairs).map(join), ...values, ...shorter]
}

/** Requests that are a little less than one. */
const steps = function* (asked: FuzzRequest): Generator<FuzzRequest> {
  if (asked.bytes) {
    for (const bytes of lesserBytes(asked.bytes)) yield { ...asked, bytes }
    return
  }
  for (const headers of thinned(asked.headers)) yield { ...asked, headers }
  for (const address of lesserAddresses(asked.address)) yield { ...asked, address }
  if (asked.body) for (const body of lesserBytes(asked.body)) yield { ...asked, body }
}

/**
 * The least request that still fails, as far as so many tries find it.
 *
 * @param fails  whether a request fails as the first one did
 */
export const shrink = async (
  asked: FuzzRequest,
  fails: (less: FuzzRequest) => Promise<boolean>,
  tries = 400
): Promise<FuzzRequest> => {
  let least = asked
  let left = tries
  for (let found = true; found && left > 0;) {
    found = false
    for (const less of steps(least)) {
      if (left-- <= 0) break
      if (!(await fails(less))) continue
      least = less
      found = true
      break
    }
  }
  return least
}
