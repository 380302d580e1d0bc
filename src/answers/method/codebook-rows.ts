import { formatFormula } from '../../definitions/formula-text.js'
import type { Definition } from '../../definitions/definition.js'
import { toFloat } from '../../exact/fraction.js'
import type { CatalogueEntry, ColumnEntry } from '../catalogue-entry.js'
import { roundingRule } from '../explanation.js'
import type { LoadedIndex } from '../loaded.js'
import { authorOf, natureOf } from '../nature.js'
import type { Wording } from '../phrases/wording.js'
import type { Shape } from '../shape.js'
import { conceptOf, isScore, roleOf, scaleOf, shortName, type Role } from './column-facts.js'
import { labelOf } from './groups.js'

/** A column of a question, as a codebook tells of it. */
export interface CodebookRow {
  readonly question: string
  readonly name: string
  readonly short: string
  readonly title: string
  readonly description: string
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'structure'
  readonly unit: string | null
  readonly decimals: number | null
  readonly minimum: number | null
  readonly maximum: number | null
  readonly step: number | null
  readonly role: Role
  readonly node: string | null
  readonly kind: string | null
  readonly direction: string | null
  readonly editions: readonly string[]
  readonly missing: boolean
  readonly author: string
  readonly rule: string | null
  readonly formula: string | null
  readonly concept: string | null
}

const types: Readonly<Record<Shape['kind'], CodebookRow['type']>> = {
  text: 'text',
  choice: 'text',
  integer: 'integer',
  number: 'number',
  flag: 'boolean',
  list: 'list',
  record: 'structure',
  members: 'structure',
  any: 'text'
}

/** What is told of the columns of a question. */
export const codebookOf = (
  index: LoadedIndex,
  { word, topic }: Pick<CatalogueEntry, 'word' | 'topic'>,
  columns: readonly ColumnEntry[],
  wording: Wording
): CodebookRow[] => columns.map(column => rowOf(index, { word, topic }, column, wording))

const rowOf = (
  index: LoadedIndex,
  question: Pick<CatalogueEntry, 'word' | 'topic'>,
  column: ColumnEntry,
  wording: Wording
): CodebookRow => {
  const { name, shape, of, asked } = column
  const definition = index.release.definitions.get(of ?? name)
  const ofNode = definition && isScore(shape) ? definition : undefined
  return {
    question: question.word,
    name,
    short: shortName(name),
    title: definition ? titleOf(name, definition.id, labelOf(index, definition.id, wording)) : inWords(name),
    description: ofNode ? wording.label(ofNode.definition, ofNode.id) : listed(shape),
    type: types[shape.kind],
    unit: shape.unit ?? null,
    ...numbersOf(index, column),
    role: roleOf(column),
    node: definition?.id ?? null,
    kind: definition?.kind ?? null,
    direction: definition?.direction ?? null,
    editions: definition?.editions ?? [],
    missing: asked || Boolean(shape.missing ?? shape.optional),
    author: authorOf(ofNode ? 'published' : natureOf(question, {}), index.release.index),
    rule: isScore(shape) ? `rounded ${roundingRule(decimalsOf(index))}` : null,
    formula: ofNode ? formulaOf(index, ofNode) : null,
    concept: conceptOf(column)
  }
}

const numbersOf = (index: LoadedIndex, { shape, of, name }: ColumnEntry) => {
  const { least = null, most = null } = shape
  if (!isScore(shape)) return { decimals: null, minimum: least, maximum: most, step: null }
  const isDifference = /delta|difference|effect|change/.test(name)
  const { min, max, step } = scaleOf(index, of ?? name)
  const decimals = decimalsOf(index)
  // A difference can be negative: the bounds of the scale are not its own.
  if (isDifference) return { decimals, minimum: least, maximum: most, step: null }
  return {
    decimals,
    minimum: toFloat(min),
    maximum: toFloat(max),
    step: stepOf(index, of ?? name) ? toFloat(step) : null
  }
}

/** Only what experts score goes by steps. */
const stepOf = ({ release }: LoadedIndex, node: string): boolean => release.definitions.get(node)?.kind === 'indicator'

const decimalsOf = ({ editions }: LoadedIndex): number =>
  Math.max(...[...editions.values()].map(({ framework }) => framework.decimals))

/** The formula of the latest edition that has the composite. */
const formulaOf = ({ editions }: LoadedIndex, { id, kind }: Definition): string | null => {
  if (kind === 'indicator') return null
  const nodes = [...editions.values()].toReversed().flatMap(({ framework }) => framework.nodes)
  const formula = nodes.find(node => node.id === id)?.formula
  return formula ? formatFormula(formula) : null
}

const inWords = (name: string): string => {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The label of a node, and what of it where the column is not its score. */
const titleOf = (name: string, node: string, label: string): string => {
  const rest = name.replace(node, '').replaceAll('_', ' ').trim()
  return rest === '' ? label : `${label}, ${rest}`
}

const listed = ({ meaning, choices }: Shape): string =>
  choices ? `${meaning === '' ? 'One' : meaning}; one of ${choices.join(', ')}` : meaning
