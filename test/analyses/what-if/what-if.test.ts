import t from 'tap'
import fc from 'fast-check'
import { applyPatch } from '../../../src/analyses/what-if/what-if.js'
import { editionOf, scopesOfCountry } from '../../../src/answers/loaded.js'
import { fraction, parseDecimal, type Fraction } from '../../../src/exact/fraction.js'
import type { Index } from '../../../src/index.js'
import type { Changes } from '../../../src/scoring/revise.js'
import { shown } from '../../support/formulas.js'
import { holds } from '../../support/property.js'
import { agreesWithRescoring } from '../../support/rescoring.js'
import { index as shipped } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

/** Any patch of one to four countries and one to five indicators of each, on the scales of the definitions. */
const patchOf = (index: Index, id: string): fc.Arbitrary<Changes> => {
  const { countries, framework } = editionOf(index.loaded, id)
  const indicators = framework.nodes.filter(({ kind }) => kind === 'indicator').map(node => node.id)
  const cell = fc.constantFrom(...indicators).chain(indicator => {
    const { min, max, step } = index.release.definitions.get(indicator)?.scale ?? {
      min: fraction(0),
      max: fraction(0),
      step: fraction(1)
    }
    return fc.nat(max.sub(min).div(step).valueOf()).map((at): [string, Fraction] => [indicator, min.add(step.mul(at))])
  })
  const cells = fc.array(cell, { minLength: 1, maxLength: 5 }).map(of => new Map(of))
  return fc.array(fc.tuple(fc.constantFrom(...countries), cells), { minLength: 1, maxLength: 4 }).map(of => new Map(of))
}

t.test('any patch of the shipped index has the effects that scoring and ranking everything anew has', async t => {
  for (const id of ['2021', '2023'])
    holds(
      t,
      fc.property(patchOf(shipped, id), changes => agreesWithRescoring(shipped, id, changes)),
      40
    )
})

t.test('any patch of an index with weights, goalposts, roots and a missing score has them too', async t => {
  for (const id of ['2019', '2022'])
    holds(
      t,
      fc.property(patchOf(wellbeing, id), changes => agreesWithRescoring(wellbeing, id, changes)),
      300
    )
})

t.test(
  'applyPatch gives an effect a changed country, in the order of the changes, and leaves the edition as it was',
  async t => {
    const before = editionOf(shipped.loaded, '2023')
    const scores = structuredClone([...before.scores].map(([id, { keys }]) => [id, [...keys]]))
    const changes: Changes = new Map([
      ['UZB', new Map([['heroin_trade', fraction(1)]])],
      ['KAZ', new Map([['heroin_trade', fraction(10)]])]
    ])
    const effects = applyPatch(before, { reform: null, changes }, () => [])
    t.strictSame(
      effects.map(({ iso3 }) => iso3),
      ['UZB', 'KAZ']
    )
    t.strictSame(
      effects[1]?.composites.map(({ node }) => node),
      ['criminality', 'criminal_markets']
    )
    t.strictSame(
      [...before.scores].map(([id, { keys }]) => [id, [...keys]]),
      scores
    )
  }
)

t.test('Kazakhstan with heroin_trade at 5 instead of 6.5 loses 1.5 / 15 / 2 points and is passed', async t => {
  const before = editionOf(shipped.loaded, '2023')
  const changes: Changes = new Map([['KAZ', new Map([['heroin_trade', parseDecimal('5')]])]])
  const [effect] = applyPatch(before, { reform: null, changes }, iso3 =>
    scopesOfCountry(shipped.loaded, before, shipped.loaded.names.find(iso3))
  )
  const criminality = effect?.composites.find(({ node }) => node === 'criminality')
  t.strictSame(
    [criminality?.before, criminality?.after, criminality?.delta].map(score => shown(score ?? null)),
    ['67/15', '53/12', '-1/20']
  )
  t.strictSame(
    effect?.indicators.map(({ indicator, before: was, after: is }) => [indicator, shown(was), shown(is)]),
    [['heroin_trade', '13/2', '5']]
  )
})
