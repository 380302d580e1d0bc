import { existsSync, readdirSync } from 'node:fs'
import t from 'tap'
import { fromRoot } from '../support/root.js'
import { holdChapter } from './chapter.js'
import { readText } from './text.js'

const text = readText('CONTRIBUTING.md')

const named = [...text.matchAll(/`((?:src|test|indicators|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path)

const files = ['src', 'test', 'indicators', 'docs'].flatMap(folder =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`)
)

/** Whether a path is there; a word in capitals stands for any name. */
const isThere = (path: string): boolean => {
  const pattern = path.replaceAll('.', '\\.').replace(/[A-Z]{2,}/g, '[\\w-]+')
  return files.some(file => new RegExp(`^${pattern}$`).test(file))
}

t.test('every path that CONTRIBUTING.md names is there', async t => {
  t.ok(named.length > 20)
  for (const path of named) t.ok(isThere(path), path)
  t.notOk(isThere('src/answers/NAME/nothing.ts'), 'a path that is not there is noticed')
})

const oneFile = 'test/scoring/means.test.ts'

t.test('the file of tests that it runs for an example is there', async t => {
  t.ok(existsSync(fromRoot(oneFile)))
})

holdChapter({
  file: 'CONTRIBUTING.md',
  unrun: {
    'npm ci && npm test': 'it would run this test within itself',
    [`npm run test:file -- ${oneFile}`]: 'it compiles what runs now'
  },
  plain: { 'makes 200 small changes': 'the default of test/mutants/run.ts' }
})
