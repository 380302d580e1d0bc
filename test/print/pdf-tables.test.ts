import * as mupdf from 'mupdf'
import t from 'tap'
import { writePdf } from '../../src/print/pdf.js'
import { profileOf } from '../support/pages.js'

interface Line {
  readonly text: string
  readonly bbox: { readonly x: number; readonly w: number }
  readonly font: { readonly weight: string }
}

/** The lines of a PDF where they stand. */
const linesOf = (bytes: Uint8Array): Line[] => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  return Array.from({ length: document.countPages() }, (_, at) => {
    const text = document.loadPage(at).toStructuredText('preserve-whitespace').asJSON()
    return (JSON.parse(text) as { blocks: { lines?: Line[] }[] }).blocks.flatMap(({ lines = [] }) => lines)
  }).flat()
}

const rows = [
  ['Aba', '1.00'],
  ['Abababab', '10.00']
]

for (const [language, at] of [
  ['en', 'left'],
  ['ar', 'right']
] as const) {
  t.test(`columns of words of a table stand at the ${at} in a PDF in ${language}, figures end together`, async t => {
    const table = {
      kind: 'table',
      caption: 'Caption',
      head: ['Name', 'Figure'],
      rows: rows.map(row => row.map(cell => [cell])),
      words: 1
    } as const
    const sections = [{ id: 'a', level: 2, heading: 'H', blocks: [table] }] as const
    const lines = linesOf(await writePdf({ ...profileOf('FJI', '2021', language), sections }))
    const edges = (column: number, side: 'left' | 'right'): number[] =>
      rows.map(row => {
        const found = lines.find(({ text }) => text.trim() === row[column])
        return found ? Math.round(side === 'left' ? found.bbox.x : found.bbox.x + found.bbox.w) : NaN
      })
    const [words, others, figures] = [edges(0, at), edges(0, at === 'left' ? 'right' : 'left'), edges(1, 'right')]
    t.equal(words[0], words[1])
    t.not(others[0], others[1])
    t.equal(figures[0], figures[1])
    const [first = NaN, second = NaN] = [words[0], figures[0]]
    t.ok(at === 'left' ? first < second : first > second, 'the first column stands where reading begins')
    const weights = (words: readonly string[]) =>
      new Set(lines.filter(({ text }) => words.includes(text.trim())).map(({ font }) => font.weight))
    t.strictSame(weights(table.head), new Set(['bold']), 'heads are bold')
    t.strictSame(weights(rows.flat()), new Set(['normal']))
  })
}
