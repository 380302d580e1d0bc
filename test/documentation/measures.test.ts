import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import { fromRoot } from '../support/root.js'
import { linesIn, readText } from './text.js'

/** The jobs that the bench knows: those that it names when it is asked for another. */
const jobs = async (): Promise<string[]> => {
  const asked = promisify(execFile)(process.execPath, [fromRoot('out/test/bench/run.js'), '--job', 'none'])
  const refusal = await asked.then(
    () => '',
    (error: unknown) => String(error)
  )
  return /allowed: ([\w, -]+)\./.exec(refusal)?.[1]?.split(', ') ?? []
}

t.test('each measure stands under the command that prints it', async t => {
  const text = readText('docs/measures.md')
  const known = await jobs()
  t.ok(known.length > 5)
  // None is run here: they take minutes each, and measure nothing on a machine that runs tests.
  t.strictSame(
    linesIn(text),
    known.map(job => ({ text: `npm run bench -- --job ${job}`, unrun: true }))
  )
  const sections = text.split('\n## ').slice(1)
  t.strictSame(
    sections.map(section => section.split('\n')[0]),
    known,
    'one section a job'
  )
})
