import t from 'tap'
import { createIndex } from '../../../src/index.js'
import { index, withEvidence } from '../../support/evidence.js'
import { releaseOf, withFile, withText } from '../../support/wellbeing.js'

const evidenceOf = (of: typeof index, edition: string, country = 'XAL') =>
  of.profile({ edition, country }).data.evidence

const ids = (facts: readonly { readonly id: string }[] = []): string[] => facts.map(({ id }) => id)

t.test('the evidence of a profile is placed against its edition: it bears, came since, or has no date', async t => {
  const [early, late] = [evidenceOf(index, '2019'), evidenceOf(index, '2022')]
  t.strictSame([early?.facts, ids(early?.since_then), early?.undated], [2, ['XAL-003', 'XAL-006', 'XAL-008'], 1])
  t.strictSame([late?.facts, ids(late?.since_then), late?.undated], [5, ['XAL-008'], 1])
  t.strictSame(
    [early?.address, late?.address],
    ['/v1/evidence?country=XAL&edition=2019', '/v1/evidence?country=XAL&edition=2022']
  )
})

t.test('what is missing is told apart and counted nowhere; a part is not counted beside its whole', async t => {
  const evidence = evidenceOf(index, '2022')
  t.strictSame(evidence?.missing, [
    {
      id: 'XAL-007',
      statement: 'No figures on rest.',
      details: 'missing; not stated',
      status: 'missing',
      source: 'paper',
      locator: 'p. 6',
      address: '/v1/evidence/XAL-007'
    }
  ])
  const apart = createIndex(releaseOf(withText('evidence/XAL.csv', 'p. 3,,XAL-003', 'p. 3,,', withEvidence)))
  t.equal(evidenceOf(apart, '2022')?.facts, (evidence?.facts ?? 0) + 1)
  const known = withText(
    'evidence/XAL.csv',
    'rest.,missing,works,context,neutral,rest,,,,km,',
    'rest.,reported,works,context,neutral,rest,,,,,',
    withEvidence
  )
  const told = evidenceOf(createIndex(releaseOf(known)), '2022')
  t.strictSame([told?.missing, told?.undated], [[], 2])
})

t.test('a country has its own evidence and conflicts; where nobody gathered any it has none', async t => {
  t.strictSame(evidenceOf(index, '2022')?.conflicts, [
    {
      id: 'C1',
      kind: 'contradiction',
      question: 'How many roads?',
      why: 'Other days.',
      bearing: 'bears',
      sides: [
        { says: 'Many.', computed: null, bearing: 'bears', facts: ['XAL-001'] },
        {
          says: 'Fewer.',
          computed: 'Worked out: percent: −16.6667, exactly -50/3.',
          bearing: 'bears',
          facts: ['XAL-002']
        }
      ],
      conversions: [
        'XAL-009 would be 20\u00a0DLR at CRN per DLR: 2, the rate of XAL-003. The rate is of an amount that is not exact (XAL-003, about).'
      ],
      address: '/v1/evidence/conflicts/C1'
    }
  ])
  t.equal(evidenceOf(index, '2022', 'XCO'), null)
  const named = evidenceOf(index, '2022', 'XBR')
  t.strictSame([named?.facts, ids(named?.named_elsewhere)], [0, ['XAL-003', 'XAL-004', 'XAL-009']])
  t.match(named?.named_elsewhere[0], {
    details: /^reported; about 500.CRN; by the source 250.DLR; 2021; with .*, A club$/
  })
  const [head = '', one = ''] = (withEvidence.get('evidence/XAL.csv') ?? '').split('\n')
  const other = withFile('evidence/XBR.csv', `${head}\n${one.replace('XAL', 'XBR')}\n`, withEvidence)
  const neighbour = evidenceOf(createIndex(releaseOf(other)), '2022', 'XBR')
  t.strictSame([neighbour?.facts, neighbour?.missing, neighbour?.conflicts], [1, [], []])
})

t.test('facts under the texts come in the order in which they are first named, each source once', async t => {
  const text = 'Aid came.[^XAL-009] Roads were mended.[^XAL-002][^XAL-009]\n\nThey were counted.[^XAL-001]\n'
  const cited = withText(
    'evidence/XAL.csv',
    'More aid.,reported,aid,outcome,higher,income,XBR,40,exact,CRN,,,,2019,not later,,paper',
    'More aid.,reported,aid,outcome,higher,income,XBR,40,exact,CRN,,,,2019,not later,,letter',
    withEvidence
  )
  const read = withText('evidence/sources.yaml', 'read: false', 'read: true', cited)
  const evidence = evidenceOf(createIndex(releaseOf(withFile('narratives/XAL/2019/days.md', text, read))), '2019')
  t.strictSame(ids(evidence?.named), ['XAL-009', 'XAL-002', 'XAL-001'])
  t.strictSame(evidence?.sources, [
    { id: 'letter', citation: 'A letter' },
    { id: 'paper', citation: 'Author, A. (2024), A paper' }
  ])
  t.strictSame(evidenceOf(index, '2019')?.named, [])
})
