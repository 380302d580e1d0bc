import t from 'tap'
import { answerIndex, checkDraft, type Row } from '../../support/drafts.js'

/** Kind, verdict, what stands there and what is right, of all but the countries. */
const said = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ kind, verdict, found, right }) =>
    kind === 'country' ? [] : [`${kind} ${verdict}: ${found} (${right ?? 'none'})`]
  )

const cases: Readonly<Record<string, readonly [text: string, edition: string | undefined, ...findings: string[]]>> = {
  'a figure as published, and one rightly rounded from the exact 67/15': [
    'Kazakhstan scores 4.47, or 4.5, or 4.467 on criminality.',
    '2023',
    ...['score right: 4.47 (4.47)', 'score rounded: 4.5 (4.47)', 'score right: 4.467 (4.47)']
  ],
  'a figure of another edition': ['Kazakhstan scores 4.26 on criminality.', '2023', 'score wrong_edition: 4.26 (4.47)'],
  'a rank of another scope': [
    'Kazakhstan ranks 34th of 46 in the world on criminality.',
    '2023',
    ...['rank wrong_scope: 34th (127)', 'size wrong_scope: 46 (193)']
  ],
  'an edition that there is not, and a figure of it': [
    'In the 2022 edition of the Global Organized Crime Index all was well. Kazakhstan: criminality 4.47 (2022).',
    '2023',
    ...['edition not_in_index: 2022 (none)', 'score not_in_index: 4.47 (none)']
  ],
  'an indicator that an edition does not have': [
    'In the 2021 edition Kazakhstan scored 5.00 on financial crimes.',
    undefined,
    ...['edition right: 2021 (2021)', 'score not_in_index: 5.00 (none)']
  ],
  'a change with the wrong direction': [
    'Criminality in Kazakhstan fell by 0.20 since 2021, and by +0.20.',
    '2023',
    ...['delta wrong: 0.20 (0.20)', 'delta right: +0.20 (0.20)']
  ],
  'a change of the scores as rounded': ['Kazakhstan: criminality is up by 0.21.', '2023', 'delta rounded: 0.21 (0.20)'],
  'differences to an average, with their sign': [
    'Kazakhstan, below the average (World): arms trafficking (−2.21), flora crimes (+2.06). At criminality it is 0.56 below the average (World: 5.03).',
    '2023',
    ...['gap right: −2.21 (-2.21)', 'gap wrong: +2.06 (-2.06)', 'gap right: 0.56 (-0.56)', 'average right: 5.03 (5.03)']
  ],
  'margins in favour of a country': [
    'Criminality in Kazakhstan, strongest points: arms trafficking (+2.21), flora crimes (+2.05).',
    '2023',
    ...['margin right: +2.21 (2.21)', 'margin wrong: +2.05 (2.06)']
  ],
  'distances between countries': [
    'Closest to Kazakhstan: Azerbaijan (0.84), Uzbekistan (0.68).\n\n| | Distance | Indicators compared |\n|-|-|-|\n| Uzbekistan | 0.86 | 33 |',
    '2023',
    ...['distance right: 0.84 (0.84)', 'distance wrong: 0.68 (0.86)', 'distance right: 0.86 (0.86)'],
    'compared wrong: 33 (32)'
  ],
  'a change, the same like for like, and the effect of the basket': [
    'Kazakhstan: criminality +0.20 since 2021 (like for like: +0.41), basket effect −0.20. Resilience: basket effect 0.00.',
    '2023',
    ...['delta right: +0.20 (0.20)', 'like_for_like right: +0.41 (0.41)', 'basket_effect wrong: −0.20 (-0.21)'],
    'basket_effect right: 0.00 (0.00)'
  ],
  'columns that tell of the one before them, and of a change': [
    '# Kazakhstan\n\n| | World average | Difference | Since 2021 | Rank |\n|-|-|-|-|-|\n| Resilience | 4.81 | −0.27 | 0.17 | 110/193 (=9) |',
    '2023',
    ...['average right: 4.81 (4.81)', 'gap right: −0.27 (-0.27)', 'delta wrong: 0.17 (-0.17)'],
    ...['rank right: 110 (110)', 'size right: 193 (193)', 'tied wrong: 9 (3)']
  ],
  'one of its kind': [
    '# Kazakhstan\n\nState-embedded actors remain the most influential type of criminal actor, at 6.50.',
    '2023',
    'score right: 6.50 (6.50)'
  ],
  'a change of rank': [
    'On criminality Kazakhstan moved up by 6 places, from 133rd to 127th place.',
    '2023',
    ...['rank_change right: 6 (6)', 'rank right: 133rd (133)', 'rank right: 127th (127)']
  ],
  'names in order with respectively': [
    'Kazakhstan and Uzbekistan score 4.47 and 4.95 on criminality, respectively.',
    '2023',
    ...['score right: 4.47 (4.47)', 'score right: 4.95 (4.95)']
  ],
  'the subject of the sentence before': [
    '# Kazakhstan\n\nRussia scores 6.87 on criminality. It ranks 19th.',
    '2023',
    ...['score right: 6.87 (6.87)', 'rank right: 19th (19)']
  ],
  'a table of countries and nodes': [
    '## Criminality in 2023\n\n| | Score | Asia: rank |\n|-|-|-|\n| Kazakhstan | 4.47 | 34 |\n| Uzbekistan | 4.97 | 27/46 |',
    undefined,
    ...['score right: 4.47 (4.47)', 'rank right: 34 (34)', 'score wrong: 4.97 (4.95)'],
    ...['rank right: 27 (27)', 'size right: 46 (46)']
  ],
  'what is said of another index, or of none': [
    'On the Corruption Perceptions Index Kazakhstan scores 4.57 and ranks 93rd of 180. Resilience costs 4.57 million.',
    '2023'
  ]
}

for (const [title, [text, edition, ...findings]] of Object.entries(cases)) {
  t.test(`the checker of drafts knows ${title}`, async t => {
    t.strictSame(said(checkDraft(text, edition)), findings)
  })
}

t.test('countries are named in English and Russian, in any case; others are told, without alarm', async t => {
  const rows = checkDraft('Казахстану, Нигерии, Нигером, США, Turkey, US, us, Косово и Sint Maarten.')
  t.strictSame(
    rows.map(({ found, right, alarm }) => [found, right, alarm]),
    [
      ['Казахстану', 'Kazakhstan', false],
      ['Нигерии', 'Nigeria', false],
      ['Нигером', 'Niger', false],
      ['США', 'United States', false],
      ['Turkey', 'Türkiye', false],
      ['US', 'United States', false],
      ['Косово', null, false],
      ['Sint Maarten', null, false]
    ]
  )
})

t.test('the edition is the one that is given, else that of the text, else the one that most figures fit', async t => {
  const text = 'Kazakhstan: criminality 4.26, resilience 4.71.'
  const of = (draft: string, edition?: string) => {
    const { meta } = answerIndex.draftCheck({ text: draft, edition })
    return [meta.edition, meta.edition_from, meta.alarms]
  }
  t.strictSame(of(text), ['2021', 'figures', 0])
  t.strictSame(of(`Index 2025 edition. ${text}`), ['2025', 'stated', 2])
  t.strictSame(of(text, 'latest'), ['2025', 'given', 2])
  t.throws(() => of(text, '1999'), { code: 'EDITION_UNKNOWN', details: { pointer: '/edition' } })
})

t.test('a text of more than a mebi of characters is refused', async t => {
  t.throws(() => checkDraft('x'.repeat(1024 * 1024 + 1)), { code: 'BODY_TOO_LARGE' })
})
