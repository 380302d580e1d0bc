import { Composer, isScalar, Lexer, Parser, visit, YAMLParseError, type Document, type LineCounter } from 'yaml'
import { hiddenCharacter } from './plain-text.js'

/** The library calls itself for each level, and the process ends where the stack does. */
export const deepest = 100

type Token = Parser['stack'][number]

/**
 * A YAML document with its errors, of which a key that stands twice is one.
 *
 * @param lines  learns where the lines begin
 * @returns      undefined when it is nested more than `deepest` levels deep
 */
export const parseYaml = (text: string, lines: LineCounter): Document.Parsed | undefined => {
  const tokens = tokensOf(text, lines)
  if (!tokens) return undefined
  const composer = new Composer({ uniqueKeys: false })
  const [document, another] = composer.compose(tokens, true, text.length)
  if (!document) return undefined
  if (another) {
    const [from, to] = another.range
    document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'The file has more than one document'))
  }
  document.errors.push(...keyErrors(document), ...hiddenErrors(document))
  return document
}

const tokensOf = (text: string, lines: LineCounter): Token[] | undefined => {
  const tokens: Token[] = []
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > deepest) return undefined
  }
  tokens.push(...parser.end())
  return tokens
}

/** The library holds each key against all before it, and writes a key that is a list or map again for each level of it. */
const keyErrors = (document: Document.Parsed): YAMLParseError[] => {
  const errors: YAMLParseError[] = []
  visit(document, {
    Map: (_, { items, range }) => {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) {
          const [from, to] = range ?? [0, 0]
          errors.push(new YAMLParseError([from, to], 'BAD_COLLECTION_TYPE', 'Map keys must be plain'))
          continue
        }
        const [from, to] = key.range ?? [0, 0]
        if (known.has(key.value)) {
          errors.push(new YAMLParseError([from, to], 'DUPLICATE_KEY', 'Map keys must be unique'))
        }
        known.add(key.value)
      }
    }
  })
  return errors
}

/** A text may be written with an escape, so that it holds what the file does not. */
const hiddenErrors = (document: Document.Parsed): YAMLParseError[] => {
  const errors: YAMLParseError[] = []
  visit(document, {
    Scalar: (_, { value, range }) => {
      const found = typeof value === 'string' ? hiddenCharacter(value) : undefined
      const [from, to] = range ?? [0, 0]
      if (found)
        errors.push(new YAMLParseError([from, to], 'UNEXPECTED_TOKEN', `The text holds the character ${found.name}`))
    }
  })
  return errors
}
