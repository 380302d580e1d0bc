import type { Chance } from './chance.js'

const lists = ['mean', 'gmean', 'hmean', 'median', 'min', 'max']
const operators = ['+', '-', '*', '/', '^', '<', '<=', '==', '!=']
const numbers = ['0', '1', '2', '10', '0.5', '1.25', '3', '-1', '100', '0.333333333333333', '9', '24']

/** A formula over nodes, nested so deep at the most; nearly all are in the language. */
export const formulaOf = (chance: Chance, nodes: readonly string[], depth = 3): string => {
  const inner = (): string => formulaOf(chance, nodes, depth - 1)
  const several = (): string => Array.from({ length: 1 + chance.below(4) }, inner).join(', ')
  const leaf = chance.weigh<() => string>([
    [6, () => chance.pick(nodes)],
    [3, () => chance.pick(numbers)],
    [2, () => `${chance.pick(lists)}(children)`]
  ])
  if (depth <= 0) return leaf()
  return chance.weigh<() => string>([
    [6, leaf],
    [4, () => `${chance.pick(lists)}(${several()})`],
    [4, () => `${inner()} ${chance.pick(operators)} ${inner()}`],
    [2, () => `(${inner()})`],
    [1, () => `-${inner()}`],
    [1, () => `weighted_mean(${inner()}, ${chance.pick(numbers)}, ${inner()}, ${chance.pick(numbers)})`],
    [1, () => `weighted_gmean(${inner()}, ${chance.pick(numbers)})`],
    [1, () => `pmean(${chance.pick(numbers)}, ${several()})`],
    [1, () => `clamp(${inner()}, ${chance.pick(numbers)}, ${chance.pick(numbers)})`],
    [1, () => `goalposts(${inner()}, ${chance.pick(numbers)}, ${chance.pick(numbers)})`]
  ])()
}

const draws = [
  'none',
  'step',
  'step:1',
  'step:2',
  'step:20',
  'step:21',
  'step:1:1,2,1',
  'normal:0.5',
  'normal:1e9',
  'step:0'
]

/** An error model as addresses have it. */
export const modelText = (chance: Chance): string =>
  chance.pick(draws) +
  chance.weigh([
    [6, ''],
    [1, '@region'],
    [1, '@indicator'],
    [1, '@']
  ] as const)
