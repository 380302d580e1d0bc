import type { FaultList } from '../formats/fault.js'
import type { TreeEntry } from './framework-file.js'
import { exactLimits, lengthFault, measureFramework, written } from './framework-size.js'
import type { FrameworkEntry } from './framework.js'
import type { Measure } from './formula-meter.js'
import type { Scale } from './schema.js'

/** Refuse formulas of a framework whose exact scores would get too long or take too many steps, with their places. */
export const checkSizes = (
  { framework, yaml }: FrameworkEntry,
  scaleOf: (indicator: string) => Scale,
  faults: FaultList
): void => {
  for (const [id, measure] of measureFramework(framework, scaleOf)) {
    const fault = lengthFault(measure) ?? stepsFault(measure)
    const path = fault && pathOf(yaml.content.tree, id)
    if (path) faults.add(yaml.at(['tree', ...path, 'formula']), `formula: ${fault.what}`, fault.allowed)
  }
}

const stepsFault = ({ steps }: Measure): { readonly what: string; readonly allowed: string } | undefined =>
  steps > exactLimits.formulaSteps
    ? {
        what: `${written(steps)} steps to score a country exactly`,
        allowed: `at most ${exactLimits.formulaSteps} steps`
      }
    : undefined

/** Where a composite stands in the tree of a file. */
const pathOf = (tree: Readonly<Record<string, TreeEntry>>, id: string): string[] | undefined => {
  if (Object.hasOwn(tree, id)) return [id]
  for (const [parent, { children }] of Object.entries(tree)) {
    const below = Array.isArray(children) ? undefined : pathOf(children, id)
    if (below) return [parent, 'children', ...below]
  }
  return undefined
}
