/** A member by its name, an element by its place, or the first element with given members. */
export type Step = string | number | Readonly<Record<string, string | number>>

const follow = (value: unknown, step: Step): unknown => {
  if (typeof step !== 'object') return (value as Readonly<Record<string | number, unknown>> | undefined)?.[step]
  const wanted = Object.entries(step)
  return (value as readonly Readonly<Record<string, unknown>>[]).find(element =>
    wanted.every(([name, member]) => element[name] === member)
  )
}

/** The value within an answer that steps lead to. */
export const valueIn = (answer: unknown, ...steps: readonly Step[]): unknown => steps.reduce(follow, answer)

export const numberIn = (answer: unknown, ...steps: readonly Step[]): number => {
  const value = valueIn(answer, ...steps)
  if (typeof value !== 'number') throw new TypeError(`${JSON.stringify(steps)} leads to no number`)
  return value
}

export const textIn = (answer: unknown, ...steps: readonly Step[]): string => {
  const value = valueIn(answer, ...steps)
  if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(steps)} leads to no text`)
  return value
}

export const listIn = (answer: unknown, ...steps: readonly Step[]): readonly unknown[] => {
  const value = valueIn(answer, ...steps)
  if (!Array.isArray(value)) throw new TypeError(`${JSON.stringify(steps)} leads to no list`)
  return value
}

/** A score as texts print it. */
export const score = (value: number): string => value.toFixed(2)

/** A number as texts print it: 705,404. */
export const grouped = (value: number): string => value.toLocaleString('en')

/** A share of one as texts print it: 72.9 %. */
export const percent = (share: number, decimals = 0): string => `${(100 * share).toFixed(decimals)} %`

const words = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

/** A small number in words, as texts write it. */
export const worded = (value: number): string => words[value] ?? String(value)
