/** A name may hold so many commas. */
const most = 5

/**
 * The names of lists: parted at commas, but where a name holds them, as `Congo, Dem. Rep.`: the longest known spelling first.
 *
 * Parts that are all known by themselves stay apart: `China, Taiwan` are two.
 *
 * @param isKnown  whether a text is the name of something
 * @example
 * splitLists(['Gambia, The,KAZ'], name => ['Gambia, The', 'KAZ'].includes(name)) // => ['Gambia, The', 'KAZ']
 */
export const splitLists = (lists: readonly string[], isKnown: (name: string) => boolean): string[] =>
  lists.flatMap(list => {
    const parts = list.split(',')
    return parts.length === 1 ? [list.trim()] : splitParts(parts, list, isKnown)
  })

const splitParts = (parts: readonly string[], list: string, isKnown: (name: string) => boolean): string[] => {
  const known = parts.map(part => isKnown(part.trim()))
  if (!known.every(Boolean) && parts.length > most && isKnown(list)) return [list]
  const names: string[] = []
  for (let at = 0; at < parts.length;) {
    const length = lengthOfName(parts, known, at, isKnown)
    names.push(
      parts
        .slice(at, at + length)
        .join(',')
        .trim()
    )
    at += length
  }
  return names
}

/** How many parts the name takes that begins with one: the most that are a known spelling and are not known one by one. */
const lengthOfName = (
  parts: readonly string[],
  known: readonly boolean[],
  at: number,
  isKnown: (name: string) => boolean
): number => {
  for (let length = Math.min(most, parts.length - at); length > 1; length--) {
    const whole = parts.slice(at, at + length)
    if (whole.some(part => part.trim().length > 100) || known.slice(at, at + length).every(Boolean)) continue
    if (isKnown(whole.join(','))) return length
  }
  return 1
}
