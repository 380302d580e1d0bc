import { FactId } from './evidence.js'
import type { FaultList, Position } from '../formats/fault.js'

/** A sentence without its marks, and the ids of the facts that it rests on in the order of the marks. */
export interface Sentence {
  readonly text: string
  readonly facts: readonly string[]
}

export interface Paragraph {
  readonly sentences: readonly Sentence[]
}

/** Paragraphs of a text, and where in its file each mark of a fact stands. */
export interface ParsedNarrative {
  readonly paragraphs: readonly Paragraph[]
  readonly marks: readonly { readonly fact: string; readonly at: Position }[]
}

/** Bytes that the text of one section has at the most. */
export const narrativeLimit = 20_000

/** Where in the file an offset of a block of lines is. */
type PositionOf = (offset: number) => Position

/**
 * The paragraphs of a narrative: plain text in which every sentence ends with marks of the facts that it rests on.
 *
 * Marks stand right after the full stop; a stop before a space is the end of a sentence, so that abbreviations with one
 * are not for use.
 *
 * @returns  undefined when there is no text to read; faults are in the list
 * @example
 * const { paragraphs } = parseNarrative('people.md', 'It was founded in 2021.[^KAZ-012][^KAZ-015]\n', new FaultList())
 * paragraphs // => [{ sentences: [{ text: 'It was founded in 2021.', facts: ['KAZ-012', 'KAZ-015'] }] }]
 */
export const parseNarrative = (file: string, text: string, faults: FaultList): ParsedNarrative | undefined => {
  const top = { file, line: 1, column: 1 }
  const size = new TextEncoder().encode(text).length
  if (size > narrativeLimit) {
    faults.add(top, `the file has ${size} bytes`, `at most ${narrativeLimit} bytes`)
    return undefined
  }
  if (text.trim() === '') {
    faults.add(top, 'no sentence', 'plain paragraphs')
    return undefined
  }
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) checkMarkup(line, { file, line: at + 1, column: 1 }, faults)
  const parsed = blocksOf(lines).map(({ first, text: block }) => {
    const positionOf: PositionOf = offset => {
      const before = block.slice(0, offset).split('\n')
      return { file, line: first + before.length, column: (before.at(-1) ?? '').length + 1 }
    }
    return readParagraph(block, positionOf, faults)
  })
  return { paragraphs: parsed.map(({ sentences }) => ({ sentences })), marks: parsed.flatMap(({ marks }) => marks) }
}

const mark = /\[\^[^\][\s]*\]/g
const runOfMarks = /(?:\[\^[^\][\s]*\])+/g

/** What would make a line more than plain text; the marks are taken out before the first of them is looked for. */
const markup = [
  /[*_`<>|~\\[\]#]|&#?\w+;|\bhttps?:|\bwww\./,
  /^[ \t]*(?:[-+]|\d+[.)])(?:\s|$)/,
  /^[ \t]*(?:=+|-{2,})[ \t]*$/,
  /^(?: {4}|\t)/,
  /(?<! ) {2,}$/
]

const checkMarkup = (line: string, at: Position, faults: FaultList): void => {
  const plain = line.replaceAll(mark, found => 'x'.repeat(found.length))
  const found = markup.map(pattern => pattern.exec(plain)).find(match => match !== null)
  if (!found) return
  const shown = found[0].trim()
  const what = shown === '' ? 'spaces that are markup' : `markup "${shown}"`
  const allowed = 'plain paragraphs of text, with no mark but those of facts'
  faults.add({ ...at, column: found.index + 1 }, what, allowed)
}

interface Block {
  /** Index of its first line. */
  readonly first: number
  readonly text: string
}

/** Lines that stand together, parted by empty ones. */
const blocksOf = (lines: readonly string[]): Block[] => {
  const isText = (line: string | undefined): boolean => line !== undefined && line.trim() !== ''
  const starts = lines.flatMap((line, at) => (isText(line) && !isText(lines[at - 1]) ? [at] : []))
  return starts.map(first => {
    const length = lines.slice(first).findIndex(line => !isText(line))
    return { first, text: lines.slice(first, length < 0 ? undefined : first + length).join('\n') }
  })
}

const stop = /[.!?…؟]["'»”’)]*(?=\s|$)/g
const stopAtEnd = /[.!?…؟]["'»”’)]*$/
const allowedMarks = 'every sentence ends with marks like [^KAZ-012] right after its full stop'

const readParagraph = (
  block: string,
  positionOf: PositionOf,
  faults: FaultList
): Paragraph & Pick<ParsedNarrative, 'marks'> => {
  const sentences: Sentence[] = []
  const marks: { fact: string; at: Position }[] = []
  let from = 0
  for (const { 0: run, index } of block.matchAll(runOfMarks)) {
    const text = block.slice(from, index)
    checkSentence(text, from, positionOf, faults)
    const own = [...run.matchAll(mark)].map(found => ({
      fact: found[0].slice(2, -1),
      at: positionOf(index + found.index)
    }))
    checkMarks(own, faults)
    marks.push(...own.filter(({ fact }) => isFactId(fact)))
    sentences.push({ text: text.trim().replaceAll(/\s+/g, ' '), facts: own.map(({ fact }) => fact) })
    from = index + run.length
  }
  const rest = block.slice(from)
  const end = from + rest.trimEnd().length
  if (rest.trim() !== '') faults.add(positionOf(end), 'a sentence without a mark', allowedMarks)
  return { sentences, marks }
}

/** The text before a run of marks is one sentence, and nothing stands between its stop and the marks. */
const checkSentence = (text: string, from: number, positionOf: PositionOf, faults: FaultList): void => {
  const end = from + text.length
  if (!stopAtEnd.test(text)) faults.add(positionOf(end), 'a mark that is not right after a full stop', allowedMarks)
  if (from > 0 && /^\S/.test(text)) faults.add(positionOf(from), 'text right after a mark', 'a space after marks')
  for (const { 0: found, index } of text.matchAll(stop)) {
    const at = index + found.length
    if (at < text.trimEnd().length) faults.add(positionOf(from + at), 'a sentence without a mark', allowedMarks)
  }
}

const isFactId = (text: string): boolean => FactId.safeParse(text).success

const checkMarks = (marks: ParsedNarrative['marks'], faults: FaultList): void => {
  const names = marks.map(({ fact }) => fact)
  for (const [at, { fact, at: place }] of marks.entries()) {
    if (!isFactId(fact)) faults.add(place, `"${fact}" is no id of a fact`, 'marks like [^KAZ-012]')
    else if (names.indexOf(fact) < at) faults.add(place, `${fact} stands twice`, 'each fact of a sentence once')
  }
}
