import t from 'tap'
import {
  arrowsBetween,
  circular,
  isModule,
  layerOf,
  loadedBy,
  roomOf,
  sourceFiles,
  withoutComments,
  wordsIn
} from './support/source.js'
import { readText } from './documentation/text.js'
import { release } from './support/shipped.js'

/** The layers as the text on the house draws them: an import may only point left; layers of one place do not know each other. */
const places = (/(?:^ {4}\S.*\n(?: {4}.*\n)*)/m.exec(readText('docs/architecture.md'))?.[0] ?? '')
  .split('<-')
  .map(place => place.split(',').map(layer => layer.trim()))
const placeOf = (path: string): number => places.findIndex(layers => layers.includes(layerOf(path)))

const pure = ['problems', 'errors', 'exact', 'formats', 'definitions', 'scoring', 'analyses', 'answers', 'report']
const isPure = ({ path }: { readonly path: string }): boolean => pure.includes(layerOf(path))

/** The packages that the pure layers may use; none of them does input or output. */
const packages: Readonly<Record<string, readonly string[]>> = {
  formats: ['zod', 'yaml', 'csv-parse/sync', 'fflate', '@e965/xlsx'],
  definitions: ['zod', 'mathjs', 'mathjs/lib/browser/math.js'],
  answers: ['intl-messageformat'],
  report: ['csv-stringify/sync']
}

t.test('every module stands in a layer, and a module imports its own layer and those to the left', async t => {
  for (const { path, imports } of sourceFiles) {
    t.not(placeOf(path), -1, `${path} is in a known layer`)
    for (const { of } of imports.filter(({ of }) => isModule(of))) {
      const allowed = layerOf(of) === layerOf(path) || placeOf(of) < placeOf(path)
      t.ok(allowed && placeOf(of) !== -1, `${path} may import ${of}`)
    }
  }
})

t.test('rooms of answers and analyses do not hold each other, types included', async t => {
  const files = sourceFiles.filter(({ path }) => ['analyses', 'answers'].includes(layerOf(path)))
  const arrows = arrowsBetween(roomOf, files)
  t.ok(arrows.get('answers/ranking')?.has('answers/uncertainty'), 'arrows are found')
  t.strictSame(circular(arrows), [])
  const turned = new Map([...arrows, ['answers/uncertainty', new Set(['answers/ranking'])]])
  t.strictSame(circular(turned), ['answers/ranking', 'answers/uncertainty'], 'a circle would be seen')
})

t.test('no module holds itself by way of others, types included', async t => {
  t.strictSame(circular(arrowsBetween(path => path)), [])
})

t.test('every import of a file finds a module', async t => {
  const paths = sourceFiles.map(({ path }) => path)
  const files = sourceFiles.flatMap(({ imports }) => imports.map(({ of }) => of).filter(isModule))
  t.strictSame(
    files.filter(of => !paths.includes(of)),
    []
  )
})

t.test('the pure layers import no package but those that are listed for them', async t => {
  for (const { path, imports } of sourceFiles.filter(isPure)) {
    const used = imports.map(({ of }) => of).filter(of => !isModule(of))
    const unlisted = used.filter(name => !(packages[layerOf(path)] ?? []).includes(name))
    t.strictSame(unlisted, [], path)
  }
})

t.test('what runs of scoring, analyses, answers, report and the formula language loads nothing of Node.js', async t => {
  const starts = sourceFiles.filter(file => isPure(file) && layerOf(file.path) !== 'errors').map(({ path }) => path)
  t.ok(starts.includes('definitions/formula.ts') && starts.includes('analyses/ranking/ranking.ts'))
  for (const path of starts) {
    const foreign = [...loadedBy(path)].filter(name =>
      /^node:|^fastify|^@fastify|^pino|^pg|sqlite|^prom-client/.test(name)
    )
    t.strictSame(foreign, [], path)
  }
})

t.test('the pure layers read no clock and no chance, evaluate no text and hold no process', async t => {
  const forbidden = /\beval\(|\bFunction\(|Math\.random|Date\.now|new Date\(\)|\bperformance\.|\bprocess\.|\bconsole\./g
  for (const file of sourceFiles.filter(isPure)) {
    t.strictSame(withoutComments(file).match(forbidden) ?? [], [], file.path)
  }
})

t.test('no module evaluates text', async t => {
  for (const file of sourceFiles) t.notMatch(withoutComments(file), /\beval\(|\bnew Function\(/, file.path)
})

t.test('the engine knows no index: no node of the shipped one is named outside comments and examples', async t => {
  const ids = new Set(release.definitions.keys())
  t.ok(ids.has('criminality') && ids.size === 36)
  for (const file of sourceFiles) {
    if (file.path.endsWith('/examples.ts')) continue
    const named = wordsIn(file).filter(word => ids.has(word))
    t.strictSame(named, [], file.path)
  }
})

t.test('addresses of the API are built in one place', async t => {
  const built = /[`'"]\/v1\b/
  // What a meaning names between backticks is told to readers, not built.
  const told = /'[^'\n`]*`[^'\n]*'/g
  const files = sourceFiles.filter(file => isPure(file) && built.test(withoutComments(file).replaceAll(told, '')))
  t.strictSame(
    files.map(({ path }) => path),
    ['answers/addresses.ts']
  )
})

t.test('content is hashed in one place', async t => {
  const hashing = sourceFiles.filter(file => /\bcreateHash\b/.test(withoutComments(file))).map(({ path }) => path)
  t.strictSame(hashing, ['data/content-hash.ts'])
})

t.test(
  'zod stands where files and bodies of requests are read, and nowhere else to the left of the borders',
  async t => {
    const reading = ['formats', 'definitions', 'data', 'bodies', 'archive', 'http', 'cli']
    const reads = sourceFiles.filter(({ imports }) => imports.some(({ of }) => of === 'zod'))
    t.strictSame(
      reads.map(({ path }) => path).filter(path => !reading.includes(layerOf(path))),
      []
    )
  }
)

t.test('no module has more than 200 lines', async t => {
  const long = sourceFiles.filter(({ text }) => text.trimEnd().split('\n').length > 200)
  t.strictSame(
    long.map(({ path }) => path),
    []
  )
})

t.test('no module loads itself by way of others', async t => {
  for (const { path, imports } of sourceFiles) {
    const direct = imports.filter(({ typeOnly }) => !typeOnly).map(({ of }) => of)
    const circular = direct.filter(of => loadedBy(of).has(path))
    t.strictSame(circular, [], path)
  }
})
