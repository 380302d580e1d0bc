import type { Files } from '../../src/formats/files.js'
import { files } from './wellbeing.js'

/** Where a score stands, and the text that is to stand there; empty for none. */
export interface CellText {
  readonly edition: string
  readonly iso3: string
  readonly indicator: string
  readonly text: string
}

const rowsOf = (of: Files, edition: string): string[][] =>
  (of.get(`scores/${edition}.csv`) ?? '')
    .trimEnd()
    .split('\n')
    .map(line => line.split(','))

/** Every cell of the scores of an edition. */
export const cellsOf = (edition: string, of: Files = files): CellText[] => {
  const [head = [], ...rows] = rowsOf(of, edition)
  return rows.flatMap(row =>
    head.slice(1).map((indicator, at) => ({ edition, iso3: row[0] ?? '', indicator, text: row[at + 1] ?? '' }))
  )
}

/** A copy of files with other texts in cells of the scores. */
export const withCells = (cells: readonly CellText[], of: Files = files): Files => {
  const copy = new Map(of)
  for (const edition of new Set(cells.map(cell => cell.edition))) {
    const [head = [], ...rows] = rowsOf(of, edition)
    for (const { iso3, indicator, text } of cells.filter(cell => cell.edition === edition)) {
      const row = rows.find(([code]) => code === iso3)
      if (!row || !head.includes(indicator)) throw new Error(`${edition} has no cell ${iso3} ${indicator}`)
      row[head.indexOf(indicator)] = text
    }
    copy.set(`scores/${edition}.csv`, [head, ...rows].map(row => `${row.join(',')}\n`).join(''))
  }
  return copy
}

/** A copy of files in which a node has another id, in every place that names it. */
export const withNodeRenamed = (from: string, to: string, of: Files = files): Files =>
  new Map(
    [...of].map(([path, text]) => [
      path.replace(`definitions/${from}.yaml`, `definitions/${to}.yaml`),
      /^(frameworks|scores)\//.test(path) ? text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to) : text
    ])
  )

/** A copy of files in which a node is defined in other words. */
export const withDefinition = (id: string, words: string, of: Files = files): Files => {
  const path = `definitions/${id}.yaml`
  return new Map(of).set(path, (of.get(path) ?? '').replace(/definition:\n {2}en: .*/, `definition:\n  en: ${words}`))
}
