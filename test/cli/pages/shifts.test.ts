import t from 'tap'
import { describeReform, describeShifts } from '../../../src/cli/pages/shifts.js'

t.test('a reform that changes nothing says nothing', async t => {
  t.strictSame(describeReform({}), [])
  t.strictSame(describeReform({ method: [], float64: [], quadrant_changes: [] }), [])
})

t.test('each formula that is changed has a line, what is no fraction and who changes quadrant one each', async t => {
  t.strictSame(
    describeReform({
      method: [
        { node: 'safety', before: 'mean(roads, air)', after: 'median(roads, air)' },
        { node: 'comfort', before: 'mean(income)', after: null }
      ],
      float64: ['safety', 'wellbeing'],
      quadrant_changes: [
        { iso3: 'XAL', before: 'low_low', after: 'low_high' },
        { iso3: 'XNM', before: null, after: 'high_high' },
        { iso3: 'XTO', before: 'high_low', after: null }
      ]
    }),
    [
      'safety = median(roads, air)',
      'comfort = gone, with all its indicators',
      'not rational, computed in float64: safety, wellbeing',
      'change quadrant: XAL low_low -> low_high, XNM none -> high_high, XTO high_low -> none'
    ]
  )
})

t.test('who rises and who falls is told where somebody does', async t => {
  const shifts = { size: 8, rank_correlation: 0.95, moved: 3, rises: [], falls: [] }
  t.strictSame(describeShifts('safety', shifts), ['safety: 3 of 8 countries change rank, rank correlation 0.95'])
  const [rises, falls] = [
    [
      { iso3: 'XAL', before: 3, after: 1 },
      { iso3: 'XNM', before: 4, after: 3 }
    ],
    [{ iso3: 'XTO', before: 1, after: 2 }]
  ]
  t.strictSame(describeShifts('safety', { ...shifts, rank_correlation: null, rises, falls }), [
    'safety: 3 of 8 countries change rank, rank correlation undefined',
    'towards rank 1: XAL 3 -> 1, XNM 4 -> 3',
    'away from rank 1: XTO 1 -> 2'
  ])
})
