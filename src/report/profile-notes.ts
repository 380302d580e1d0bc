import { factInlines } from './profile-facts.js'
import type { Wording } from '../answers/phrases/wording.js'
import { wordsIn, type Inline, type Note, type ParagraphBlock } from './document.js'
import type { ProfileData } from './profile-data.js'

/** Numbers of notes by the id of their fact. */
export type NoteNumbers = ReadonlyMap<string, number>

type Paragraph = ProfileData['text'][number]['paragraphs'][number]

/** Facts are numbered in the order in which the text names them. */
export const noteNumbers = ({ evidence }: ProfileData): NoteNumbers =>
  new Map((evidence?.named ?? []).map(({ id }, at) => [id, at + 1]))

export const writeNotes = ({ evidence }: ProfileData, wording: Wording): Note[] =>
  (evidence?.named ?? []).map((fact, at) => ({
    number: at + 1,
    id: fact.id,
    inlines: [...factInlines(fact, wording), ' ', wordsIn(`${fact.source}: ${fact.locator}`, 'en', wording.language)],
    href: fact.address
  }))

/** The paragraphs of a section as blocks. */
export const writeParagraphs = (
  { text, language }: ProfileData,
  section: string,
  notes: NoteNumbers
): ParagraphBlock[] =>
  text
    .filter(each => each.section === section)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(paragraph => paragraph.text !== '')
    .map(paragraph => ({
      kind: 'paragraph',
      inlines: inlinesOf(paragraph, notes),
      ...(paragraph.language !== null && paragraph.language !== language && { language: paragraph.language })
    }))

/** A text cut at its figures and notes. */
const inlinesOf = ({ text, figures, notes }: Paragraph, numbers: NoteNumbers): Inline[] => {
  const marks = [
    ...figures.map(({ at, figure, field }) => ({
      at,
      length: figure.length,
      inlines: [{ figure, field }] as Inline[]
    })),
    ...notes.map(({ at, facts }) => ({
      at,
      length: 0,
      inlines: facts.flatMap((fact): Inline[] => {
        const note = numbers.get(fact)
        return note === undefined ? [] : [{ note }]
      })
    }))
  ].toSorted((a, b) => a.at - b.at)
  const inlines: Inline[] = []
  let from = 0
  for (const { at, length, inlines: marked } of marks) {
    if (at > from) inlines.push(text.slice(from, at))
    inlines.push(...marked)
    from = at + length
  }
  return from < text.length ? [...inlines, text.slice(from)] : inlines
}
