import { readFileSync } from 'node:fs'
import type { NameMatch } from '../../src/data/name-match.js'
import { fromRoot } from './root.js'

/** A name of a list, whose list it is, and what it is wanted to be found. */
export interface MessyName {
  readonly manner: string
  readonly given: string
  readonly want: string
}

export const messyNames = (): MessyName[] =>
  readFileSync(fromRoot('test/fixtures/names/messy.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => {
      const [manner = '', given = '', want = ''] = line.split('\t')
      return { manner, given, want }
    })

/** What was found, as `want` is written. */
export const writeMatch = (match: NameMatch): string => {
  if (match.status === 'matched') return match.country.iso3
  if (match.status === 'not_assessed') return `-${match.territory.code}`
  if (match.status !== 'ambiguous') return '!'
  const codes = match.choices.map(({ code }) => code)
  return `?${codes.toSorted().join(',')}`
}

/** Whether what was found is one of what is wanted. */
export const isWanted = (want: string, found: string, nearest: string | undefined): boolean =>
  want.split('|').some(one => {
    if (one === '-*') return found.startsWith('-')
    if (!one.startsWith('~')) return one === found
    return found === one.slice(1) || (found === '!' && nearest === one.slice(1))
  })

/** Whether a country was found that is not the one that is meant. */
export const isWrong = (want: string, found: string): boolean =>
  /^[A-Z]/.test(found) && !want.split('|').some(one => one.replace('~', '') === found)
