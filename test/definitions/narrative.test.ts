import fc from 'fast-check'
import t from 'tap'
import { FaultList, formatFault } from '../../src/formats/fault.js'
import { narrativeLimit, parseNarrative, type Paragraph } from '../../src/definitions/narrative.js'
import { holds } from '../support/property.js'

const parse = (text: string): { paragraphs: readonly Paragraph[]; faults: string[]; places: string[] } => {
  const faults = new FaultList()
  const { paragraphs = [], marks = [] } = parseNarrative('a.md', text, faults) ?? {}
  const places = marks.map(({ fact, at }) => `${at.line}:${at.column} ${fact}`)
  return { paragraphs, faults: faults.sorted().map(formatFault), places }
}
const faultsOf = (text: string): string[] => parse(text).faults.map(line => line.replace(/, allowed: .*/, ''))

t.test('a narrative is read as paragraphs of sentences, each with its facts', async t => {
  const text = 'One is said.[^XAL-001] Two,\nsays 1.5 of them!”[^XAL-002][^XBR-0003]\n\n\nThree?[^XAL-001]\n'
  const { paragraphs, faults, places } = parse(text)
  t.strictSame(faults, [])
  t.strictSame(paragraphs, [
    {
      sentences: [
        { text: 'One is said.', facts: ['XAL-001'] },
        { text: 'Two, says 1.5 of them!”', facts: ['XAL-002', 'XBR-0003'] }
      ]
    },
    { sentences: [{ text: 'Three?', facts: ['XAL-001'] }] }
  ])
  t.strictSame(places, ['1:13 XAL-001', '2:19 XAL-002', '2:29 XBR-0003', '5:7 XAL-001'])
})

t.test('sentences of other scripts end as they do there', async t => {
  t.strictSame(faultsOf('Сказано: «да.»[^XAL-001] وماذا بعد؟[^XAL-001]'), [])
})

t.test('what is written from paragraphs is read as the same paragraphs', async t => {
  const words = fc.array(fc.constantFrom('is', 'told', '1.5', 'день', '“said”', 'أمس'), { minLength: 1 })
  const facts = fc.uniqueArray(fc.constantFrom('XAL-001', 'XAL-002', 'XBR-10000'), { minLength: 1 })
  const sentence = fc.record({ text: words.map(list => `${list.join(' ')}.`), facts })
  const paragraph = fc.record({ sentences: fc.array(sentence, { minLength: 1 }) })
  holds(
    t,
    fc.property(fc.array(paragraph, { minLength: 1 }), fc.constantFrom(' ', '\n'), (paragraphs, space) => {
      const written = paragraphs.map(({ sentences }) =>
        sentences.map(({ text, facts }) => text + facts.map(fact => `[^${fact}]`).join('')).join(space)
      )
      const read = parse(`${written.join('\n\n')}\n`)
      return read.faults.length === 0 && JSON.stringify(read.paragraphs) === JSON.stringify(paragraphs)
    })
  )
})

t.test('a narrative is refused for a sentence without a mark, at its end', async t => {
  t.strictSame(parse('One. Two.[^XAL-001] Three.\n').faults, [
    'a.md:1:5: a sentence without a mark, allowed: every sentence ends with marks like [^KAZ-012] right after its full stop',
    'a.md:1:27: a sentence without a mark, allowed: every sentence ends with marks like [^KAZ-012] right after its full stop'
  ])
  t.strictSame(faultsOf('One.[^XAL-001]\n\nTwo\nlines\n'), ['a.md:4:6: a sentence without a mark'])
  t.strictSame(faultsOf('Act no. 8.[^XAL-001]'), ['a.md:1:8: a sentence without a mark'])
})

t.test('a narrative is refused for a mark in the wrong place or of the wrong form', async t => {
  const misplaced = 'a mark that is not right after a full stop'
  t.strictSame(faultsOf('One[^XAL-001].[^XAL-001]'), [`a.md:1:4: ${misplaced}`, 'a.md:1:14: text right after a mark'])
  t.strictSame(faultsOf('One. [^XAL-001]'), [`a.md:1:6: ${misplaced}`])
  t.strictSame(faultsOf('One.[^XAL-001] [^XAL-002]'), [`a.md:1:16: ${misplaced}`])
  t.strictSame(faultsOf('[^XAL-001]: A definition.[^XAL-001]'), [
    `a.md:1:1: ${misplaced}`,
    'a.md:1:11: text right after a mark'
  ])
  t.strictSame(faultsOf('One.[^1][^XAL-001]Two.[^XAL-001][^XAL-001]'), [
    'a.md:1:5: "1" is no id of a fact',
    'a.md:1:19: text right after a mark',
    'a.md:1:33: XAL-001 stands twice'
  ])
})

const markup: Readonly<Record<string, string>> = {
  '# People.': '1:1: markup "#"',
  'Some *bold* word.': '1:6: markup "*"',
  'A snake_case word.': '1:8: markup "_"',
  'A `code`.': '1:3: markup "`"',
  'See <b>this</b>.': '1:5: markup "<"',
  'See [this](that).': '1:5: markup "["',
  'See https://example.org/x.': '1:5: markup "https:"',
  'Salt &amp; pepper.': '1:6: markup "&amp;"',
  '| a cell.': '1:1: markup "|"',
  '- A point.': '1:1: markup "-"',
  '12. A point.': '1:1: markup "12."',
  '    Code.': '1:1: spaces that are markup'
}
for (const [text, fault] of Object.entries(markup)) {
  t.test(`a narrative is refused for the markup of ${JSON.stringify(text)}`, async t => {
    t.ok(faultsOf(`${text}[^XAL-001]`).includes(`a.md:${fault}`), faultsOf(`${text}[^XAL-001]`).join())
  })
}

t.test('a narrative is refused for a hard break and an underline, on their lines', async t => {
  t.strictSame(faultsOf('One  \ntwo.[^XAL-001]'), ['a.md:1:4: spaces that are markup'])
  t.ok(faultsOf('One.[^XAL-001]\n---\n').includes('a.md:2:1: markup "---"'))
})

t.test('a hyphen, a dash, an ampersand and a year at the start of a line are no markup', async t => {
  t.strictSame(faultsOf('A well-known R&D unit – one,\n2022 of them - and no more.[^XAL-001]'), [])
})

t.test('a narrative is refused for having no text, and for too much of it', async t => {
  t.strictSame(faultsOf(' \n'), ['a.md:1:1: no sentence'])
  const long = `${'я'.repeat(narrativeLimit / 2)}.[^XAL-001]`
  t.strictSame(faultsOf(long), [`a.md:1:1: the file has ${narrativeLimit + 11} bytes`])
  t.strictSame(faultsOf(long.slice(12)), [])
})
