/** One thing that is another than it was: where in the answer, what was there, what is there. */
export interface Difference {
  readonly where: string
  readonly was: string
  readonly is: string
}

/** So much of a value is told. */
const shown = 160
/** So much of a text is told before the first character that differs. */
const before = 40

export const valueText = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > shown ? `${text.slice(0, shown)}... (${text.length} characters)` : text
}

/** Two texts that differ, each from a little before the first difference. */
export const textDifference = (where: string, was: string, is: string): Difference => {
  let at = 0
  while (at < was.length && was[at] === is[at]) at++
  const from = Math.max(0, at - before)
  return { where, was: excerpt(was, from), is: excerpt(is, from) }
}

const excerpt = (text: string, from: number): string => {
  const part = text.slice(from, from + shown)
  return `${from > 0 ? '...' : ''}${part}${from + part.length < text.length ? '...' : ''}`
}

/** Where two lists begin and end to differ: what stands before and behind is equal. */
export const differingPart = <T>(
  was: readonly T[],
  is: readonly T[],
  areEqual: (one: T, other: T) => boolean
): { readonly start: number; readonly wasEnd: number; readonly isEnd: number } => {
  const least = Math.min(was.length, is.length)
  const same = (one: number, other: number): boolean => areEqual(was[one] as T, is[other] as T)
  let start = 0
  while (start < least && same(start, start)) start++
  let tail = 0
  while (tail < least - start && same(was.length - 1 - tail, is.length - 1 - tail)) tail++
  return { start, wasEnd: was.length - tail, isEnd: is.length - tail }
}
