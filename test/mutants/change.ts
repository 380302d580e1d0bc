import ts from 'typescript'

/** One small change to a text of JavaScript: what stands from `start` to `end` becomes `text`. */
export interface Change {
  readonly operator: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Changes that an operator makes at a node. */
export type Operator = (node: ts.Node) => readonly Change[]

/** Put a text in place of a node. */
export const put = (operator: string, node: ts.Node, text: string): Change => ({
  operator,
  start: node.getStart(),
  end: node.getEnd(),
  text
})

/** Take one of the elements of a list out, and the comma that follows it or, at the end, the one before. */
export const takeOut = (operator: string, list: readonly ts.Node[], at: number): Change[] => {
  const [node, next, before] = [list[at], list[at + 1], list[at - 1]]
  if (!node) return []
  if (next) return [{ operator, start: node.getStart(), end: next.getStart(), text: '' }]
  return [{ operator, start: before ? before.getEnd() : node.getStart(), end: node.getEnd(), text: '' }]
}

export const apply = (text: string, { start, end, text: put }: Change): string =>
  text.slice(0, start) + put + text.slice(end)

const flat = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The lines that a change touches as they were and as they are, e.g. `if (a < b) -> if (a <= b)`. */
export const writeChange = (text: string, change: Change): { readonly before: string; readonly after: string } => {
  const from = text.lastIndexOf('\n', change.start - 1) + 1
  const to = text.indexOf('\n', change.end)
  const [head, tail] = [text.slice(from, change.start), text.slice(change.end, to === -1 ? undefined : to)]
  return { before: flat(head + text.slice(change.start, change.end) + tail), after: flat(head + change.text + tail) }
}

export const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
