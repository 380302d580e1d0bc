import type { Definition } from '../../definitions/definition.js'
import { toFloat } from '../../exact/fraction.js'
import * as ask from '../kit/asks.js'
import { column, maybe, oneOf, text, texts } from '../kit/columns.js'
import { row, rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import type { Cells } from '../kit/rows.js'
import * as shapes from '../kit/shapes.js'
import { nodeIn, type LoadedIndex } from '../loaded.js'

const rule = 'definitions in the words of this project; the reference is the publisher'

const columns = {
  id: text('Id of the indicator or composite'),
  kind: oneOf(['indicator', 'composite'], 'An indicator is scored by experts, a composite computed'),
  parent: maybe(text('Composite that it stands beneath in the latest edition that has it')),
  heading: maybe(text('Display heading; does not enter a formula')),
  direction: oneOf(['higher_is_worse', 'higher_is_better'], 'What a higher score means'),
  editions: texts('Editions that have it'),
  label: column(
    shapes.labels(),
    ({ label }: Definition) => label,
    ({ id, label }) => label.en ?? id
  ),
  definition: column(
    shapes.labels(),
    ({ definition }: Definition) => definition,
    ({ definition }) => definition.en ?? ''
  ),
  scale: column(
    shapes.members(
      { min: shapes.number(), max: shapes.number(), step: shapes.number() },
      'Lowest and highest score, and the step between two'
    ),
    ({ min, max, step }: Definition['scale']) => ({ min: toFloat(min), max: toFloat(max), step: toFloat(step) }),
    ({ min, max, step }) => `${min.toString()}-${max.toString()} step ${step.toString()}`
  ),
  unit: text('Unit of its scores'),
  reference: text('Address of the publisher')
}

/** The definitions of all indicators and composites. */
export const indicators = question({
  word: 'indicators',
  path: '/indicators',
  topic: 'Method',
  summary: 'The definitions of all indicators and composites',
  description: 'In the order of the tree; definitions are in the words of this project.',
  asks: {},
  gives: rows('Definition', columns),
  examples: { 'All definitions': {} },
  answer: (index, _, tell) => ({ rule, told: tell({ decimals: 0 })(inTreeOrder(index), cellsOf(index)) })
})

/** The definition of one indicator or composite. */
export const indicator = question({
  word: 'indicator',
  path: '/indicators/{node}',
  topic: 'Method',
  summary: 'The definition of one indicator or composite',
  description: 'Label in every language, definition, direction, scale, and the editions that have it.',
  asks: { node: ask.node },
  gives: row('Definition', columns),
  examples: { 'Cyber-dependent crimes': { node: 'cyber_dependent_crimes' } },
  answer: (index, asked, tell) => {
    const id = nodeIn(index, [...index.editions.values()], asked.node)
    return { rule, told: tell({ decimals: 0 })(definitionOf(index, id), cellsOf(index)) }
  }
})

/** Definitions in the order of the latest tree, then those of earlier editions. */
const inTreeOrder = ({ release }: LoadedIndex): Definition[] => {
  const ids = [...release.frameworks.values()].toReversed().flatMap(({ nodes }) => nodes.map(node => node.id))
  return [...new Set(ids)].flatMap(id => release.definitions.get(id) ?? [])
}

const definitionOf = ({ release }: LoadedIndex, id: string): Definition => {
  const definition = release.definitions.get(id)
  if (!definition) throw new RangeError(`${id} is no node of this index`)
  return definition
}

const cellsOf = ({ release }: LoadedIndex): Cells<typeof columns, Definition> => {
  const latest = [...release.frameworks.values()].toReversed()
  const parentOf = (id: string): string | null =>
    latest.flatMap(({ nodes }) => nodes.filter(node => node.id === id)).at(0)?.parent ?? null
  return {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    parent: ({ id }) => parentOf(id),
    heading: ({ group }) => group ?? null,
    direction: ({ direction }) => direction,
    editions: of => of.editions,
    label: definition => definition,
    definition: definition => definition,
    scale: ({ scale }) => scale,
    unit: ({ unit }) => unit,
    reference: ({ reference }) => reference
  }
}
