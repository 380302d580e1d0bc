import { writeTexts, type Asks } from '../../answers/kit/parameters.js'
import { inPath } from '../../answers/kit/paths.js'
import type { Question } from '../../answers/kit/question.js'

/** Where the values of a question stand in a request. */

/** The path as routes write it: `/v1/countries/:country`. */
export const routeOf = (path: string): string =>
  path.replaceAll(':', '::').replaceAll(/\{(\w+)\}/g, (_, name: string) => `:${name}`)

export const inQuery = ({ path, asks }: Pick<Question, 'path' | 'asks'>): string[] => {
  const taken = new Set(inPath(path))
  return Object.keys(asks).filter(name => !taken.has(name) && asks[name]?.kind !== 'body')
}

/** The name of the body of a question; undefined where it has none. */
export const bodyOf = (asks: Asks): string | undefined => Object.keys(asks).find(name => asks[name]?.kind === 'body')

/** The texts of a value; of what is not asked, which only braces of an example name, as it stands. */
const textsOf = (asks: Asks, name: string, value: unknown): string[] => {
  const parameter = asks[name]
  return parameter ? writeTexts(parameter, value) : [String(value)]
}

/** The address, beneath `/v1`, at which a question is asked with given values; those of a body stand in it. */
export const addressOf = (
  question: Pick<Question, 'path' | 'asks'>,
  given: Readonly<Record<string, unknown>>
): string => {
  const { asks } = question
  const path = question.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    writeInPath(textsOf(asks, name, given[name]).join(','))
  )
  const query = inQuery(question).flatMap(name => {
    const value = given[name]
    if (value === undefined) return []
    return textsOf(asks, name, value).map(text => `${name}=${writeInQuery(text)}`)
  })
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** What stands in ids and lists stays as it is, so that addresses can be read. */
const writeInQuery = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
const writeInPath = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':')
