import type { Definition } from '../../definitions/definition.js'
import { toFloat } from '../../exact/fraction.js'
import { answerObject, answerTable } from '../answer.js'
import { nodeIn, type LoadedIndex } from '../loaded.js'
import { listColumn, structureColumn, tableToObjects, textColumn, type Column } from '../table.js'

const rule = 'definitions in the words of this project; the reference is the publisher'

/** The definitions of all indicators and composites. */
export const answerIndicators = (index: LoadedIndex) =>
  answerTable(index, { columns: definitionColumns(index), rows: inTreeOrder(index) }, { rule })

/** The definition of one indicator or composite. */
export const answerIndicator = (index: LoadedIndex, { node }: { readonly node: string }) => {
  const id = nodeIn(index, [...index.editions.values()], node)
  const rows = inTreeOrder(index).filter(definition => definition.id === id)
  return answerObject(index, tableToObjects({ columns: definitionColumns(index), rows })[0], { rule })
}

/** Definitions in the order of the latest tree, then those of earlier editions. */
const inTreeOrder = ({ release }: LoadedIndex): Definition[] => {
  const ids = [...release.frameworks.values()].toReversed().flatMap(({ nodes }) => nodes.map(node => node.id))
  return [...new Set(ids)].flatMap(id => release.definitions.get(id) ?? [])
}

const definitionColumns = ({ release }: LoadedIndex): Column<Definition>[] => {
  const latest = [...release.frameworks.values()].toReversed()
  const parentOf = (id: string): string | null =>
    latest.flatMap(({ nodes }) => nodes.filter(node => node.id === id)).at(0)?.parent ?? null
  return [
    textColumn('id', row => row.id),
    textColumn('kind', row => row.kind),
    textColumn('parent', row => parentOf(row.id)),
    textColumn('group', row => row.group ?? null),
    textColumn('direction', row => row.direction),
    listColumn('editions', row => row.editions),
    structureColumn(
      'label',
      row => row.label,
      row => row.label.en ?? row.id
    ),
    structureColumn(
      'definition',
      row => row.definition,
      row => row.definition.en ?? ''
    ),
    structureColumn(
      'scale',
      ({ scale: { min, max, step } }) => ({ min: toFloat(min), max: toFloat(max), step: toFloat(step) }),
      ({ scale: { min, max, step } }) => `${min.toString()}-${max.toString()} step ${step.toString()}`
    ),
    textColumn('unit', row => row.unit),
    textColumn('reference', row => row.reference)
  ]
}
