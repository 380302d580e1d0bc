import { drawGrid } from '../../src/cli/grid.js'
import type { Verdict } from './judge.js'

const plain = { bold: (text: string) => text, dim: (text: string) => text }
const kinds = ['noticed', 'document', 'survived', 'equivalent'] as const
const heads = ['layer', 'mutants', 'noticed', 'by the document alone', 'survived', 'equivalent', 'share']

/** Share of the changes that matter which something else than the document notices; 1 where none matters. */
export const shareOf = (verdicts: readonly Verdict[]): number => {
  const matter = verdicts.filter(({ is }) => is !== 'equivalent')
  return matter.length === 0 ? 1 : matter.filter(({ is }) => is === 'noticed').length / matter.length
}

export const writeShare = (share: number): string => `${(share * 100).toFixed(1)} %`

const rowOf = (name: string, verdicts: readonly Verdict[]): string[] => [
  name,
  String(verdicts.length),
  ...kinds.map(kind => String(verdicts.filter(({ is }) => is === kind).length)),
  writeShare(shareOf(verdicts))
]

/** A change that was not noticed: its place, the line as it was and as it is, and how many tests were run. */
export const writeSurvivor = ({ mutant, is, ran, unrun }: Verdict): string => {
  const tests = ran.length === 0 ? 'no test executes it' : `${ran.length} tests, ${unrun} left unrun`
  const alone = is === 'document' ? ', the document alone notices' : ''
  return `src/${mutant.id} (${tests}${alone})\n    ${mutant.before}\n -> ${mutant.after}`
}

/** A table with a row for each layer, the survivors, and the share. */
export const writeReport = (verdicts: readonly Verdict[]): string => {
  const layers = [...new Set(verdicts.map(({ mutant }) => mutant.layer))].toSorted()
  const rows = layers.map(name =>
    rowOf(
      name,
      verdicts.filter(({ mutant }) => mutant.layer === name)
    )
  )
  const left = verdicts.filter(({ is }) => is === 'survived' || is === 'document')
  const late = verdicts.filter(verdict => verdict.late).length
  return [
    drawGrid(heads, [...rows, rowOf('all', verdicts)], plain),
    '',
    ...left.map(writeSurvivor),
    `${writeShare(shareOf(verdicts))} of the changes that matter were noticed by more than the document; ` +
      `${late} of them since a test did not end.`,
    ''
  ].join('\n')
}
