import t from 'tap'
import { readRelease } from '../../src/data/release.js'
import { findOverlaps } from '../../src/data/overlaps.js'
import { formatFault } from '../../src/formats/fault.js'
import type { Files } from '../../src/formats/files.js'
import { withEvidence } from '../support/evidence.js'
import { withFile, withText } from '../support/wellbeing.js'

const faultsOf = (of: Files): string[] => (readRelease(of).faults ?? []).map(formatFault)
const facts = 'evidence/XAL.csv'
const told = (text: string, place = 'narratives/XAL/2022/days.md'): string[] =>
  faultsOf(withFile(place, `${text}\n`, withEvidence))

t.test('bytes that are not UTF-8 are refused, with their place', async t => {
  const bytes = Buffer.from('Roads were mended.').fill(0xe0, 6, 8)
  const of = withText(facts, 'Roads were mended.', bytes.toString('utf8'), withEvidence)
  t.match(faultsOf(of), [/^evidence\/XAL.csv:2:15: bytes that are not UTF-8, allowed: a file in UTF-8/])
})

t.test('a separator other than the comma is named', async t => {
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs']
  ] as const) {
    const text = (withEvidence.get(facts) ?? '').replaceAll(',', separator)
    t.match(faultsOf(withFile(facts, text, withEvidence)), [
      `${facts}:1:1: the columns are separated by ${name}, allowed: commas between columns, and stops in decimal numbers`
    ])
  }
})

t.test('a fact from a text that was not read is refused', async t => {
  const of = withText(
    facts,
    'roads,,120,exact,km,,,2018,2018,,,paper',
    'roads,,120,exact,km,,,2018,2018,,,letter',
    withEvidence
  )
  t.match(faultsOf(of), [/XAL.csv:2:\d+: letter was not read/])
})

t.test('a statement without substance is refused', async t => {
  for (const statement of ['x', 'Aid', 'a b'])
    t.match(faultsOf(withText(facts, 'Roads were mended.', statement, withEvidence)), [
      /statement: found ".+", allowed: a sentence/
    ])
})

t.test('unknown kinds and sources name the nearest', async t => {
  t.match(faultsOf(withText(facts, 'reported,works', 'reported,work', withEvidence)), [
    /a kind of terms.yaml, such as works/
  ])
  t.match(faultsOf(withText(facts, ',paper,p. 1', ',papers,p. 1', withEvidence)), [
    /a source of sources.yaml, such as paper/
  ])
})

t.test('a number of a narrative is one of its facts', async t => {
  t.strictSame(told('In 2018 it mended 120 km.[^XAL-001]'), [])
  t.match(told('In 2018 it mended 121 km.[^XAL-001]'), [/days.md:1:\d+: 121 is told by none of XAL-001/])
  t.strictSame(told('It got 500 crowns, or 250 dollars.[^XAL-003]'), [])
  t.match(told('It got 0.6 thousand crowns.[^XAL-003]'), [/0.6 is told by none/])
  t.strictSame(told('It got 0.5 thousand crowns.[^XAL-003]'), [])
})

t.test('eight words in a row from a text are found, seven are not', async t => {
  const seven = 'one two three four five six seven'
  const of = withText(facts, 'Roads were mended.', `Then ${seven} eight nine ten.`, withEvidence)
  const found = findOverlaps(of, new Map([['text.txt', `It says: ONE two\nthree four, five six seven eight nine.`]]))
  t.strictSame(found.map(formatFault), [
    `${facts}:2:14: "${seven} eight" stands so in text.txt, allowed: words of your own`
  ])
  t.strictSame(findOverlaps(of, new Map([['text.txt', `${seven} nine`]])), [])
})
