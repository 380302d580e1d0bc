import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { compilePage } from '../../../src/data/compiled-page.js'
import { fromRoot } from '../../support/root.js'
import { release } from '../../support/shipped.js'
import type { Row } from '../row.js'

const folder = fromRoot('dist/web/assets')

const row = (job: string, bytes: number, most: number): Row => ({
  job,
  ours: `${(bytes / 1000).toFixed(1)} kB`,
  opponent: '',
  figure: bytes / 1000,
  bar: { value: most, kind: 'most', unit: 'kB' }
})

/** What the first view of a page loads, compressed with brotli. */
export const measurePage = (): Promise<Row[]> => {
  const sizes = readdirSync(folder)
    .filter(name => name.endsWith('.br'))
    .map(name => ({ name, bytes: readFileSync(`${folder}/${name}`).length }))
  const sum = (ending: RegExp): number =>
    sizes.filter(({ name }) => ending.test(name)).reduce((total, { bytes }) => total + bytes, 0)
  const compiled = brotliCompressSync(JSON.stringify({ data: compilePage(release, 'en') })).length
  return Promise.resolve([
    row('script and style of the pages, with the thread', sum(/\.(js|css)\.br$/), 150),
    row('release for a page', compiled, 25),
    row('shapes of the map', sum(/\.json\.br$/), 110)
  ])
}
