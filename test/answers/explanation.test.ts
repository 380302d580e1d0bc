import t from 'tap'
import { explainScore } from '../../src/answers/explanation.js'
import { edition, index } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

t.test('Kazakhstan criminality 2023 is explained by its formula, 13/3 and 23/5, to 67/15 and 4.47', async t => {
  const { data } = index.scores({ edition: '2023', country: ['KAZ'], node: ['criminality'], explain: true })
  t.strictSame(data[0]?.explanation, {
    formula: 'mean(criminal_markets, criminal_actors)',
    inputs: [
      { node: 'criminal_markets', score: 4.33, exact: '13/3' },
      { node: 'criminal_actors', score: 4.6, exact: '23/5' }
    ],
    exact: '67/15',
    arithmetic: 'whole numbers over 60',
    rounding: 'once, half away from zero, to 2 decimals',
    rounded: '4.47',
    missing: []
  })
})

t.test('an indicator is explained as scored by experts', async t => {
  const explanation = explainScore(edition('2023'), 'heroin_trade', 'KAZ')
  t.hasStrict(explanation, { formula: null, exact: '13/2', rounded: '6.50' })
  t.strictSame([explanation.inputs, explanation.missing], [[], []])
})

const explained = (country: string, node: string) =>
  wellbeing.scores({ edition: '2022', country: [country], node: [node], explain: true }).data[0]?.explanation

t.test('a formula is explained with weights and children written out', async t => {
  t.hasStrict(explained('XAL', 'safety'), { formula: 'weighted_mean(streets, 2, roads, 1, air, 1)', exact: '65' })
})

t.test('a result that is not rational is explained as rounded, without a fraction', async t => {
  t.hasStrict(explained('XCO', 'balance'), {
    formula: 'gmean(work, rest)',
    exact: null,
    arithmetic: 'float64',
    rounded: '42.4'
  })
})

t.test('a missing score is explained by the indicators that are missing', async t => {
  const explanation = explained('XNM', 'wellbeing')
  t.hasStrict(explanation, { exact: null, rounded: null, inputs: [{ node: 'comfort', score: null, exact: null }] })
  t.strictSame(explanation?.missing, ['income'])
})

t.test('a profile and a ranking explain as the scores do', async t => {
  const [row] = index.scores({ edition: '2023', country: ['KAZ'], node: ['resilience'], explain: true }).data
  const profile = index.profile({ edition: '2023', country: 'KAZ', explain: true }).data
  const composite = profile.composites.find(({ node }) => node === 'resilience')
  const ranked = index.ranking({ edition: '2023', node: 'resilience', scope: 'countries:KAZ', explain: true }).data[0]
  t.strictSame(composite?.explanation, row?.explanation)
  t.strictSame(ranked?.explanation, row?.explanation)
})
