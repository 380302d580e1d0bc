import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Framework } from '../../src/definitions/framework.js'
import type { ScoredEdition } from '../../src/scoring/edition.js'
import { fromRoot } from '../support/root.js'

const source = fromRoot('test/bench/replications.c')

/** The C program, compiled: seconds that so many replications take, from rows of half points. */
export interface Replications {
  run(rows: string, replications: number): number
  remove(): void
}

/** Compile the C program; undefined where there is no gcc. */
export const compileReplications = (): Replications | undefined => {
  if (spawnSync('gcc', ['--version']).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'crindex-bench-'))
  const program = join(folder, 'replications')
  execFileSync('gcc', ['-O3', '-march=native', '-o', program, source])
  return {
    run: (rows, replications) =>
      Number(
        execFileSync(program, [String(replications)], { input: rows })
          .toString()
          .split(' ')[0]
      ),
    remove: () => {
      rmSync(folder, { recursive: true })
    }
  }
}

/** The scores of an edition as the C program reads them: half points, indicators in the order of the tree. */
export const halfPoints = (
  framework: Framework,
  { countries, scores }: Pick<ScoredEdition, 'countries' | 'scores'>
): string => {
  const indicators = framework.nodes.filter(node => node.kind === 'indicator').map(node => node.id)
  const rows = countries.map((_, at) => indicators.map(id => 2 * (scores.get(id)?.at(at)?.valueOf() ?? NaN)).join())
  return `${rows.join('\n')}\n`
}
