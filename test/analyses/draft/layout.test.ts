import t from 'tap'
import { unitsOf } from '../../../src/analyses/draft/layout.js'
import { readNumbers } from '../../../src/analyses/draft/numbers.js'
import { tokensOf } from '../../../src/analyses/draft/tokens.js'

const shown = (text: string): string[] =>
  unitsOf(text).map(({ kind, tokens }) => `${kind}: ${tokens.map(token => token.text).join(' ')}`)

t.test('a text is read as headings, sentences, items and cells; a number alone goes with its label', async t => {
  t.strictSame(shown('# A\n\nOne 4.5. Two, e.g. St. Lucia!\n- item\n\n| a | b |\n|---|---|\n| 1 |  |\n\n4.47\nSCORE'), [
    ...['heading: # A', 'sentence: One 4.5 .', 'sentence: Two , e . g . St . Lucia !', 'sentence: item'],
    ...['cell: a', 'cell: b', 'cell: ', 'cell: 1', 'cell: ', 'cell: ', 'sentence: 4.47 SCORE']
  ])
})

t.test('every token knows its place in the text', async t => {
  const text = 'Ünïcode — «5-е», 1/2\n\n\tА́ 3 | 4 | 5\r\nend'
  for (const { tokens } of unitsOf(text)) {
    for (const token of tokens) t.equal(text.slice(token.start, token.end), token.text)
  }
})

const figures = (text: string, comma = false): string[] =>
  readNumbers(tokensOf(text, 0), new Set(), comma).figures.flatMap(({ text: own, over }) => [
    own,
    ...(over ? [over.text] : [])
  ])

t.test('figures are told from amounts, shares, dates, references and parts of names', async t => {
  t.strictSame(figures('4.47, 127th, 5/8, +0.20, (−0.17), 6 of 8'), [
    '4.47',
    '127th',
    '5',
    '8',
    '+0.20',
    '−0.17',
    '6',
    '8'
  ])
  t.strictSame(figures('4,47 балла, 5-е место, 34-м', true), ['4,47', '5-е', '34-м'])
  t.strictSame(
    figures('$5, 5 %, 5.3 percent, 4 million, 140 000, 1.2.2023, Article 16, No. 4, COVID-19, 2023, 3km'),
    []
  )
  t.strictSame(figures('2022-2026, ’26, 10:30, p. 5, стр. 7, № 8, 2,5 млрд', true), [])
})

t.test('a line of very many cells is read, and a heading no further than a sentence', async t => {
  t.equal(unitsOf('|4.47'.repeat(200_000)).length, 200_000)
  t.equal(unitsOf(`# ${'a '.repeat(1000)}`)[0]?.tokens.length, 400)
})
