import t from 'tap'
import { faultsOf, files, withFile, withText, withoutFile } from '../support/wellbeing.js'
import type { Files } from '../../src/formats/files.js'

const framework = 'frameworks/2022.yaml'
const inFramework = (text: string, replacement: string): Files => withText(framework, text, replacement)

const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`a framework is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}

t.test('the index that the faults are put into has none', async t => {
  t.strictSame(faultsOf(files), [])
})

refuses('a formula that names an unknown id', inFramework('goalposts(income,', 'goalposts(incom,'), [
  `${framework}:10:45: formula: unknown id incom, allowed: the children of the node: income, life_years`
])
refuses('a child that its formula does not read', inFramework('gmean(children)', 'gmean(work)'), [
  `${framework}:17:14: formula does not read the child rest, allowed: a formula over all children of its node`
])
refuses('weights that are not there', inFramework('        weights: { streets: 2, roads: 1, air: 1 }\n', ''), [
  `${framework}:13:18: formula: no weights of the children, allowed: weights: { id: number } beside the formula`
])
refuses('the weight of an unknown child', inFramework('air: 1 }', 'noise: 1 }'), [
  `${framework}:14:42: weight of unknown child noise, allowed: streets, roads, air`
])
refuses('a weight below zero', inFramework('air: 1 }', 'air: -1 }'), [
  `${framework}:14:47: tree.wellbeing.children.safety.weights.air: found -1, allowed: at least 0`
])
refuses('a weight with an exponent', inFramework('air: 1 }', 'air: 1.0e-7 }'), [
  `${framework}:14:47: tree.wellbeing.children.safety.weights.air: found 1e-7, allowed: a plain decimal number`
])
refuses(
  'exact numbers that would get too long, with the place of the formula that makes them so',
  inFramework('formula: gmean(children)', 'formula: ((work/rest + 0.123456789)^10)^9'),
  [`${framework}:17:14: formula: exact numbers of up to 3304 bits, allowed: at most 2048 bits`]
)
const long = '(income/life_years + 0.123456789012)^9 * (life_years/income + 0.1)^9, '
refuses(
  'too many steps, also of a composite within another',
  inFramework('formula: 100 * mean(', `formula: 100 * max(${long.repeat(50)}`),
  [`${framework}:10:18: formula: 5586 steps to score a country exactly, allowed: at most 5000 steps`]
)
refuses(
  'a composite that stands twice',
  inFramework('  balance:\n', '  safety: { formula: mean(air), children: [air] }\n  balance:\n'),
  [`${framework}:16:3: composite safety stands twice, allowed: each composite once`]
)
refuses('a second parent', inFramework('children: [work, rest]', 'children: [work, rest, air]'), [
  `${framework}:18:28: air stands under safety already, allowed: one parent for each node`
])
refuses('a member that it does not know, and one that it lacks', inFramework('decimals: 1', 'decimal: 1'), [
  `${framework}:1:1: decimals: is missing, allowed: a value of type number`,
  `${framework}:2:1: decimal: unknown member "decimal", allowed: one of data_year, decimals, note, tree, quadrants, bands`
])
refuses('a number of the wrong kind', inFramework('decimals: 1', 'decimals: 1.5'), [
  `${framework}:2:11: decimals: found 1.5, allowed: a value of type int`
])
refuses('an axis of quadrants that is no node', inFramework('[wellbeing, balance]', '[wellbeing, balanc]'), [
  `${framework}:20:21: unknown node balanc, allowed: a node of the tree`
])
refuses('a quadrant without a label', inFramework('    low_high: { en: Poor and calm }\n', ''), [
  `${framework}:23:5: no label of low_high, allowed: low_low, low_high, high_low, high_high`
])
refuses('a label of an unknown quadrant', inFramework('    low_high', '    low_mid: { en: Low }\n    low_high'), [
  `${framework}:24:5: unknown quadrant low_mid, allowed: low_low, low_high, high_low, high_high`
])
refuses('bands of an unknown node', inFramework('    wellbeing:\n      - { id', '    welbeing:\n      - { id'), [
  `${framework}:31:5: unknown node welbeing, allowed: a node of the tree`
])
refuses('bands that do not rise', inFramework('from: 80', 'from: 50'), [
  `${framework}:34:27: 50 is not above the band before, allowed: rising bounds`
])
refuses('an unknown rule of boundaries', inFramework('lower_excluded', 'upper'), [
  `${framework}:28:13: bands.boundary: found "upper", allowed: "lower_included", "lower_excluded"`
])

t.test('a framework is refused for a node beneath itself, at the place of every node of the circle', async t => {
  const balance = '    children: [work, rest]\n'
  const loop = inFramework(
    balance,
    '    children: [work, rest, toil]\n  toil: { formula: mean(children), children: [balance] }\n'
  )
  const found = faultsOf(loop).filter(line => line.startsWith(`${framework}:1`))
  t.strictSame(found, [
    `${framework}:16:3: balance stands beneath itself, allowed: a tree without cycles`,
    `${framework}:19:3: toil stands beneath itself, allowed: a tree without cycles`
  ])
  const own = faultsOf(inFramework('[work, rest]', '[work, rest, balance]'))
  t.ok(own.includes(`${framework}:16:3: balance stands beneath itself, allowed: a tree without cycles`))
})

refuses('a node that no file defines', withoutFile('definitions/roads.yaml'), [
  'frameworks/2019.yaml:4:3: roads is not defined, allowed: a file definitions/roads.yaml',
  'frameworks/2022.yaml:5:3: roads is not defined, allowed: a file definitions/roads.yaml'
])
refuses(
  'a definition that it leaves out',
  withFile('definitions/noise.yaml', files.get('definitions/roads.yaml') ?? ''),
  ['definitions/noise.yaml:1:1: noise is in no framework, allowed: a node of at least one edition']
)
refuses('a node of the other kind', withText('definitions/air.yaml', 'kind: indicator', 'kind: composite'), [
  'definitions/air.yaml:1:7: air is composite, but indicator in edition 2022, allowed: indicator'
])
refuses('a definition that claims other editions', withText('definitions/air.yaml', "['2022']", "['2019', '2022']"), [
  'definitions/air.yaml:4:11: editions 2019, 2022 differ from the frameworks that have air, allowed: 2022'
])
