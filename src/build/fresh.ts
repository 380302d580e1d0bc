import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesBeneath } from '../data/disk.js'
import { compiledFile } from '../data/open.js'

/** Ends with 1 when something that is built was changed after the build, with 0 when there is nothing to be done. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const changed = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0
  )

// What is built last: the older of the two, so that a build that broke off is one that is due.
const built = Math.min(...(await Promise.all([compiledFile, join(root, 'dist/web/index.html')].map(changed))))
const folders = ['src', 'indicators'].map(name => join(root, name))
const beneath = await Promise.all(
  folders.map(async folder => (await filesBeneath(folder)).map(path => join(folder, path)))
)
// The folders too, whose times tell of files that are gone.
const sources = [
  ...beneath.flat(),
  ...new Set(beneath.flat().map(dirname)),
  ...['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'package.json'].map(name => join(root, name))
]
const latest = Math.max(...(await Promise.all(sources.map(changed))))
process.exitCode = built > latest ? 0 : 1
