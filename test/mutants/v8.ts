import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From, to, from, to, ...: the places of a text that were executed. */
export type Spans = readonly number[]

interface Script {
  readonly url: string
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
  }[]
}

/** Mark what one process executed of a script of a length: of ranges within each other the innermost counts. */
const mark = ({ functions }: Script, length: number): Uint8Array => {
  const marks = new Uint8Array(length)
  const ranges = functions.flatMap(({ ranges }) => ranges)
  const outerFirst = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)
  for (const { startOffset, endOffset, count } of outerFirst) marks.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  return marks
}

const spansOf = (marks: Uint8Array): number[] => {
  const spans: number[] = []
  for (let at = 0; at <= marks.length; at++) if ((marks[at] ?? 0) !== (marks[at - 1] ?? 0)) spans.push(at)
  return spans
}

/** Whether a place was executed. */
export const isWithin = (spans: Spans, at: number): boolean => spans.filter(edge => edge <= at).length % 2 === 1

/** How many places were executed. */
export const sizeOf = (spans: Spans): number =>
  spans.reduce((size, edge, at) => size + (at % 2 === 0 ? -edge : edge), 0)

/** The scripts of one report; a process that was killed while it wrote says nothing. */
const scriptsIn = (report: string): readonly Script[] => {
  try {
    return (JSON.parse(readFileSync(report, 'utf8')) as { readonly result: readonly Script[] }).result
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** The path beneath a tree of a script that is a file there, and of no package. */
const pathIn = (tree: string, url: string): string | undefined => {
  const path = url.startsWith('file:') ? fileURLToPath(url) : ''
  return path.startsWith(`${tree}/`) && !path.includes('/node_modules/') && existsSync(path)
    ? path.slice(tree.length + 1)
    : undefined
}

/**
 * What processes executed of the scripts in a folder, all of them together.
 *
 * @param reports  folder that Node.js wrote coverage to (NODE_V8_COVERAGE), one file a process
 * @param tree     folder of the scripts that count
 * @returns        by the path of the script beneath the tree
 */
export const readCoverage = (reports: string, tree: string): Map<string, Spans> => {
  const all = new Map<string, Uint8Array>()
  for (const name of readdirSync(reports)) {
    for (const script of scriptsIn(join(reports, name))) {
      const path = pathIn(tree, script.url)
      if (path === undefined) continue
      const marks = mark(script, readFileSync(join(tree, path), 'utf8').length)
      const before = all.get(path)
      all.set(path, before ? marks.map((is, at) => is | (before[at] ?? 0)) : marks)
    }
  }
  return new Map([...all].map(([path, marks]) => [path, spansOf(marks)]))
}
