/** The least digits by which a release is named. */
const leastDigits = 8

const short = /^(?:sha256:)?([0-9a-f]+)$/

/**
 * The ids that a name fits: the whole one, or its first digits, at least 8 of them, with or without the prefix.
 *
 * @example
 * idsNamed('5596d335', ['sha256:5596d33585', 'sha256:0ac2']) // => ['sha256:5596d33585']
 * idsNamed('5596', ['sha256:5596d33585']) // => []
 */
export const idsNamed = (given: string, ids: readonly string[]): string[] => {
  if (ids.includes(given)) return [given]
  const [, digits = ''] = short.exec(given.toLowerCase()) ?? []
  return digits.length < leastDigits ? [] : [...new Set(ids)].filter(id => id.startsWith(`sha256:${digits}`))
}
