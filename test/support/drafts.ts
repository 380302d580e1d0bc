import { readFileSync } from 'node:fs'
import { fromRoot } from './root.js'
import { index } from './shipped.js'

/** A draft with the places of its figures. */
export interface MarkedDraft {
  readonly text: string
  readonly figures: readonly Figure[]
}

export interface Figure {
  readonly offset: number
  readonly text: string
}

export type Row = ReturnType<typeof index.draftCheck>['data'][number]

/** A text in which every figure stands between `⟦` and `⟧`. */
export const unmark = (marked: string): MarkedDraft => {
  let text = ''
  const figures: Figure[] = []
  for (const [at, part] of marked.split(/[⟦⟧]/).entries()) {
    if (at % 2 === 1) figures.push({ offset: text.length, text: part })
    text += part
  }
  return { text, figures }
}

/** Prose that was written for the purpose, `test/fixtures/drafts`. */
export const fixture = (name: string): MarkedDraft =>
  unmark(readFileSync(fromRoot(`test/fixtures/drafts/${name}`), 'utf8'))

export const checkDraft = (text: string, edition?: string): readonly Row[] => index.draftCheck({ text, edition }).data

export { index as answerIndex }

const isAt = ({ offset, text }: Figure, row: Row): boolean =>
  row.offset < offset + text.length && offset < row.offset + row.found.length

/** What is wrong with the answer to a draft in which all is right: alarms, and figures that were not seen. */
export const faultsOf = ({ text, figures }: MarkedDraft, edition?: string): string[] => {
  const rows = checkDraft(text, edition)
  const alarms = rows.filter(row => row.alarm).map(row => `${row.line}:${row.column} ${row.verdict} ${row.found}`)
  const unseen = figures.filter(figure => !rows.some(row => row.kind !== 'country' && isAt(figure, row)))
  return [...alarms, ...unseen.map(({ text: figure, offset }) => `unseen ${figure} at ${offset}`)]
}

/** Numbers from 0 to below 1, the same for the same seed. */
export const randomOf = (seed: number) => (): number => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32
  return seed / 2 ** 32
}

/** A draft with one figure changed. */
export interface Mutant {
  readonly text: string
  readonly figure: Figure
  readonly was: string
}

/** So many drafts with one digit of one figure changed each; a year is not changed to another edition. */
export const mutantsOf = ({ text, figures }: MarkedDraft, count: number, seed: number): Mutant[] => {
  const random = randomOf(seed)
  const pick = (size: number): number => Math.floor(random() * size)
  return Array.from({ length: count }, () => {
    const figure = figures[pick(figures.length)] ?? { offset: 0, text: '' }
    const places = Array.from(figure.text.matchAll(/\d/g), ({ index: at }) => at)
    const at = places[pick(places.length)] ?? 0
    const others = '0 1 2 3 4 5 6 7 8 9'
      .split(' ')
      .filter(digit => digit !== figure.text[at] && !(digit === '0' && at === places[0]))
    const changed = figure.text.slice(0, at) + (others[pick(others.length)] ?? '') + figure.text.slice(at + 1)
    const rest = text.slice(figure.offset + figure.text.length)
    return {
      text: text.slice(0, figure.offset) + changed + rest,
      figure: { offset: figure.offset, text: changed },
      was: figure.text
    }
  })
}

/** Mutants of which the changed figure is called right, or not seen at all. */
export const missedAmong = (mutants: readonly Mutant[], edition?: string): string[] =>
  mutants.flatMap(({ text, figure, was }) => {
    const rows = checkDraft(text, edition).filter(row => row.kind !== 'country' && isAt(figure, row))
    if (rows.length > 0 && rows.every(row => row.verdict !== 'right')) return []
    const around = text.slice(Math.max(0, figure.offset - 40), figure.offset + 20).replaceAll('\n', ' / ')
    return [`${was} -> ${figure.text} in "${around}": ${rows.map(row => row.verdict).join() || 'unseen'}`]
  })
