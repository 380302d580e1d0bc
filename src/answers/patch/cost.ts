import type { Patch } from './asked.js'

/** What a patch takes: a method of its own scores every country anew, changes those that they name. */
export const patchCost = ({ changes = [], drop, add, formulas, aggregations, weights }: Patch): number =>
  ((drop ?? add ?? formulas ?? aggregations ?? weights) ? 60 : 1) +
  changes.reduce((ms, { scope }) => ms + (scope ? 30 : 0.2), 0)
