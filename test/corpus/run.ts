import { parseArgs } from 'node:util'
import { readCorpus, writeCorpus, type Corpus } from './answers.js'
import { corpusDifferences } from './compare.js'
import { expected } from './expected.js'
import { record } from './record.js'
import { answerText, reportOn } from './report.js'
import { requests } from './requests.js'

/** `npm run corpus`: ask all that was recorded again, and say what is another. */
const { values: options } = parseArgs({
  options: {
    /** Write the answers in place of those that were recorded. */
    record: { type: 'boolean', default: false },
    /** Only requests whose names have this in them, a regular expression. */
    only: { type: 'string', default: '' },
    /** Print recorded answers, and ask nothing. */
    show: { type: 'string' },
    /** The built server. */
    server: { type: 'string', default: 'dist/server.js' }
  }
})

const pattern = new RegExp(options.show ?? options.only)
const part = ({ ids, answers }: Corpus): Corpus => ({
  ids,
  answers: new Map([...answers].filter(([name]) => pattern.test(name)))
})

const main = async (): Promise<void> => {
  if (options.show !== undefined) {
    for (const [name, answer] of part(await readCorpus()).answers) process.stdout.write(answerText(name, answer))
    return
  }
  const asked = part(await record(requests, options.server, ({ name }) => pattern.test(name)))
  if (options.record) {
    await writeAll(asked)
    process.stdout.write(`${asked.answers.size} answers recorded\n`)
    return
  }
  const found = corpusDifferences(part(await readCorpus()), asked)
  const { text, isEqual } = reportOn(found, asked.answers.size, expected, options.only === '')
  process.stdout.write(text)
  process.exitCode = isEqual ? 0 : 1
}

/** Answers to a part of the requests are put in their places among the others; those no longer asked go. */
const writeAll = async ({ ids, answers }: Corpus): Promise<void> => {
  const known = options.only === '' ? undefined : await readCorpus()
  const all = requests.flatMap(({ name }) => {
    const answer = answers.get(name) ?? known?.answers.get(name)
    return answer ? [[name, answer] as const] : []
  })
  await writeCorpus({ ids: new Map([...(known?.ids ?? []), ...ids]), answers: new Map(all) })
}

await main()
