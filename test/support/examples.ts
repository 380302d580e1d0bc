import { compileFunction } from 'node:vm'
import ts from 'typescript'
import { Fraction } from '../../src/exact/fraction.js'
import type { SourceFile } from './source.js'

/** An example of a docblock: the module and the line that it begins on, and its text without stars. */
export interface Example {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** One result that an example promises, and the result that it has. */
export interface Outcome {
  readonly promised: string
  readonly expected: unknown
  readonly found: unknown
}

export const examplesIn = ({ path, text }: SourceFile): Example[] =>
  [...text.matchAll(/\/\*\*[^]*?\*\//g)].flatMap(({ 0: block, index }) => {
    const [before = '', body] = block.slice(0, -2).split(tag, 2)
    if (body === undefined) return []
    const lines = body.split('\n')
    const next = lines.findIndex(line => /^\s*\*\s*@/.test(line))
    return {
      path,
      line: text.slice(0, index + before.length + tag.length).split('\n').length,
      text: (next === -1 ? lines : lines.slice(0, next))
        .map(line => line.replace(/^\s*\* ?/, ''))
        .join('\n')
        .trim()
    }
  })

const tag = '@example\n'

/** The statements before the last one, and the last one, which must be an expression. */
const splitLast = (code: string): { before: string; last: string } => {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023)
  const final = statements.at(-1)
  if (!final || !ts.isExpressionStatement(final))
    throw new SyntaxError(`no expression has the promised result: ${code}`)
  return { before: code.slice(0, final.pos), last: code.slice(final.pos).trim().replace(/;$/, '') }
}

const bodyOf = ({ text }: Example): string => {
  let pending = ''
  let body = ''
  for (const line of text.split('\n')) {
    const [code = '', promised] = line.split('// => ', 2)
    // Without semicolons a line that begins with a bracket would go on from the line before.
    pending += `${/^[([]/.test(code) ? ';' : ''}${code}\n`
    if (promised === undefined) continue
    const { before, last } = splitLast(pending)
    body += `${before}\noutcomes.push({ promised: ${JSON.stringify(promised)}, expected: (${promised}), found: await (${last}) })\n`
    pending = ''
  }
  return `const outcomes = []; return (async () => { ${body}${pending}\nreturn outcomes })()`
}

/** Run an example with names in scope. */
export const runExample = async (example: Example, scope: Readonly<Record<string, unknown>>): Promise<Outcome[]> => {
  const run = compileFunction(bodyOf(example), Object.keys(scope), { filename: `${example.path}:${example.line}` })
  return (run as (...values: unknown[]) => Promise<Outcome[]>)(...Object.values(scope))
}

/** A value as an example writes it: a fraction is the number that `9/2` is. */
export const plain = (value: unknown): unknown => {
  if (value instanceof Fraction) return value.valueOf()
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
}
