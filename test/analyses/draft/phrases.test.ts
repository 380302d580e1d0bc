import t from 'tap'
import { createLexicon, findMentions, type Target } from '../../../src/analyses/draft/phrases.js'
import { tokensOf } from '../../../src/analyses/draft/tokens.js'

const node = (id: string): Target => ({ type: 'node', id, label: id })
const country = (id: string): Target => ({ type: 'country', id, label: id })

const lexicon = createLexicon([
  { text: 'arms trade', target: node('arms') },
  { text: 'arms trade routes', target: node('routes') },
  { text: 'Congo', target: country('COG') },
  { text: 'Democratic Republic of the Congo', target: country('COD') },
  { text: 'US', target: country('USA'), exact: true },
  { text: 'Chad', target: country('TCD'), exact: true }
])

const found = (text: string): string[][] =>
  findMentions(lexicon, tokensOf(text, 0)).map(({ targets }) => targets.map(({ id }) => id))

t.test('words of a phrase may be joined by marks and small words', async t => {
  const links = ['and', 'the', '&', '-', '–', '—', ',', '’', "'", '.', '*', '_', 'of', 'in', 'и', 'в', 'на']
  for (const link of links) t.strictSame(found(`arms ${link} trade`), [['arms']], link)
  t.strictSame(found('arms of the trade'), [['arms']])
  t.strictSame(found('the arms trade'), [['arms']])
})

t.test('other words and marks part a phrase, and so do more than three that join', async t => {
  for (const link of ['or', ';', '(', '1']) t.strictSame(found(`arms ${link} trade`), [], link)
  t.strictSame(found('arms , and the trade'), [['arms']])
  t.strictSame(found('arms , and in the trade'), [])
  t.strictSame(found('arms , and in the the trade'), [])
})

t.test('the longest phrase is found, from left to right, none within another', async t => {
  t.strictSame(found('arms trade routes'), [['routes']])
  t.strictSame(found('arms trade in routes, arms trade'), [['routes'], ['arms']])
  t.strictSame(found('The Democratic Republic of the Congo and Congo'), [['COD'], ['COG']])
  t.strictSame(found('trade arms'), [])
})

t.test('a country has a capital, an abbreviation is all in capitals', async t => {
  t.strictSame(found('in Congo'), [['COG']])
  t.strictSame(found('in congo'), [])
  t.strictSame(found('the US did'), [['USA']])
  t.strictSame(found('told us so'), [])
  t.strictSame(found('told Us so'), [])
  t.strictSame(found('in Chad'), [['TCD']])
  t.strictSame(found('a chad'), [])
  t.strictSame(found('CHAD'), [['TCD']])
})
