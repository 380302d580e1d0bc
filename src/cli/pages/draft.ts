import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

type DraftAnswer = ReturnType<Index['draftCheck']>

/** What is wrong with its proof, then every figure in order, then how much was right. */
export const draftPage = (file: string, { data: findings, meta }: DraftAnswer, paint: Paint): string => {
  const wrong = findings
    .filter(({ alarm }) => alarm)
    .map(
      each =>
        `${file}:${each.line}:${each.column}: ${paint.bold(each.verdict)}: "${each.found}". ${each.says}\n  ${each.address}`
    )
  const figures = findings.filter(({ kind }) => kind !== 'country')
  const rows = figures.map(({ line, column, kind, verdict, found, right, address }): Cell[] => [
    `${line}:${column}`,
    verdict,
    kind,
    { number: found },
    { number: right ?? '' },
    address
  ])
  const grid =
    figures.length > 0 ? [drawGrid(['place', 'verdict', 'kind', 'found', 'right', 'address'], rows, paint)] : []
  return [...wrong, ...grid, summary(findings, meta), paint.dim(sourceLine(meta))].join('\n\n')
}

const bases: Readonly<Record<string, string>> = {
  given: 'as asked for',
  stated: 'which the text names',
  figures: 'which most figures fit',
  latest: 'the latest, as nothing tells'
}

const summary = (findings: DraftAnswer['data'], meta: DraftAnswer['meta']): string => {
  const names = findings.filter(({ kind }) => kind === 'country').length
  const counts = Object.entries(meta.verdicts).flatMap(([verdict, count]) =>
    count > 0 ? [`${count} ${verdict.replaceAll('_', ' ')}`] : []
  )
  const edition = `edition ${meta.edition ?? ''}, ${bases[meta.edition_from] ?? ''}`
  return `${findings.length - names} figures and editions, ${names} names of countries: ${counts.join(', ') || 'none'} (${edition}).`
}
