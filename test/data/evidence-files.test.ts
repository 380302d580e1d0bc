import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, withFile, withText, withoutFile } from '../support/wellbeing.js'

const csv = 'evidence/XAL.csv'
const conflicts = 'evidence/conflicts.yaml'
const change = (path: string, text: string, replacement: string): Files =>
  withText(path, text, replacement, withEvidence)
const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`evidence is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}

const known = 'an id of an evidence file'
refuses('a conflict that names a missing fact', change(conflicts, 'facts: [XAL-001]', 'facts: [XAL-100]'), [
  `${conflicts}:6:30: unknown fact XAL-100, allowed: ${known}`
])
refuses('a conflict with one side', change(conflicts, '    - { says: Many., facts: [XAL-001] }\n', ''), [
  `${conflicts}:6:5: C1.sides: found [{"says":"Fewer.","facts":["XAL-002"],"computed":{"percen..., allowed: at least 2 entries`
])
const same = change(conflicts, 'facts: [XAL-002], computed: { percent_change: [XAL-001, XAL-002] }', 'facts: [XAL-001]')
refuses('two sides that are one', same, [
  `${conflicts}:7:30: the side rests on the same facts as another, allowed: sides that rest on other facts, or on a computation`
])
refuses('a computation without quantities', change(conflicts, '[XAL-001, XAL-002]', '[XAL-001, XAL-008]'), [
  `${conflicts}:7:51: the facts have no quantities of one unit, allowed: facts with quantities of one unit`
])
refuses('a conversion at no rate', change(conflicts, 'at: XAL-003', 'at: XAL-001'), [
  `${conflicts}:9:7: XAL-009 cannot be converted at the rate of XAL-001, allowed: an amount, and a fact of the same currency that its source converts`
])
refuses('a table without an entry', withFile('evidence/tables/other.csv', 'a\n1\n', withEvidence), [
  'evidence/tables/other.csv:1:1: no table other, allowed: an entry other in evidence/tables.yaml'
])
refuses('a table without a file', withoutFile('evidence/tables/works.csv', withEvidence), [
  'evidence/tables/works.csv:1:1: the file is missing, allowed: a file evidence/tables/works.csv'
])
refuses('a table that names a missing fact', change('evidence/tables.yaml', '[XAL-001]', '[XAL-111]'), [
  `evidence/tables.yaml:6:11: unknown fact XAL-111, allowed: ${known}`
])
refuses('facts without sources', withoutFile('evidence/sources.yaml', withEvidence), [
  'evidence/sources.yaml:1:1: the file is missing, allowed: a file evidence/sources.yaml'
])
refuses('a body that is a country', change('evidence/terms.yaml', 'club:', 'XTO:'), [
  'evidence/XAL.csv:4:72: unknown country or body club, allowed: an iso3 of countries.csv or a body of terms.yaml',
  'evidence/terms.yaml:9:3: XTO is a country, allowed: a body that countries.csv does not have'
])
refuses(
  'facts on an unknown country',
  withFile('evidence/XYZ.csv', `${(withEvidence.get(csv) ?? '').split('\n')[0]}\n`, withEvidence),
  ['evidence/XYZ.csv:1:1: unknown country XYZ, allowed: an iso3 of countries.csv']
)

t.test('a definition that is not sound does not make the evidence look unsound', async t => {
  const faults = faultsOf(withText('definitions/roads.yaml', 'kind: indicator', 'kind: metric', withEvidence))
  t.strictSame(
    faults.filter(line => line.startsWith('evidence/')),
    []
  )
})
