import { once } from 'node:events'
import t from 'tap'
import { compiledOf } from './files.js'

/** Run test files one after the other in this process: what they share, such as the release, is read once. */
for (const file of process.argv.slice(2)) {
  await import(compiledOf(file))
  while (!t.idle) await once(t, 'idle')
}
