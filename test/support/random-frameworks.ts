import fc from 'fast-check'
import { frameworkOf } from './frameworks.js'

/** Formulas over all of one or two children: most are linear, some are not. */
const rule = (children: readonly string[]) => {
  const weight = fc.constantFrom('0', '1', '3', '0.5', '0.35', '2.125')
  const weights = fc
    .array(weight, { minLength: children.length, maxLength: children.length })
    .filter(of => of.some(each => each !== '0'))
  const [first = '', second = first] = children
  return fc.oneof(
    fc.constant('mean(children)'),
    weights.map(of => `weighted_mean(${children.map((child, at) => `${child}, ${of[at] ?? '1'}`).join(', ')})`),
    fc.constantFrom(
      `10 - ${first} * 0.3 + ${second} / 7`,
      `goalposts(${first}, 1, 4) - ${second}`,
      `${first} * 0 + 2 * ${second}`
    ),
    fc.constantFrom(
      `gmean(${first}, ${second}, 4)`,
      `max(${first}, ${second})`,
      `${first} / ${second}`,
      `${first} * ${second}`
    )
  )
}

/** Trees of three levels above five indicators, a to e. */
export const frameworks = fc
  .record({
    top: rule(['left', 'right']),
    left: rule(['a', 'b']),
    right: rule(['low', 'last']),
    low: rule(['c']),
    last: rule(['d', 'e'])
  })
  .map(({ top, left, right, low, last }) =>
    frameworkOf(`
tree:
  top:
    formula: "${top}"
    children:
      left: { formula: "${left}", children: [a, b] }
      right:
        formula: "${right}"
        children:
          low: { formula: "${low}", children: [c] }
          last: { formula: "${last}", children: [d, e] }
`)
  )
