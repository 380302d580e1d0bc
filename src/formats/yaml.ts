import { isMap, isNode, isScalar, LineCounter, type Document } from 'yaml'
import type { z } from 'zod'
import { faultLimit } from '../errors.js'
import type { FaultList } from './fault.js'
import { type Position } from './fault.js'
import { describeIssues } from './issue.js'
import { deepest, parseYaml } from './yaml-document.js'

type Path = readonly PropertyKey[]

/** A YAML file that has passed its schema, and the place of each of its parts. */
export interface CheckedYaml<T> {
  readonly content: T
  /** Where the value at a path stands; for a path that is not there, its nearest ancestor. */
  at(path: Path): Position
  /** Where the key at the end of a path stands. */
  atKey(path: Path): Position
}

/**
 * Read a YAML file and hold it to a schema; its faults go to the list, each with line and column.
 *
 * @returns the content, or undefined when it has faults
 */
export const readYaml = <S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  faults: FaultList
): CheckedYaml<z.output<S>> | undefined => {
  const lines = new LineCounter()
  const document = parseYaml(text, lines)
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (!document) {
    faults.add(place(0), `nested more than ${deepest} deep`, `at most ${deepest} levels`)
    return undefined
  }
  for (const error of document.errors) faults.add(place(error.pos[0]), error.message, 'well-formed YAML')
  if (document.errors.length > 0) return undefined
  const content = toValue(document)
  if (content instanceof Error) {
    faults.add(place(0), content.message, 'plain YAML without aliases')
    return undefined
  }
  const at = (path: Path): Position => place(offsetOf(document, path))
  const atKey = (path: Path): Position => place(keyOffsetOf(document, path) ?? offsetOf(document, path))
  const parsed = schema.safeParse(content)
  if (parsed.success) return { content: parsed.data, at, atKey }
  for (const { path, what, allowed } of describeIssues(parsed.error, content).slice(0, faultLimit)) {
    const known = document.hasIn(path)
    faults.add(known && what.startsWith('unknown member') ? atKey(path) : at(path), `${label(path)}${what}`, allowed)
  }
  return undefined
}

/** The name of a file without its folder and ending; empty where it is no YAML file. */
export const yamlName = (file: string): string => /^(.+)\.yaml$/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1] ?? ''

const toValue = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const label = (path: Path): string => (path.length > 0 ? `${path.map(String).join('.')}: ` : '')

const offsetOf = (document: Document, path: Path): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

const keyOffsetOf = (document: Document, path: Path): number | undefined => {
  const parent = document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(item => isScalar(item.key) && item.key.value === path.at(-1))
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
