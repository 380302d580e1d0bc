import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { worldShapes } from './dist/build/shapes.js'

const shapes = 'virtual:shapes'

/** The shapes of the map as a file beside the scripts; the module is its address. */
const mapShapes = (): Plugin => ({
  name: 'map-shapes',
  resolveId: id => (id === shapes ? `\0${shapes}` : undefined),
  async load(id) {
    if (id !== `\0${shapes}`) return undefined
    const source = JSON.stringify(await worldShapes())
    const file = this.emitFile({ type: 'asset', name: 'shapes.json', source })
    return `export default import.meta.ROLLUP_FILE_URL_${file}`
  }
})

/** Beside each file what is sent of it to who takes it compressed. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle: {
    sequential: true,
    async handler({ dir = '' }) {
      const folder = join(dir, 'assets')
      for (const name of await readdir(folder)) {
        const content = await readFile(join(folder, name))
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(content))
        await writeFile(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
      }
    }
  }
})

/** The pages of `src/web`, built into `dist/web`. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [mapShapes(), compressed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  },
  worker: { format: 'es' },
  logLevel: 'warn'
})
