import t from 'tap'
import fc from 'fast-check'
import {
  bearingOn,
  bearings,
  mayOverlap,
  selectFacts,
  type EditionTime
} from '../../../src/analyses/evidence/evidence.js'
import { balanceOf } from '../../../src/analyses/evidence/balance.js'
import { amountIn } from '../../../src/analyses/evidence/amounts.js'
import { lacking, relationsOf, takesPart } from '../../../src/analyses/evidence/cooperation.js'
import { orderFacts, type orders } from '../../../src/analyses/evidence/order.js'
import { fraction } from '../../../src/exact/fraction.js'
import { conflictBearing, sideBearing } from '../../../src/analyses/evidence/conflict-time.js'
import { isOld, reasonOf } from '../../../src/analyses/evidence/reason.js'
import { placeInTime } from '../../../src/data/evidence-time.js'
import { computeFigure, convertAt, impliedRate } from '../../../src/analyses/evidence/figures.js'
import type { Fact, FactPeriod } from '../../../src/data/fact.js'
import { directions, natures, statuses } from '../../../src/definitions/evidence.js'
import { index } from '../../support/evidence.js'
import { holds } from '../../support/property.js'

const facts = index.release.evidence.facts
const all = [...facts.values()]
const fact = (id: string): Fact => {
  const found = facts.get(id)
  if (!found) throw new Error(`${id} is there`)
  return found
}
const edition: EditionTime = { edition: '2022', dataYear: 2021, indicators: ['roads', 'air'], upTo: ['2019', '2022'] }
const period = (from: string | null, to: string | null, of: string | null = null): FactPeriod => {
  return { from, to, words: null, edition: of }
}
const bearing = (of: FactPeriod, indicators = ['roads']) => bearingOn({ indicators, period: of }, edition)

t.test('a fact bears on an edition when its period begins by the end of the data year', async t => {
  t.equal(bearing(period('2021-12-31', '2024')), 'bears')
  t.equal(bearing(period('2022', '2022')), 'since_then')
  t.equal(bearing(period('2022-01-01', null)), 'since_then')
})

t.test('one date alone is a bound, and decides only where every day that it leaves open agrees', async t => {
  t.equal(bearing(period(null, '2021')), 'bears')
  t.equal(bearing(period(null, '2022')), 'undated')
  t.equal(bearing(period('2020', null)), 'undated')
  t.equal(bearing(period(null, null)), 'undated')
})

t.test('what a text of an edition tells without dates bears on that edition and on later ones', async t => {
  t.equal(bearing(period(null, null, '2019')), 'bears')
  t.equal(bearing(period(null, null, '2022')), 'bears')
  t.equal(bearing(period(null, null, '2024')), 'since_then')
})

t.test('a fact on indicators that an edition does not score bears on nothing in it', async t => {
  t.equal(bearing(period('2020', '2020'), ['rest']), 'not_scored')
  t.equal(bearing(period('2020', '2020'), []), 'not_scored')
})

t.test('periods overlap when they may share a day, however precisely they are written', async t => {
  t.equal(mayOverlap(period('2018-05', '2019-02'), '2019-02-28'), true)
  t.equal(mayOverlap(period('2018-05', '2019-02'), '2019-03'), false)
  t.equal(mayOverlap(period('2018-05', '2019-02'), undefined, '2018'), true)
  t.equal(mayOverlap(period('2018-05', '2019-02'), undefined, '2018-04'), false)
  t.equal(mayOverlap(period('2018', null), '2030'), true)
  t.equal(mayOverlap(period(null, '2018'), '2019'), false)
  t.equal(mayOverlap(period(null, null), '2019'), undefined)
})

const anyFact = fc.record({
  indicators: fc.subarray(['roads', 'air', 'rest']),
  direction: fc.constantFrom(...directions),
  nature: fc.constantFrom(...natures),
  status: fc.constantFrom(...statuses),
  kind: fc.constantFrom('works', 'aid'),
  partOf: fc.constantFrom(null, null, 'XAL-001'),
  sameAs: fc.constantFrom(null, null, 'XAL-002'),
  period: fc.record({
    from: fc.constantFrom(null, '2019', '2021-12', '2022'),
    to: fc.constantFrom(null, '2021', '2023'),
    words: fc.constant(null),
    edition: fc.constantFrom(null, '2019', '2024')
  })
}) as unknown as fc.Arbitrary<Fact>

t.test('every fact on an indicator stands in one place of its balance, whichever way it is counted', async t => {
  holds(
    t,
    fc.property(fc.array(anyFact), some => {
      const { facts, higher, lower, neutral, activity, outcome, context, ...rest } = balanceOf(
        some,
        'roads',
        edition,
        {}
      )
      const own = some.filter(each => each.partOf === null && each.sameAs === null && each.indicators.includes('roads'))
      const places = facts + rest.missing + rest.undated + rest.sinceThen
      return facts === higher + lower + neutral && facts === activity + outcome + context && places === own.length
    })
  )
})

t.test('every fact has one bearing, and no later edition takes one away', async t => {
  const later = { ...edition, edition: '2024', dataYear: 2023, upTo: [...edition.upTo, '2024'] }
  holds(
    t,
    fc.property(anyFact, one => {
      const [now, then] = [bearingOn(one, edition), bearingOn(one, later)]
      return bearings.includes(now) && (now !== 'bears' || then === 'bears')
    })
  )
})

t.test('the reason of a place agrees with the place, and old is told by the kind', async t => {
  const places = {
    in_time: ['in_period', 'told_by_edition', 'carried_over'],
    since_then: ['begins_later', 'told_later']
  }
  holds(
    t,
    fc.property(anyFact, ({ period: of }) => {
      const allowed: readonly string[] = { ...places, undated: ['bound_only', 'no_date'] }[placeInTime(of, edition)]
      return allowed.includes(reasonOf(of, edition))
    })
  )
  t.equal(reasonOf(period(null, null, '2019'), edition), 'carried_over')
  t.equal(reasonOf(period(null, null, '2022'), edition), 'told_by_edition')
  const kinds = { works: { label: 'Works', old_after: 5 } }
  const old = (to: string, kind = 'works') => isOld({ kind, period: period('2010', to) }, kinds, edition)
  t.strictSame([old('2015'), old('2016'), old('2015', 'aid')], [true, false, false])
})

t.test('a conflict bears where two of its sides do', async t => {
  t.equal(conflictBearing(['bears', 'bears', 'since_then']), 'bears')
  t.equal(conflictBearing(['bears', 'undated']), 'undated')
  t.equal(conflictBearing(['bears', 'since_then']), 'since_then')
  t.equal(sideBearing([fact('XAL-008'), fact('XAL-001')], edition), 'bears')
  t.equal(sideBearing([fact('XAL-008')], edition), 'since_then')
})

t.test('rounding of printed digits leaves a figure open between bounds', async t => {
  const change = computeFigure({ percent_change: ['XAL-001', 'XAL-002'], stated_to: 20 }, facts)
  t.strictSame([change.bounds?.low.toFraction(), change.bounds?.high.toFraction()], ['-400/13', '0'])
  const rate = computeFigure({ implied_rate: 'XAL-003', stated_to: 50 }, facts)
  t.strictSame([rate.bounds?.low.toFraction(), rate.bounds?.high.toFraction()], ['20/11', '20/9'])
  t.equal(computeFigure({ implied_rate: 'XAL-003' }, facts).bounds, undefined)
})

t.test('a selection takes what has something in common with every list', async t => {
  const ids = (chosen: Parameters<typeof selectFacts>[1]) => selectFacts(all, chosen).map(({ id }) => id)
  t.strictSame(ids({ counterparts: new Set(['club']) }), ['XAL-003'])
  t.strictSame(ids({ indicators: new Set(['income']), natures: new Set(['outcome']) }), ['XAL-009'])
  t.strictSame(ids({ sources: new Set(['letter']) }), ['XAL-003'])
  t.equal(ids({}).length, 9)
})

t.test('rates, conversions and changes follow exactly from the facts', async t => {
  t.equal(impliedRate(fact('XAL-003'))?.toFraction(), '2')
  t.equal(impliedRate(fact('XAL-004')), null)
  t.equal(convertAt(fact('XAL-009'), fact('XAL-003'))?.toFraction(), '20')
  const change = computeFigure({ percent_change: ['XAL-001', 'XAL-002'] }, facts)
  t.strictSame([change.value.toFraction(), change.unit], ['-50/3', 'percent'])
  t.equal(computeFigure({ difference: ['XAL-001', 'XAL-002'] }, facts).value.toFraction(), '-20')
  t.equal(computeFigure({ sum: ['XAL-003', 'XAL-009'] }, facts).value.toFraction(), '540')
  t.equal(computeFigure({ count_parts: 'XAL-003' }, facts).value.toFraction(), '1')
  t.equal(computeFigure({ implied_rate: 'XAL-003' }, facts).unit, 'CRN per DLR')
})

t.test('a relation that is told in parts is shown by its parts, and what tells it again stands beside it', async t => {
  const { kinds } = index.release.evidence
  const again = { ...fact('XAL-009'), id: 'XAL-010', sameAs: 'XAL-009' }
  const rows = relationsOf([...all, again], kinds)
  t.strictSame(
    rows.map(row => [row.relation, row.fact.id, row.further.map(({ id }) => id), row.asks]),
    [
      ['returns', 'XAL-004', [], null],
      ['returns', 'XAL-009', ['XAL-010'], null]
    ]
  )
  const sent = { aid: { label: 'Aid', cooperation: 'requests', sender: 'country' } } as const
  t.strictSame(relationsOf(all, sent)[0]?.asks, ['XAL'])
  t.ok(rows.every(row => takesPart(row, new Set(['XBR']))))
  t.ok(rows.every(lacking(rows, 'treaties')) && !rows.some(lacking(rows, 'returns')))
})

t.test('facts are ordered by date or by quantity within a unit, those without last', async t => {
  const ids = (order: (typeof orders)[number]) =>
    orderFacts(all, order)
      .map(({ id }) => id.slice(-1))
      .join('')
  t.equal(ids('from'), '129348567')
  t.equal(ids('-quantity'), '349125678')
})

t.test('an amount is never turned silently', async t => {
  const rate = { currency: 'CRN', value: fraction(4), date: '2020', fact: null }
  const of = (id: string, currency: string, rates = [rate]) => {
    const { how, amount } = amountIn(fact(id), currency, rates)
    return [how, amount?.toFraction() ?? null]
  }
  t.strictSame(of('XAL-003', 'CRN'), ['own', '500'])
  t.strictSame(of('XAL-003', 'DLR'), ['by_source', '250'])
  t.strictSame(of('XAL-009', 'DLR'), ['at_rate', '10'])
  t.strictSame(of('XAL-009', 'DLR', []), ['no_rate', null])
})
