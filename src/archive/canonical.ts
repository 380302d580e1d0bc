/**
 * The one text of a JSON value: members in the order of their names, no blanks. Values that mean the same have one text,
 * and so one hash, however they were written.
 *
 * @param value  what `JSON.parse` may give; members that are undefined are left out
 * @example
 * canonicalJson({ title: 'x', patch: { b: 1, a: [2.50, null] } }) // => '{"patch":{"a":[2.5,null],"b":1},"title":"x"}'
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
