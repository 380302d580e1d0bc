import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, withText } from '../support/wellbeing.js'

const conflicts = 'evidence/conflicts.yaml'
const csv = 'evidence/XAL.csv'
const written = 'percent_change: [XAL-001, XAL-002]'
const place = `${conflicts}:7:51`
const computed = (by: string, of: Files = withEvidence): Files => withText(conflicts, written, by, of)

for (const by of [
  'percent_change: [XAL-002, XAL-001]',
  'difference: [XAL-001, XAL-002]',
  'sum: [XAL-003, XAL-004, XAL-009]',
  'count_parts: XAL-003',
  'implied_rate: XAL-003'
]) {
  t.test(`a side may be computed by ${by}`, async t => {
    t.strictSame(faultsOf(computed(by)), [])
  })
}

const units = 'the facts have no quantities of one unit, allowed: facts with quantities of one unit'

for (const [by, says] of [
  ['percent_change: [XAL-003, XAL-001]', units],
  ['difference: [XAL-001, XAL-003]', units],
  ['difference: [XAL-008, XAL-008]', units],
  ['sum: [XAL-003, XAL-004, XAL-001]', units],
  ['sum: [XAL-001, XAL-002, XAL-099]', units],
  ['count_parts: XAL-004', 'XAL-004 has no parts, allowed: a fact that others are a part of'],
  ['implied_rate: XAL-004', 'XAL-004 is not converted, allowed: a fact that its source converts'],
  ['implied_rate: XAL-099', 'XAL-099 is not converted, allowed: a fact that its source converts']
] as const) {
  t.test(`a side that is computed by ${by} is refused`, async t => {
    t.strictSame(faultsOf(computed(by)), [`${place}: ${says}`])
  })
}

t.test('a change from nothing has no percent, one to nothing has', async t => {
  const none = withText(csv, ',120,exact,km', ',0.0,exact,km', withEvidence)
  const says = 'a change from 0 has no percent, allowed: a first quantity other than 0'
  t.strictSame(faultsOf(none), [`${place}: ${says}`])
  t.strictSame(faultsOf(computed('percent_change: [XAL-002, XAL-001]', none)), [])
  t.strictSame(faultsOf(computed('difference: [XAL-001, XAL-002]', none)), [])
})

t.test('a fact stands on a side once, and is of the country of the conflict', async t => {
  const twice = withText(conflicts, 'facts: [XAL-001]', 'facts: [XAL-001, XAL-003, XAL-001]', withEvidence)
  t.strictSame(faultsOf(twice), [`${conflicts}:6:48: XAL-001 stands twice, allowed: each fact of a side once`])
  const other = withText(conflicts, 'country: XAL', 'country: XBR', withEvidence)
  t.strictSame(faultsOf(other), [
    `${conflicts}:6:30: XAL-001 is not of XBR, allowed: a fact of XBR`,
    `${conflicts}:7:31: XAL-002 is not of XBR, allowed: a fact of XBR`
  ])
})

t.test('a conversion needs an amount, and a rate of the same currency', async t => {
  const allowed = 'an amount, and a fact of the same currency that its source converts'
  for (const [fact, at] of [
    ['XAL-008', 'XAL-003'],
    ['XAL-001', 'XAL-003'],
    ['XAL-099', 'XAL-003'],
    ['XAL-009', 'XAL-004']
  ] as const) {
    const of = withText(conflicts, '{ fact: XAL-009, at: XAL-003 }', `{ fact: ${fact}, at: ${at} }`, withEvidence)
    const says = `${fact} cannot be converted at the rate of ${at}, allowed: ${allowed}`
    t.strictSame(faultsOf(of), [`${conflicts}:9:7: ${says}`])
  }
})
