import type { Patch } from './asked.js'

/** What a patch takes: a method of its own scores every country anew, changes those that they name. */
export const patchCost = ({ changes = [], drop, add, formulas, aggregations, weights }: Patch): number =>
  (formulas || aggregations ? 60 : (drop ?? add ?? weights) ? 30 : 1) +
  changes.reduce((sum, { scope }) => sum + (scope ? 30 : 0.2), 0)
