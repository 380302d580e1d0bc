/**
 * Characters that no text of the definitions may hold: pages, pictures and documents are XML, which has no place for them, and
 * nobody who reads one sees them. A tab and the ends of lines are none.
 */
const hidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** What is said of a text that holds one. */
export const allowedCharacters = 'letters, marks and ends of lines, no control characters'

/**
 * The first character of a text that it may not hold: where it stands, and its code point.
 *
 * @example
 * hiddenCharacter('no\u0007') // => { offset: 2, name: 'U+0007' }
 * hiddenCharacter('да\t😀\n') // => undefined
 */
export const hiddenCharacter = (text: string): { readonly offset: number; readonly name: string } | undefined => {
  const found = hidden.exec(text)
  if (!found) return undefined
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { offset: found.index, name: `U+${code}` }
}
