import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import { comparisonPage } from '../../src/report/comparison-page.js'
import { cellsOf, pointersOf } from '../support/page-cells.js'
import { index } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

const some = (count: number) => [...index.countries.keys()].slice(40, 40 + count)
const few = index.comparison({ edition: '2023', countries: some(3), language: 'ar' })
const more = index.comparison({ edition: '2025', countries: some(5), language: 'fr' })
const many = index.comparison({ edition: '2021', countries: some(7) })
const other = wellbeing.comparison({ edition: '2022', countries: ['XAL', 'XNM'] })

const score = /\/values\/\d+\/score$/
const rank = /^\/composites\/\d+\/values\/\d+\/rank$/
const size = /^\/composites\/\d+\/values\/\d+\/size$/
const spread = /\/spread$/
const distances = /^\/distances\/\d+\/(distance|compared)$/
const indicatorSpread = /^\/groups\/.*\/spread$/

t.test('a page of a comparison has every score, rank, spread and distance of the answer once', async t => {
  for (const [answer, wanted] of [
    [few, [score, rank, size, spread, distances]],
    [more, [score, rank, indicatorSpread, distances]],
    [many, [score, rank, distances]],
    [other, [score, rank, size, spread, distances]]
  ] as const) {
    const { data } = answer
    const found = cellsOf(comparisonPage(answer, '/v1/x')).flatMap(({ fields }) => fields)
    const ranked = (pointer: string): boolean => {
      const [, , at, , place] = pointer.split('/')
      return data.composites[Number(at)]?.values[Number(place)]?.rank !== null
    }
    const pointers = pointersOf(data, wanted).filter(
      pointer => !(rank.test(pointer) || size.test(pointer)) || ranked(pointer)
    )
    t.ok(pointers.length > data.countries.length * 9, `${pointers.length} figures`)
    t.strictSame(found.toSorted(), pointers.toSorted(), `${data.countries.length} countries`)
  }
})

t.test('each figure stands at its node and its country, whichever of them heads the row', async t => {
  for (const answer of [few, more, many]) {
    const { data } = answer
    const { say } = wordingIn(data.language)
    const names = new Map(data.countries.map(({ iso3, name }) => [iso3, name]))
    for (const { row, column, fields } of cellsOf(comparisonPage(answer, '/v1/x'))) {
      for (const field of fields) {
        const [, part = '', at = '', ...rest] = field.split('/')
        const node =
          part === 'composites' ? data.composites[Number(at)] : data.groups[Number(at)]?.indicators[Number(rest[1])]
        const [member = '', place = '', name = ''] = part === 'composites' ? rest : rest.slice(2)
        const country = names.get(node?.values[Number(place)]?.iso3 ?? '')
        if (part === 'distances') {
          const pair = data.distances[Number(at)]
          t.strictSame([row, column], [names.get(pair?.a ?? ''), say(rest[0] === 'distance' ? 'distance' : 'compared')])
        } else if (member === 'spread') t.strictSame([row, column], [node?.label, say('spread')], field)
        else if (row === node?.label) {
          const isRank = name === 'rank' || name === 'size'
          t.equal(column, isRank ? say('rank_in', { scope: say('world') }) : country, field)
        } else t.strictSame([row, column], [country, node?.label], field)
      }
    }
  }
})

t.test('every two countries are told with their distance, and each with its quadrant', async t => {
  const { data } = many
  const cells = cellsOf(comparisonPage(many, '/v1/x'))
  const second = cells.filter(({ section, column }) => section === 'distances' && column === 'Country')
  t.strictSame(
    second.map(({ row, text }) => [row, text]),
    data.countries.flatMap(({ name }, at) => data.countries.slice(at + 1).map(after => [name, after.name]))
  )
  t.strictSame(
    cells.filter(({ column }) => column === 'Quadrant').map(({ row, text }) => [row, text]),
    data.countries.map(({ name, quadrant_label: label }) => [name, label])
  )
  t.equal(comparisonPage(few, '/v1/x').sections.length, 2 + few.data.groups.length)
})
