import { SourceMap } from 'node:module'
import t from 'tap'
import { layerOf, mutantsOf, type Mutant } from './mutants.js'
import { pickMutants, shareOut } from './pick.js'

const map = new SourceMap({
  version: 3,
  file: '',
  sources: [],
  names: [],
  mappings: '',
  sourceRoot: '',
  sourcesContent: []
})
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `let a${at} = b < ${at}\n`).join('')
const mutants: Mutant[] = ['exact/a.js', 'http/b.js', 'analyses/kernels/c.js'].flatMap((module, at) =>
  mutantsOf(module, lines([4, 20, 200][at] ?? 0), map)
)

t.test('a layer is a folder; kernels and drafts count for themselves, what stands in none is top', async t => {
  const modules = ['exact/a.js', 'http/routes/b.js', 'analyses/kernels/c.js', 'analyses/d.js', 'errors.js']
  t.strictSame(modules.map(layerOf), ['exact', 'http', 'analyses/kernels', 'analyses', 'top'])
})

t.test('the same seed picks the same mutants, another seed others', async t => {
  const picked = (seed: number): string[] => pickMutants(mutants, 30, seed).map(({ id }) => id)
  t.strictSame(picked(7), picked(7))
  t.not(picked(7).join(), picked(8).join())
})

t.test('every layer has at least eight of them, or all that it has, and no line two', async t => {
  const picked = pickMutants(mutants, 30, 3)
  t.equal(picked.length, 30)
  const of = (layer: string): number => picked.filter(mutant => mutant.layer === layer).length
  t.equal(of('exact'), 4)
  t.ok(of('http') >= 8 && of('analyses/kernels') >= 8)
  t.equal(new Set(picked.map(({ id }) => id.replace(/:[a-z]+$/, ''))).size, 30)
  t.strictSame([...new Set(picked.map(({ change }) => change.operator))].toSorted(), ['comparison', 'constant'])
})

t.test('what is left after the floor goes to the larger layers, and no more than there is', async t => {
  t.strictSame(
    [...shareOut(new Map(Object.entries({ a: 5, b: 10, c: 100 })), 40)],
    [
      ['a', 5],
      ['b', 8],
      ['c', 27]
    ]
  )
  t.strictSame(
    [...shareOut(new Map(Object.entries({ a: 5, b: 10 })), 99)],
    [
      ['a', 5],
      ['b', 10]
    ]
  )
})
