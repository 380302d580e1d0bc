import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { exitCodes } from '../../src/cli/failure.js'
import { faultLimit } from '../../src/errors.js'
import { errorCatalogue } from '../../src/problems.js'
import { fromRoot } from '../support/root.js'

/** The chapter on errors, which is written from the catalogue. */
export const errorsChapter = 'docs/errors.md'

const beginning = `# Errors

This page is written from the catalogue in \`src/problems.ts\` by \`npm run errors\`; the service has it at \`/problems\`.

Errors are problems after RFC 9457 (\`application/problem+json\`). \`type\` is \`/problems/CODE\`, \`detail\` a sentence with what
failed. \`errors\` lists every fault of the request (up to ${faultLimit}), each with a JSON pointer into \`{path, query, body,
headers}\`, what was allowed, and the nearest names.

\`\`\`sh
curl -s "http://localhost:3000/v1/editions/2023/scores?country=Kazakhtan,Congo&node=heroin"
\`\`\`

The command line writes the same faults and ends with ${exitCodes.faults} where definitions, scores, a workbook or a draft have faults or the
store cannot be used, with ${exitCodes.usage} where the usage is wrong or a name is not known, with ${exitCodes.internal} where crindex itself has a defect.
`

const row = ([code, { status, title }]: [string, { readonly status: number; readonly title: string }]): string =>
  `| \`${code}\` | ${status} | ${title} |`

/** The codes by status, those of one status in the order of the catalogue. */
const table = (): string =>
  ['| code | status | meaning |', '|---|---|---|']
    .concat(
      Object.entries(errorCatalogue)
        .toSorted(([, one], [, other]) => one.status - other.status)
        .map(row)
    )
    .join('\n')

export const writeErrors = async (): Promise<string> => {
  const place = fromRoot(errorsChapter)
  return format(`${beginning}\n${table()}\n`, { ...(await resolveConfig(place)), parser: 'markdown' })
}

if (process.argv.includes('--write')) writeFileSync(fromRoot(errorsChapter), await writeErrors())
