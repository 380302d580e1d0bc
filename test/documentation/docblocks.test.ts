import t from 'tap'
import { examplesIn, plain, runExample } from '../support/examples.js'
import { index } from '../support/shipped.js'
import { layerOf, sourceFiles } from '../support/source.js'

type Exports = Readonly<Record<string, unknown>>

const importModule = async (path: string): Promise<Exports> =>
  (await import(`../../src/${path.replace(/ts$/, 'js')}`)) as Exports

/** All that the core exports; an example may name any of it. */
const core: Exports[] = await Promise.all(
  sourceFiles
    .filter(({ path }) => !['store', 'http', 'start', 'cli', 'server', 'web'].includes(layerOf(path)))
    .map(({ path }) => importModule(path))
)
const inScope: Exports = Object.assign({}, ...core, { index }) as Exports

/** Pages are compiled for browsers alone, so that no process of Node.js can load them. */
const loadable = sourceFiles.filter(({ path }) => layerOf(path) !== 'web')
const examples = loadable.flatMap(examplesIn)

t.test('the core shows what it does by examples', async t => {
  const documented = new Set(examples.map(({ path }) => layerOf(path)))
  for (const layer of ['errors', 'exact', 'definitions', 'data', 'scoring', 'analyses', 'report', 'index']) {
    t.ok(documented.has(layer), layer)
  }
  const marks = loadable.map(({ text }) => text.split('@example').length - 1)
  t.equal(
    examples.length,
    marks.reduce((sum, count) => sum + count, 0),
    'every @example is found'
  )
})

for (const example of examples) {
  t.test(`the example at src/${example.path}:${example.line} has the result that it shows`, async t => {
    const own = await importModule(example.path)
    const outcomes = await runExample(example, { ...inScope, ...own })
    t.ok(outcomes.length > 0, 'it shows a result')
    for (const { promised, expected, found } of outcomes) t.strictSame(plain(found), plain(expected), promised)
  })
}

t.test('an example with another result than it shows is found out', async t => {
  const wrong = { path: 'none.ts', line: 1, text: 'const a = fraction(9, 2)\n[a, a.neg()]\n// => [9/2, 9/2]' }
  const [outcome] = await runExample(wrong, inScope)
  t.strictSame(
    [plain(outcome?.found), outcome?.expected],
    [
      [4.5, -4.5],
      [4.5, 4.5]
    ]
  )
})
