import { differingPart, textDifference, valueText, type Difference } from './difference.js'

/** Differences of two values of JSON, each by its pointer. */
export const valueDifferences = (was: unknown, is: unknown, where = ''): Difference[] => {
  if (was === is) return []
  if (typeof was === 'string' && typeof is === 'string') return [textDifference(where, was, is)]
  if (Array.isArray(was) && Array.isArray(is)) return listDifferences(was, is, where)
  if (isObject(was) && isObject(is)) return memberDifferences(was, is, where)
  return [{ where, was: valueText(was), is: valueText(is) }]
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const memberDifferences = (was: Members, is: Members, where: string): Difference[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(name =>
    valueDifferences(was[name], is[name], `${where}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  )

/** Elements that came or went are told as such, lest every later one differ. */
const listDifferences = (was: readonly unknown[], is: readonly unknown[], where: string): Difference[] => {
  if (was.length === is.length) return was.flatMap((value, at) => valueDifferences(value, is[at], `${where}/${at}`))
  const { start, wasEnd, isEnd } = differingPart(was, is, areEqual)
  const told = (list: readonly unknown[], end: number): string =>
    `${list.length} elements, here ${valueText(list.slice(start, end))}`
  return [{ where: `${where}/${start}`, was: told(was, wasEnd), is: told(is, isEnd) }]
}

const areEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
