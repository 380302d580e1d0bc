import { readdirSync } from 'node:fs'
import { fromRoot } from '../support/root.js'

/** Every test file, e.g. `test/http/ranking.test.ts`. */
export const testFiles = (): string[] =>
  readdirSync(fromRoot('test'), { recursive: true, encoding: 'utf8' })
    .map(path => `test/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.test.ts') && !path.startsWith('test/fixtures/'))
    .toSorted()

/** Where a test file stands compiled. */
export const compiledOf = (file: string): string => fromRoot(`out/${file.replace(/\.ts$/, '.js')}`)
