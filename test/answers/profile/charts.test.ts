import t from 'tap'
import { chartKinds, type ChartKind } from '../../../src/answers/profile/marks.js'
import { pictureChart } from '../../../src/report/charts.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const kinds = Object.keys(chartKinds) as ChartKind[]

t.test('every chart of every country of every edition is drawn, small, and says what it is in words', async t => {
  for (const edition of ['2021', '2023', '2025']) {
    for (const [at, country] of [...index.loaded.countries.keys()].entries()) {
      // Intervals take long: those of every ninth country.
      for (const chart of kinds.filter(kind => kind !== 'intervals' || at % 9 === 0)) {
        const svg = pictureChart(index.chart({ edition, chart, country }))
        const isWhole = svg.startsWith('<svg ') && /<title>.+<\/title>\n<desc>.+<\/desc>/.test(svg)
        if (!isWhole || svg.length > 50_000 || /NaN|undefined/.test(svg)) t.fail(`${chart} ${country} ${edition}`)
      }
    }
    t.pass(edition)
  }
})

t.test('what is drawn is what the profile says', async t => {
  const of = (chart: ChartKind) => index.chart({ edition: '2023', chart, country: 'Kazakhstan' }).data
  t.match(of('pyramid'), [{ node: 'criminality', score: 4.47, rank: 127, size: 193 }])
  t.match(of('changes'), [{ node: 'criminality', from: 4.26, to: 4.47, delta: 0.2, like_for_like: 0.41 }])
  t.match(
    of('ranks').filter(({ node }) => node === 'criminality'),
    [
      { edition: '2021', rank: 133 },
      { edition: '2023', rank: 127 },
      { edition: '2025', rank: 131 }
    ]
  )
  t.match(
    of('quadrants').filter(({ shown }) => shown === 'yes'),
    [{ iso3: 'KAZ', x: 4.47, y: 4.54, quadrant: 'low_low' }]
  )
  t.equal(of('indicators').length, 32)
})

t.test('the first edition has no change, and another index is drawn without a line of code changed', async t => {
  t.strictSame(index.chart({ edition: '2021', chart: 'changes', country: 'KAZ' }).data, [])
  const [country = ''] = wellbeing.loaded.countries.keys()
  for (const chart of kinds) t.match(pictureChart(wellbeing.chart({ edition: 'latest', chart, country })), /^<svg /)
})
