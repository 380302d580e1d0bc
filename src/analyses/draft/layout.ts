import { blankAsides } from './asides.js'
import { tokenLimit, tooManyTokens } from './limit.js'
import { hasMoreTokens, tokensOf, type Token } from './tokens.js'

/** A heading, sentence, line or cell: what is read as a whole. */
export interface Unit {
  readonly kind: 'heading' | 'sentence' | 'cell'
  readonly tokens: readonly Token[]
  /** Of a heading: 1 for the title, more for those beneath. */
  readonly level: number
  /** Paragraph, list item or table; counted from 0. */
  readonly block: number
  readonly row: number
  readonly column: number
}

/** Longer sentences are read in parts, so that the time grows with the text alone. */
const longest = 400

interface Line {
  readonly text: string
  readonly start: number
}

type Form = 'blank' | 'row' | 'rule' | 'heading' | 'item' | 'text'

/**
 * The units of a text, in order: cells of tables in Markdown or with tabs, headings, and the sentences of what is left.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` of more than `tokenLimit` tokens
 * @example
 * unitsOf('# Title\n\nOne. Two.').map(unit => unit.kind) // => ['heading', 'sentence', 'sentence']
 */
export const unitsOf = (text: string): Unit[] => {
  const prose = blankAsides(text)
  if (hasMoreTokens(prose, tokenLimit)) throw tooManyTokens()
  const lines = linesOf(prose)
  const forms = lines.map((line, at) => formOf(line.text, lines[at - 1]?.text, lines[at + 1]?.text))
  const units: Unit[] = []
  let block = 0
  let row = 0
  for (let at = 0; at < lines.length; at++) {
    const [line, form] = [lines[at], forms[at]]
    if (!line || form === 'blank' || form === 'rule') continue
    const goesOn = form === 'row' && (forms[at - 1] === 'row' || forms[at - 1] === 'rule')
    if (!goesOn) block++
    row = goesOn ? row + 1 : 0
    if (form === 'row') for (const cell of cellsOf(line, block, row)) units.push(cell)
    else if (form === 'heading') units.push(headingOf(line, block))
    else {
      const first = at
      while (forms[at + 1] === 'text' && isWrapped(lines[at]?.text ?? '')) at++
      for (const sentence of sentencesOf(lines.slice(first, at + 1), block)) units.push(sentence)
    }
  }
  return joinLabels(units)
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push({ text: text.slice(start, end), start })
    start = end + 1
  }
  return lines
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

const formOf = (text: string, before = '', after = ''): Form => {
  const trimmed = text.trim()
  if (trimmed === '') return 'blank'
  if (trimmed.length < 2000 && trimmed.includes('--') && /^[|:\s-]*$/.test(trimmed)) return 'rule'
  if (count(trimmed, '|') >= 2 || count(trimmed, '\t') >= 2) return 'row'
  if (/^#{1,6}\s/.test(trimmed)) return 'heading'
  const alone = before.trim() === '' && after.trim() === ''
  if (alone && trimmed.length <= 80 && !/[.!?:;,]$/.test(trimmed) && !/\d([.,]\d|(th|st|nd|rd)\b)/.test(trimmed)) {
    return 'heading'
  }
  return /^([-*+•]|\d{1,3}[.)])\s/.test(trimmed) ? 'item' : 'text'
}

/** Whether the paragraph goes on in the next line; short lines stand for themselves. */
const isWrapped = (text: string): boolean => text.trimEnd().length >= 60

const levelOf = (text: string): number => /^\s*(#{1,6})\s/.exec(text)?.[1]?.length ?? 7

const headingOf = ({ text, start }: Line, block: number): Unit => ({
  kind: 'heading',
  tokens: tokensOf(text, start).slice(0, longest),
  level: levelOf(text),
  block,
  row: 0,
  column: 0
})

const cellsOf = ({ text, start }: Line, block: number, row: number): Unit[] => {
  const mark = count(text, '|') >= 2 ? '|' : '\t'
  const lead = mark === '|' ? /^\s*\|/.exec(text)?.[0].length : 0
  const units: Unit[] = []
  let from = lead ?? 0
  for (const [column, cell] of text.slice(from).split(mark).entries()) {
    const tokens = tokensOf(cell, start + from)
    for (let first = 0; first === 0 || first < tokens.length; first += longest) {
      units.push({ kind: 'cell', tokens: tokens.slice(first, first + longest), level: 0, block, row, column })
    }
    from += cell.length + 1
  }
  return units
}

const sentencesOf = (lines: readonly Line[], block: number): Unit[] => {
  const tokens = lines.flatMap(({ text, start }, at) =>
    at === 0 ? tokensOf(text.replace(/^\s*([-*+•]|\d{1,3}[.)])\s/, blank), start) : tokensOf(text, start)
  )
  const units: Unit[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isSentenceEnd(tokens, at) && at - first < longest) continue
    const part = tokens.slice(first, at + 1)
    if (part.length > 0) units.push({ kind: 'sentence', tokens: part, level: 0, block, row: 0, column: 0 })
    first = at + 1
  }
  return units
}

const blank = (text: string): string => ' '.repeat(text.length)

const abbreviations = new Set(
  'st no vs mr ms dr al p pp vol fig art approx incl resp e g i г гг т е д п с стр рис табл см ст им др тыс млн млрд долл н'.split(
    ' '
  )
)

const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'mark' || !'.!?…'.includes(token.text)) return false
  if (!next) return true
  if (!next.spaced || (next.kind === 'word' && next.text.startsWith(next.lower.charAt(0)))) return false
  return !(token.text === '.' && before?.kind === 'word' && abbreviations.has(before.lower))
}

const isNumberAlone = ({ kind, tokens }: Unit): boolean =>
  kind !== 'cell' &&
  tokens.filter(token => token.kind === 'number').length === 1 &&
  tokens.every(token => token.kind === 'number' || '*_+−-'.includes(token.text))

const isLabelAlone = ({ kind, tokens }: Unit): boolean =>
  kind !== 'cell' && tokens.length <= 10 && tokens.every(token => token.kind !== 'number' && !/[.;:]/.test(token.text))

/** A number that stands alone above its label, or else beneath it, is read together with it. */
const joinLabels = (units: readonly Unit[]): Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const [unit, next, before] = [units[at], units[at + 1], joined.at(-1)]
    if (!unit) continue
    if (isNumberAlone(unit) && next && isLabelAlone(next) && next.tokens.length > 0) {
      joined.push({ ...unit, kind: 'sentence', tokens: [...unit.tokens, ...next.tokens] })
      at++
    } else if (isNumberAlone(unit) && before && isLabelAlone(before) && before.tokens.length > 0) {
      joined[joined.length - 1] = { ...unit, kind: 'sentence', tokens: [...before.tokens, ...unit.tokens] }
    } else joined.push(unit)
  }
  return joined
}
