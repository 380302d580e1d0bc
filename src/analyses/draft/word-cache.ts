/** Longer words do not recur. */
const longest = 40
const kept = 20_000

/**
 * Words recur: what is made of one is kept, for so many words at a time. They are kept as copies, since a part of a text
 * holds the whole of it in memory.
 */
export const rememberWords = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (word.length > longest) return make(word)
    if (known.size >= kept) known.clear()
    const copy = word.split('').join('')
    const made = make(copy)
    known.set(copy, made)
    return made
  }
}
