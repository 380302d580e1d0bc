import { readFileSync } from 'node:fs'
import type { DocumentHead } from '../docs.js'

/** The version of the package, which is that of its document. */
export const readVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

const info = {
  title: 'crindex',
  version: readVersion(),
  summary: 'Indices of organised crime: exact scores, ranks, deltas and what-if answers',
  description: [
    'Every answer is `{data, meta}`; `meta` names the release, the edition, the rule, the source and the citation.',
    'Lists answer JSON and CSV: by `Accept`, or by a suffix of the path (`/v1/editions/2023/scores.csv`), which wins; `x-suffixes` lists those of each operation.',
    'Lists are also files: `.xlsx` (a workbook: what the table is, its rows, its columns in words), `.parquet` and `.ndjson` (lines of JSON).',
    'For TypeScript: `createClient<paths>` of openapi-fetch types `data` as the JSON answer.',
    'Examples are real answers, cut: lists to their first entries, sentences and hashes to their beginning.',
    'Answers of a release can be had as a citation of themselves: `.bib`, `.ris` or `.csl` (BibTeX, RIS, CSL-JSON).',
    'Errors are problems after RFC 9457 (`application/problem+json`) with every fault of the request.',
    'Answers carry a strong `ETag` for each encoding; `If-None-Match` is answered with 304. Where the service limits requests, every answer has the `RateLimit-*` headers.'
  ].join('\n\n'),
  license: { name: 'MIT', identifier: 'MIT' }
}

const tags = [
  { name: 'Method', description: 'Editions, their frameworks, and what each node means' },
  { name: 'Countries', description: 'Countries and the scopes they belong to' },
  { name: 'Scores', description: 'Scores of indicators and composites' },
  { name: 'Rankings', description: 'Ranks in any scope' },
  { name: 'Averages', description: 'Means over scopes' },
  { name: 'Deltas', description: 'Change between editions' },
  { name: 'Profiles', description: 'All that an edition says of one country' },
  { name: 'Evidence', description: 'Sourced facts that bear on scores, their balance and their contradictions' },
  { name: 'What-if', description: 'Other scores, other methods, and their effects' },
  { name: 'Scenarios', description: 'Patches that are kept with their answers, under links that last' },
  { name: 'Releases', description: 'What was served when, and what differs' },
  { name: 'Uncertainty', description: 'How firm scores and ranks are' },
  { name: 'Statistics', description: 'How nodes hang together over the countries of a scope' },
  { name: 'Service', description: 'Health and error codes' }
]

const key = 'A key to write with, which who runs the service makes; nothing that only reads takes one'

/** What the document says besides its routes. */
export const head: DocumentHead = { info, tags, key }
