import type { Answer } from './answers.js'
import type { Found } from './compare.js'
import { sortOut, type Expected } from './expected.js'

/** So many differences are told in full, and so many requests of each. */
const limits = { groups: 60, requests: 3 }

/** The outcome in words, and whether all is as it was or as it is meant to be. */
export const reportOn = (
  found: readonly Found[],
  count: number,
  meant: readonly Expected[],
  isWhole: boolean
): { readonly text: string; readonly isEqual: boolean } => {
  const { unexpected, byReason } = sortOut(found, meant)
  const groups = groupAlike(unexpected)
  const listed = [...byReason]
    .filter(([, of]) => isWhole || of.length > 0)
    .map(([{ reason }, of]) => meantLine(reason, of))
  const told = groups.slice(0, limits.groups).map(groupText)
  const rest = groups.length > limits.groups ? [`and ${groups.length - limits.groups} differences more`] : []
  const last = verdict(unexpected.length, found.length, count)
  return { text: `${[...told, ...rest, ...listed, last].join('\n')}\n`, isEqual: unexpected.length === 0 }
}

const verdict = (unexpected: number, all: number, count: number): string => {
  if (unexpected > 0) return `${unexpected} differences in ${count} answers that are not listed as expected`
  return all > 0 ? `${count} answers are equal but for ${all} listed differences` : `${count} answers are equal`
}

const meantLine = (reason: string, found: readonly Found[]): string =>
  found.length === 0
    ? `expected, but nothing differs so any more: ${reason}`
    : `expected, ${found.length} times: ${reason}, e.g. ${found[0]?.where} of ${found[0]?.request}`

/** The same difference in one answer or more. */
type Group = [Found, ...Found[]]

/** One difference in many answers is told once. */
const groupAlike = (found: readonly Found[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const difference of found) {
    const key = [difference.where, difference.was, difference.is].join('\n')
    const group = groups.get(key)
    if (group) group.push(difference)
    else groups.set(key, [difference])
  }
  return [...groups.values()]
}

const groupText = ([first, ...others]: Group): string => {
  const { where, was, is } = first
  const group = [first, ...others]
  const names = group.slice(0, limits.requests).map(({ request }) => request)
  const more = group.length > names.length ? `\n  and ${group.length - names.length} requests more` : ''
  return `${names.join('\n  ')}${more}\n    ${where}\n    was ${was}\n    is  ${is}`
}

/** A recorded answer as a person reads it. */
export const answerText = (name: string, { status, headers, text }: Answer): string => {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  return `${name}\n${status}\n${lines.join('\n')}\n\n${text}\n`
}
