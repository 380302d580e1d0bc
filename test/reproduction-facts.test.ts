import t from 'tap'
import { compareEditions } from '../src/analyses/deltas/delta.js'
import { changeOfRank } from '../src/analyses/deltas/rank-change.js'
import { toFloat } from '../src/exact/fraction.js'
import { scoreOf } from '../src/scoring/edition.js'
import { rules } from './support/rules.js'
import { covered, edition, exact, printed, rankOf } from './support/shipped.js'

const places = ['world', 'continent:asia', 'region:central_asia_and_the_caucasus']

t.test('Kazakhstan has the known scores and ranks in the world, Asia, and Central Asia and the Caucasus', async t => {
  const known: [string, string, string, number[]][] = [
    ['2021', 'criminality', '4.26', [133, 37, 6]],
    ['2021', 'resilience', '4.71', [98, 17, 3]],
    ['2023', 'criminality', '4.47', [127, 34, 5]],
    ['2023', 'resilience', '4.54', [110, 21, 3]],
    ['2025', 'criminality', '4.45', [131, 34, 5]],
    ['2025', 'resilience', '4.67', [102, 19, 3]]
  ]
  for (const [id, node, score, ranks] of known) {
    t.equal(printed(scoreOf(edition(id), node, 'KAZ')), score)
    t.strictSame(
      places.map(place => rankOf(id, node, 'KAZ', place)?.rank),
      ranks,
      `${id} ${node}`
    )
  }
  t.strictSame(
    places.map(place => rankOf('2023', 'criminality', 'KAZ', place)?.size),
    [193, 46, 8]
  )
  t.strictSame(
    places.map(place => rankOf('2025', 'criminality', 'KAZ', place)?.tied.length),
    [1, 1, 0]
  )
  t.strictSame(
    places.map(place => {
      const pair = { from: covered('2021', place), to: covered('2023', place) }
      return changeOfRank(edition('2021'), edition('2023'), 'criminality', 'KAZ', pair).change
    }),
    [6, 3, 1]
  )
})

t.test('Kazakhstan criminality 2021 to 2023 is 49/240 = 33/80 like for like - 5/24 of basket', async t => {
  const { delta, likeForLike, basketEffect } = compareEditions(edition('2021'), edition('2023'))('KAZ', 'criminality')
  t.strictSame([delta, likeForLike, basketEffect].map(exact), ['49/240', '33/80', '-5/24'])
})

t.test('delta and like-for-like of criminality 2021 to 2023 have opposite signs in 49 of 193 countries', async t => {
  const compare = compareEditions(edition('2021'), edition('2023'))
  const opposite = edition('2023').countries.filter(iso3 => {
    const { delta, likeForLike } = compare(iso3, 'criminality')
    return toFloat(delta ?? 0) * toFloat(likeForLike ?? 0) < 0
  })
  t.equal(opposite.length, 49)
  const [mexico, zambia] = ['MEX', 'ZMB'].map(iso3 => compare(iso3, 'criminality'))
  t.strictSame([printed(mexico?.delta), printed(mexico?.likeForLike)], ['0.00', '0.14'])
  t.strictSame([printed(zambia?.delta), printed(zambia?.likeForLike)], ['-0.19', '0.13'])
})

t.test(
  'exact ties hold where floats break them: Romania and Guinea, Comoros and Lesotho, Ecuador and Paraguay',
  async t => {
    const ties: [string, string, string, string, number, string][] = [
      ['2023', 'ROU', 'GIN', 'world', 122, '55/12'],
      ['2023', 'COM', 'LSO', 'continent:africa', 50, '47/12'],
      ['2023', 'COM', 'LSO', 'region:southern_africa', 11, '47/12'],
      ['2025', 'ECU', 'PRY', 'world', 4, '449/60']
    ]
    for (const [id, one, other, scope, rank, score] of ties) {
      t.equal(exact(scoreOf(edition(id), 'criminality', one)), score)
      t.hasStrict(rankOf(id, 'criminality', one, scope), { rank, tied: [other] })
      t.hasStrict(rankOf(id, 'criminality', other, scope), { rank, tied: [one] })
    }
    t.hasStrict(rankOf('2023', 'criminality', 'SDN', 'world'), { rank: 33, tied: ['ARE', 'CHN'] })
  }
)

t.test('half cases of deltas go as a spreadsheet goes: Indonesia up, Afghanistan towards zero', async t => {
  const deltas = ['IDN', 'AFG', 'RWA', 'STP'].map(country => {
    const figure = {
      edition: '2023',
      since: '2021',
      quantity: 'delta',
      country,
      scope: '',
      node: 'criminality',
      of: ''
    }
    return rules.difference_of_unrounded_excel?.(figure)
  })
  t.strictSame(deltas, ['0.48', '0.02', '-0.07', '-0.08'])
})
