import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import t from 'tap'
import type * as Claims from '../src/answers/uncertainty/claims.js'
import type * as Compiled from '../src/data/compiled.js'
import type * as Deltas from '../src/answers/deltas/deltas.js'
import type * as Distributions from '../src/answers/uncertainty/rank-distributions.js'
import type * as Goals from '../src/answers/goal-seek/goal-seek.js'
import type * as Loaded from '../src/answers/loaded.js'
import type * as Rankings from '../src/answers/ranking/ranking.js'
import type * as Tornados from '../src/answers/what-if/tornado.js'
import type * as WhatIfs from '../src/answers/what-if/what-if.js'
import { compileRelease } from '../src/data/compiled.js'
import { createIndex } from '../src/index.js'
import { fromRoot } from './support/root.js'
import { release } from './support/shipped.js'

/** The part of the engine that a page runs by itself. */
type Core = typeof Claims &
  typeof Compiled &
  typeof Deltas &
  typeof Distributions &
  typeof Goals &
  typeof Loaded &
  typeof Rankings &
  typeof Tornados &
  typeof WhatIfs

/** What a page takes, by its module. */
const taken = {
  'answers/loaded': 'loadIndex',
  'answers/ranking/ranking': 'ranking',
  'answers/what-if/what-if': 'whatIf',
  'answers/what-if/tornado': 'tornado',
  'answers/deltas/deltas': 'deltas',
  'answers/goal-seek/goal-seek': 'goalSeek',
  'answers/uncertainty/rank-distributions': 'rankDistributions',
  'answers/uncertainty/claims': 'claims'
}
const most = 40_000
const foreign = /^node:|^(zod|yaml|csv-parse|mathjs)(\/|$)/

const bundle = (modules: Readonly<Record<string, string>>) =>
  build({
    stdin: {
      contents: Object.entries(modules)
        .map(([module, name]) => `export { ${name} } from './${module}.js'`)
        .join('\n'),
      resolveDir: fromRoot('dist')
    },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'import'],
    external: ['node:*'],
    logLevel: 'silent'
  })

const bundled = await bundle(taken)
const text = bundled.outputFiles[0]?.text ?? ''

/** The same with what reads a compiled release. */
const withReader = (await bundle({ ...taken, 'data/compiled': 'readCompiled' })).outputFiles[0]?.text ?? ''

/** The module as a script, which runs with nothing of Node.js around it. */
const { code: script } = await transform(withReader, { format: 'iife', globalName: 'core' })
const run = (context = {}): Core => runInNewContext(`${script}; core`, context) as Core

t.test(
  'the core is bundled for a browser without modules of Node.js, schemas, parsers of files and of formulas',
  async t => {
    const inputs = Object.entries(bundled.metafile.inputs)
    t.ok(inputs.some(([path]) => path.endsWith('dist/scoring/edition.js')))
    const imports = inputs.flatMap(([path, { imports }]) => imports.map(({ original = '' }) => ({ path, original })))
    t.strictSame(
      imports.filter(({ original }) => foreign.test(original)),
      []
    )
  }
)

t.test(`the bundle of the core has at most ${most} bytes, compressed with brotli`, async t => {
  const size = brotliCompressSync(text).length
  const reading = brotliCompressSync(withReader).length
  t.comment(`${text.length} characters, ${size} bytes compressed; ${reading} with what reads a compiled release`)
  t.ok(size > 1000 && size <= most, `${size} bytes`)
})

t.test('the bundle answers from a compiled release as the engine does, with nothing of Node.js around it', async t => {
  const context = { compiled: JSON.stringify(compileRelease(release)) }
  const core = run(context)
  const own = runInNewContext('core.loadIndex(core.readCompiled(JSON.parse(compiled)))', context) as Loaded.LoadedIndex
  const index = createIndex(release)
  const same = (given: { readonly data: unknown }, expected: { readonly data: unknown }): void => {
    t.equal(JSON.stringify(given.data), JSON.stringify(expected.data))
  }
  const edition = '2023'
  const [node, country, indicator] = ['criminality', 'KAZ', 'heroin_trade']
  const whatIf = { edition, changes: [{ country, indicator, by: 0.5 }] }
  const goal = { edition, country, target: { node, at_most: 4.4 } }
  const claims = { edition, claims: [{ kind: 'ranks_above' as const, country: 'UZB', other: country, node }] }
  same(core.ranking.ask(own, { edition, node }), index.ranking({ edition, node }))
  same(core.whatIf.ask(own, whatIf), index.whatIf(whatIf))
  same(core.goalSeek.ask(own, goal), index.goalSeek(goal))
  same(core.claims.ask(own, claims), index.claims(claims))
  const between = { from: '2021', to: edition, node: [node] }
  same(core.deltas.ask(own, between), index.deltas(between))
  same(core.tornado.ask(own, { edition, node, country }), index.tornado({ edition, node, country }))
  same(core.rankDistributions.ask(own, { edition, node }), index.rankDistributions({ edition, node }))
})

t.test('without the language of formulas a patch that brings one is refused in words', async t => {
  const core = run()
  const patch = { edition: '2023', formulas: { criminality: 'max(children)' } }
  t.throws(() => core.whatIf.ask(core.loadIndex(release), patch), {
    code: 'PATCH_INVALID',
    message: /formulas are not read here/
  })
})
