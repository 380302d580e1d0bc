import { readdirSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { writeChange, type Change } from './change.js'
import { changesIn } from './operators.js'

/** One change to one module. */
export interface Mutant {
  /** Place in the TypeScript and operator, e.g. `analyses/ranking/ranking.ts:29:comparison`. */
  readonly id: string
  readonly layer: string
  /** Compiled module beneath `src`, e.g. `analyses/ranking/ranking.js`. */
  readonly module: string
  readonly change: Change
  readonly before: string
  readonly after: string
}

/** Modules that hold no decisions: examples of the document, and the store and jobs of which they tell; phrases in the languages. */
const passedOver = /^http\/(examples|document-(store|jobs))|^answers\/phrases\/|\.d\.ts$/

const wide = ['analyses/draft', 'analyses/kernels']

/** The layer of a module; kernels and drafts count for themselves, and what stands in no folder is `top`. */
export const layerOf = (module: string): string =>
  wide.find(layer => module.startsWith(`${layer}/`)) ?? (module.includes('/') ? (module.split('/')[0] ?? '') : 'top')

/** Line of the TypeScript, from 1, that a place of the compiled text comes from. */
const lineIn = (map: SourceMap, text: string, at: number): number => {
  const before = text.slice(0, at).split('\n')
  const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0)
  return 'originalLine' in entry ? entry.originalLine + 1 : before.length
}

export const mutantsOf = (module: string, text: string, map: SourceMap): Mutant[] =>
  changesIn(text).map(change => {
    const file = module.replace(/\.js$/, '.ts')
    const id = `${file}:${String(lineIn(map, text, change.start))}:${change.operator}`
    return { id, layer: layerOf(module), module, change, ...writeChange(text, change) }
  })

/** All mutants of the compiled modules in a folder, in the order of their places. */
export const mutantsIn = (folder: string): Mutant[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js') && !passedOver.test(path))
    .toSorted()
    .flatMap(module => {
      const file = join(folder, module)
      const map = new SourceMap(
        JSON.parse(readFileSync(`${file}.map`, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]
      )
      return mutantsOf(module, readFileSync(file, 'utf8'), map)
    })
