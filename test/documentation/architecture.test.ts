import t from 'tap'
import { loadedBy, sourceFiles } from '../support/source.js'
import { holdChapter } from './chapter.js'
import { readText } from './text.js'

const file = 'docs/architecture.md'
const text = readText(file)

/** The modules that each way of the text passes, in its order. */
const ways = text
  .split(/^## The way of /m)
  .slice(1)
  .map(part => ({
    name: part.split('\n')[0] ?? '',
    modules: [...part.matchAll(/`src\/([\w./-]+\.ts)`/g)].map(([, path = '']) => path)
  }))

const touch = (one: string, other: string): boolean => loadedBy(one).has(other) || loadedBy(other).has(one)

t.test('each way passes modules that are there, and each module of it is tied to another', async t => {
  const paths = sourceFiles.map(({ path }) => path)
  t.equal(ways.length, 4)
  for (const { name, modules } of ways) {
    t.ok(modules.length >= 4, name)
    for (const path of modules) t.ok(paths.includes(path), `${name}: ${path}`)
    for (const path of modules) {
      const others = modules.filter(other => other !== path)
      t.ok(
        others.some(other => touch(path, other)),
        `${path} is tied to another module of the way of ${name}`
      )
    }
  }
  t.notOk(touch('exact/rounding.ts', 'http/settings.ts'), 'modules that are not tied would be seen')
})

holdChapter({ file })
