import { readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'

// In JavaScript, for tests are compiled with the types that it writes.

const target = new URL('../../openapi/types.d.ts', import.meta.url)
const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))
const json = 'application/json'

/** An answer that can be had as JSON is typed as that: a client who asks for another form has it as text by `parseAs`. */
const operations = Object.values(document.paths).flatMap(path => Object.values(path))
for (const answer of operations.flatMap(({ responses = {} }) => Object.values(responses))) {
  if (answer.content?.[json]) answer.content = { [json]: answer.content[json] }
}

const head = '/** Types of the answers as JSON; written from openapi.json by `npm run openapi`. */\n\n'
const source = head + astToString(await openapiTypescript(document))
const text = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' })
if (process.argv.includes('--write')) writeFileSync(target, text)
else process.stdout.write(text)
