import t from 'tap'
import { missingFor, outputOf } from './run-line.js'
import { ask } from './service.js'
import { linesIn, plainOf, proseOf, readText } from './text.js'
import { listIn, textIn } from './values.js'

/** What is known of a text. */
export interface Chapter {
  readonly file: string
  /** What a line prints, by a part of it; the first part that stands in a line is meant. */
  readonly lines?: Readonly<Record<string, RegExp>>
  /** Lines that are marked as not run, each with the reason. */
  readonly unrun?: Readonly<Record<string, string>>
  /** What the text says of the index, made from answers of the service. */
  readonly sentences?: readonly string[]
  /** Other words with figures, each with what they are. */
  readonly plain?: Readonly<Record<string, string>>
}

const editions = listIn(await ask('/v1/editions'), 'data').map(edition => textIn(edition, 'id'))

const numerals = /\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|hundred)\b/

/** The words around every figure of a text that nothing is known of. */
const unknownFigures = (prose: string, known: readonly string[]): string[] => {
  const longest = known.toSorted((one, other) => other.length - one.length)
  const rest = [...longest, ...editions].reduce((left, words) => left.replaceAll(words, ' … '), prose)
  return rest.split(/(?<=[.;:!?]) /).filter(words => numerals.test(words))
}

const holdFigures = ({ file, sentences = [], plain = {} }: Chapter): void => {
  const [text, prose] = [plainOf(readText(file)), proseOf(readText(file))]
  t.test(`${file}: its figures are those of the service`, async t => {
    for (const words of [...sentences, ...Object.keys(plain)]) t.ok(text.includes(words), words)
    const known = [...sentences, ...Object.keys(plain)].map(words => proseOf(words).trim())
    t.strictSame(unknownFigures(prose, known), [], 'every figure is known')
  })
}

/** Hold a text to the service: every line of code does what it should, and every figure is known. */
export const holdChapter = (chapter: Chapter): void => {
  const { file, lines: expected = {}, unrun = {} } = chapter
  const lines = linesIn(readText(file))
  for (const { text } of lines.filter(({ unrun }) => !unrun)) {
    const found = Object.entries(expected).find(([part]) => text.includes(part))
    t.test(`${file}: ${text.slice(0, 80)}`, { skip: missingFor(text) }, async t => {
      t.ok(found, 'the test knows what the line prints')
      t.match(await outputOf(text), found?.[1] ?? /$^/)
    })
  }
  t.test(`${file}: what is known of its lines is of lines that stand in it`, async t => {
    for (const part of Object.keys(expected))
      t.ok(
        lines.some(({ text, unrun }) => !unrun && text.includes(part)),
        part
      )
    t.strictSame(
      lines.filter(({ unrun }) => unrun).map(({ text }) => text),
      Object.keys(unrun),
      'a line that is not run has a reason'
    )
  })
  holdFigures(chapter)
}
