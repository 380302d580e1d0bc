import type { AskEntry } from '../catalogue-entry.js'

const entry = (name: string, meaning: string, examples: readonly string[]): AskEntry => ({
  ...{ name, in: 'query', type: 'string', required: false, default: null },
  ...{ meaning, examples }
})

/** What every question that is answered from a release takes, over a network: which release that is. */
export const releaseAsks = {
  release: entry(
    'release',
    'Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever',
    []
  ),
  as_of: entry(
    'as_of',
    'Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release`',
    ['2099-12-31']
  )
} as const
