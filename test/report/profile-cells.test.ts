import { profilePage } from '../../src/report/profile-page.js'
import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import type { Index } from '../../src/index.js'
import { cellsOf, pointersOf } from '../support/page-cells.js'
import { index } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

const uncertainty = { kind: 'step', k: 1 } as const
const profiles: readonly (readonly [Index, Parameters<Index['profile']>[0]])[] = [
  [index, { edition: '2023', country: 'KAZ', language: 'fr', uncertainty }],
  [index, { edition: '2021', country: 'COD', language: 'ar' }],
  [wellbeing, { edition: '2022', country: 'XAL' }]
]

const always = [
  /^\/composites\/\d+\/(score|scopes\/\d+\/(rank|size|average|difference|rank_interval\/\w+))$/,
  /^\/groups\/\d+\/indicators\/\d+\/(score|scopes\/\d+\/average)$/,
  /^\/similar\/countries\/\d+\/(distance|compared)$/
]
const changes = [
  /^\/composites\/\d+\/change\/(from|delta|like_for_like|basket_effect)$/,
  /^\/groups\/\d+\/indicators\/\d+\/change\/delta$/
]

for (const [of, question] of profiles) {
  const answer = of.profile(question)
  const { data, meta } = answer
  const cells = cellsOf(profilePage(of.loaded, answer, '/v1/x'))
  const { say, score } = wordingIn(data.language)
  const title = `the page of ${data.country.name} ${data.edition.id}`

  t.test(`${title} has every figure of its tables, each as often as the tables tell it`, async t => {
    const wanted = pointersOf(data, data.edition.previous === null ? always : [...always, ...changes])
    const found = new Set(cells.flatMap(({ fields }) => fields))
    t.ok(wanted.length > 100, `${wanted.length} figures`)
    t.strictSame([...found].toSorted(), wanted.toSorted())
    const twice = (pointer: string): number => cells.filter(({ fields }) => fields.includes(pointer)).length
    // In the tables of composites and of the comparison, and where there is one in that of the change.
    for (const at of data.composites.keys()) {
      t.equal(twice(`/composites/${at}/score`), data.edition.previous === null ? 2 : 3)
    }
  })

  t.test(`${title} has each figure in the row and under the heading of what it is of`, async t => {
    const [overview = [], change = [], comparison = []] = ['overview', 'change', 'comparison'].map(wanted =>
      cells.filter(({ section }) => section === wanted)
    )
    const scopes = Object.values(data.scopes)
    const columns = (of: typeof cells, row: string | undefined) =>
      of
        .filter(each => each.row === row)
        .map(({ column, fields }) => [column, fields[0]?.split('/').slice(3).join('/')])
    for (const { label, band_label: band } of data.composites) {
      t.equal(overview.find(({ row }) => row === label)?.text, band ?? say('none'))
      t.strictSame(columns(overview, label), [
        [say('band'), undefined],
        [say('score'), 'score'],
        ...scopes.map((scope, place) => [say('rank_in', { scope }), `scopes/${place}/rank`])
      ])
      t.strictSame(columns(comparison, label), [
        [say('score'), 'score'],
        ...scopes.flatMap((scope, place) => [
          [say('average_of', { scope }), `scopes/${place}/average`],
          [say('difference'), `scopes/${place}/difference`]
        ])
      ])
      const { previous } = data.edition
      if (previous !== null)
        t.strictSame(columns(change, label), [
          [previous, 'change/from'],
          [data.edition.id, 'score'],
          [say('delta', { edition: previous }), 'change/delta'],
          [say('like_for_like'), 'change/like_for_like'],
          [say('basket_effect'), 'change/basket_effect']
        ])
    }
    t.ok(overview.length >= data.composites.length * (2 + scopes.length))
    for (const { country, compared } of data.similar.countries) {
      t.strictSame(
        columns(cells, country).map(([column]) => column),
        [say('distance'), say('compared')]
      )
      t.equal(cells.find(({ row, column }) => row === country && column === say('compared'))?.text, String(compared))
    }
  })

  t.test(`${title} tells each indicator with band, score and averages, from the region to the world`, async t => {
    const scopes = Object.values(data.scopes)
    for (const { label, band_label: band, ...entry } of data.groups.flatMap(({ indicators }) => indicators)) {
      const own = cells.filter(({ row, column }) => row === label && column !== say('quadrant'))
      const averages = entry.scopes.map(({ average }) => score(average, meta.decimals))
      t.strictSame(
        own.slice(0, 2 + scopes.length).map(({ column, text }) => [column, text]),
        [
          [say('band'), band ?? say('none')],
          [say('score'), own[1]?.text],
          ...scopes.map((scope, at) => [say('average_of', { scope }), averages[at]]).toReversed()
        ],
        label
      )
    }
  })
}

t.test('a rank is told with the size of its scope, how many share it, and its interval', async t => {
  const answer = index.profile({ edition: '2025', country: 'KAZ', uncertainty })
  const [rank] = cellsOf(profilePage(index.loaded, answer, '/v1/x')).filter(({ column }) => column === 'Rank: World')
  const [widest] = answer.data.composites[0]?.scopes ?? []
  const { low = 0, high = 0 } = (widest && 'rank_interval' in widest ? widest.rank_interval : null) ?? {}
  t.ok(low < 131 && high > 131)
  t.equal(rank?.text, `131 of 193 (=1) [${low}–${high}]`)
})
