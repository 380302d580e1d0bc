import t from 'tap'
import { chartKinds, type ChartKind } from '../../../src/answers/profile/marks.js'
import { index as shipped } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const uncertainty = { kind: 'step', k: 1 } as const

for (const [of, edition, country] of [
  [wellbeing, '2019', 'XAL'],
  [wellbeing, '2022', 'XNM'],
  [shipped, '2023', 'KAZ']
] as const) {
  const profile = of.profile({ edition, country, uncertainty }).data
  const [, , region = ''] = Object.values(profile.scopes)

  t.test(`each chart of ${country} in ${edition} says of whom it is, of which region and since when`, async t => {
    for (const chart of Object.keys(chartKinds) as ChartKind[]) {
      const { meta } = of.chart({ edition, chart, country, uncertainty })
      t.match(meta, {
        chart,
        shows: chartKinds[chart],
        country: { iso3: country, name: profile.country.name },
        region,
        previous: profile.edition.previous,
        level: 0.9
      })
      t.equal(
        of.chart({ edition, chart, country, ...(chart === 'intervals' && { uncertainty }) }).meta.level,
        chart === 'intervals' ? 0.9 : null
      )
    }
  })
}

t.test('a chart names the axes and the border of quadrants where the edition has them', async t => {
  const [early, late] = ['2019', '2022'].map(
    edition => wellbeing.chart({ edition, chart: 'pyramid', country: 'XAL' }).meta
  )
  t.match(early, { axes: { length: 0 }, high_from: null, max: 100, decimals: 1 })
  t.match(late, { axes: ['Wellbeing', 'Balance'], high_from: 50, max: 100, decimals: 1 })
})
