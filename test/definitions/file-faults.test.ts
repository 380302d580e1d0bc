import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { faultsOf, files, withFile, withText, withoutFile } from '../support/wellbeing.js'

const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`a folder of definitions is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}

const languages = 'the languages of index.yaml: en'
const known =
  'index.yaml, regions.yaml, groups.yaml, countries.csv, country_names.csv, country_aliases.csv, territories.csv, definitions/, frameworks/, scores/, published/, evidence/, narratives/'

for (const path of ['index.yaml', 'regions.yaml', 'countries.csv', 'scores/2022.csv']) {
  refuses(`the missing file ${path}`, withoutFile(path), [`${path}:1:1: the file is missing, allowed: a file ${path}`])
}
refuses('an unknown file', withFile('notes.md', ''), [`notes.md:1:1: unknown file, allowed: ${known}`])
for (const path of ['scores/2024.csv', 'published/2024.csv']) {
  refuses(`the file ${path} without a framework`, withFile(path, 'iso3\n'), [
    `${path}:1:1: no framework for 2024, allowed: a file frameworks/2024.yaml`
  ])
}

t.test('a folder of definitions is refused for having no edition', async t => {
  const none = new Map([...files].filter(([path]) => !path.startsWith('frameworks/')))
  t.ok(faultsOf(none).includes('frameworks:1:1: no edition, allowed: at least one frameworks/EDITION.yaml'))
})

refuses('a YAML key that stands twice', withText('frameworks/2022.yaml', 'decimals: 1', 'decimals: 1\ndecimals: 2'), [
  'frameworks/2022.yaml:3:1: Map keys must be unique, allowed: well-formed YAML'
])
const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'
refuses('YAML aliases', withText('regions.yaml', 'continents:\n', `${bomb}continents:\n`), [
  'regions.yaml:1:1: Alias resolution is disabled, allowed: plain YAML without aliases'
])
refuses('YAML that is not closed', withText('regions.yaml', 'islands:\n    label: { en: Islands }', 'islands: { en'), [
  'regions.yaml:12:1: Flow map in block collection must be sufficiently indented and end with a }, allowed: well-formed YAML'
])
refuses('YAML of another shape', withFile('regions.yaml', '- coast\n'), [
  'regions.yaml:1:1: found ["coast"], allowed: a value of type object'
])
refuses('a scale without a step', withText('index.yaml', 'step: 1', 'step: 0'), [
  'index.yaml:8:34: scale.step: found 0, allowed: a step above 0'
])
refuses('a scale upside down', withText('index.yaml', 'max: 100', 'max: -1'), [
  'index.yaml:8:8: scale: found {"min":0,"max":-1,"step":1}, allowed: a max above min'
])
refuses('a number with an exponent', withText('index.yaml', 'step: 1', 'step: 1.0e-7'), [
  'index.yaml:8:34: scale.step: found 1e-7, allowed: a plain decimal number'
])

refuses(
  'a label in an unknown language',
  withText('definitions/air.yaml', '{ en: Clean air }', '{ en: Clean air, fr: Air pur }'),
  [`definitions/air.yaml:5:25: label: unknown language fr, allowed: ${languages}`]
)
refuses('a label without a language of the index', withText('regions.yaml', '{ en: Coast }', '{ fr: Côte }'), [
  `regions.yaml:8:12: regions.coast.label: no label in en, allowed: ${languages}`,
  `regions.yaml:8:14: regions.coast.label: unknown language fr, allowed: ${languages}`
])
refuses('a language that is no code', withText('definitions/air.yaml', '{ en: Clean air }', '{ english: Clean air }'), [
  'definitions/air.yaml:5:10: label.english: unknown member "english", allowed: text of the form /^[a-z]{2}$/'
])
refuses('an unknown display heading', withText('definitions/air.yaml', 'group: days', 'group: nights'), [
  'definitions/air.yaml:2:8: unknown group nights, allowed: indicator_groups of index.yaml: means, days'
])
refuses('an unknown direction', withText('definitions/air.yaml', 'direction: higher_is_better', 'direction: up'), [
  'definitions/air.yaml:3:12: direction: found "up", allowed: "higher_is_worse", "higher_is_better"'
])

refuses('an unknown member of a group', withText('groups.yaml', 'XBR, XIC', 'XBR, XYZ'), [
  'groups.yaml:3:23: unknown country XYZ, allowed: an iso3 of countries.csv'
])
refuses('a member that stands twice', withText('groups.yaml', 'XBR, XIC', 'XBR, XAL'), [
  'groups.yaml:3:23: XAL stands twice, allowed: each member once'
])
refuses('an assessed country among those not assessed', withText('groups.yaml', '[XZZ]', '[XTO]'), [
  'groups.yaml:4:18: XTO is assessed, allowed: a member that countries.csv does not have'
])
refuses('a date that is none', withText('groups.yaml', "'2022-01-01'", "'January 2022'"), [
  'groups.yaml:6:10: league.as_of: found "January 2022", allowed: text of the format date'
])

t.test('faults of several files are told at once, in the order of files, lines and columns', async t => {
  const one = withText('scores/2022.csv', 'XBR,61000,90', 'XBR,-5,ninety')
  const two = withText('groups.yaml', 'XBR, XIC', 'XYZ, XYY', one)
  const three = withText('definitions/air.yaml', 'group: days', 'group: nights', two)
  const four = withText('frameworks/2022.yaml', 'gmean(children)', 'root(children)', three)
  t.strictSame(
    faultsOf(four).map(line => line.replace(/, allowed: .*/, '')),
    [
      'definitions/air.yaml:2:8: unknown group nights',
      'frameworks/2022.yaml:17:14: formula: unknown function root',
      'groups.yaml:3:18: unknown country XYZ',
      'groups.yaml:3:23: unknown country XYY',
      'scores/2022.csv:3:5: income: -5 is off the scale',
      'scores/2022.csv:3:8: life_years: "ninety" is not a number'
    ]
  )
})

t.test('a file that is not sound does not make others look unsound', async t => {
  const faulty = withText('definitions/roads.yaml', 'kind: indicator', 'kind: metric')
  t.strictSame(faultsOf(withText('frameworks/2022.yaml', 'decimals: 1', 'decimals: one', faulty)), [
    'definitions/roads.yaml:1:7: kind: found "metric", allowed: "indicator", "composite"',
    'frameworks/2022.yaml:2:11: decimals: found "one", allowed: a value of type number'
  ])
})
