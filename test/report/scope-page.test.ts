import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import { scopePage } from '../../src/report/scope-page.js'
import { cellsOf, pointersOf } from '../support/page-cells.js'
import { index } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

const members = [
  /^\/composites\/\d+\/(average|world_average|change\/delta|(lowest|highest)\/score)$/,
  /^\/quadrants\//,
  /^\/groups\/\d+\/indicators\/\d+\/(average|world_average|highest\/score)$/,
  /^\/members\/\d+\/(?!.*_(size|tied)$)/
]
const region = 'region:central_asia_and_the_caucasus'
const answers = [
  index.scopeProfile({ edition: '2023', scope: 'world', language: 'ru' }),
  index.scopeProfile({ edition: '2021', scope: 'group:eu' }),
  index.scopeProfile({ edition: '2025', scope: region, language: 'ar' }),
  wellbeing.scopeProfile({ edition: '2022', scope: 'world' })
]

t.test(
  'a page of a scope has every figure of the answer once: averages, extremes, quadrants, all countries',
  async t => {
    for (const answer of answers) {
      const { data } = answer
      const found = cellsOf(scopePage(answer, '/v1/x')).flatMap(({ fields }) => fields)
      // A country without a score has no rank, and so no figure of it.
      const wanted = pointersOf(data, members).filter(pointer => {
        const [, at, name] = /^\/members\/(\d+)\/(.*_rank|quadrant)$/.exec(pointer) ?? []
        return name === undefined || typeof data.members[Number(at)]?.[name] === 'number'
      })
      t.ok(wanted.length >= data.size * data.composites.length * 2 - 2, `${wanted.length} figures`)
      t.strictSame(found.toSorted(), wanted.toSorted(), `${data.scope} ${data.language}`)
    }
  }
)

t.test('each figure stands in the row and under the heading of what it is of', async t => {
  for (const answer of answers) {
    const { data } = answer
    const { say } = wordingIn(data.language)
    const heading: Readonly<Record<string, string>> = {
      average: say('average_of', { scope: data.label }),
      world_average: say('average_of', { scope: say('world') }),
      change: say('delta', { edition: answer.meta.previous ?? '' }),
      lowest: say('lowest'),
      highest: say('highest')
    }
    for (const { row, column, fields } of cellsOf(scopePage(answer, '/v1/x'))) {
      for (const field of fields) {
        const [, part = '', at = '', name = '', place = '', member = ''] = field.split('/')
        const composite = data.composites.find(({ node }) => node === name.replace(/_rank$/, ''))
        const indicator = data.groups[Number(at)]?.indicators[Number(place)]
        const wanted =
          part === 'members'
            ? [data.members[Number(at)]?.country, composite?.label]
            : part === 'quadrants'
              ? [data.quadrant_labels[at], say('count')]
              : part === 'composites'
                ? [data.composites[Number(at)]?.label, heading[name]]
                : [indicator?.label, heading[member]]
        t.strictSame([row, column], wanted, field)
      }
    }
  }
})

t.test('an extreme is told with up to three countries by name, and how many more share it', async t => {
  const answer = index.scopeProfile({ edition: '2023', scope: 'world' })
  const label = answer.data.groups.flatMap(({ indicators }) => indicators)
  const cells = cellsOf(scopePage(answer, '/v1/x')).filter(({ column }) => column === 'Highest')
  for (const [at, { score, countries }] of label
    .map(({ highest }) => highest ?? { score: null, countries: [] })
    .entries()) {
    const named = countries.slice(0, 3).map(iso3 => index.loaded.countries.get(iso3)?.name)
    const more = countries.length > 3 ? ` (+${countries.length - 3})` : ''
    const { text } = cells[at + answer.data.composites.length] ?? {}
    t.equal(text, `${score?.toFixed(2) ?? ''}, ${named.join(', ')}${more}`)
  }
  t.ok(cells.some(({ text }) => text.includes('(+')) && cells.some(({ text }) => !text.includes('(+')))
})

t.test('a page of a scope says its scope, edition, number of countries and year of the data', async t => {
  const page = scopePage(
    index.scopeProfile({ edition: '2023', scope: region }),
    `/v1/editions/2023/scope-profiles/${region}`
  )
  t.equal(page.title, 'Central Asia and the Caucasus: organised crime, 2023')
  t.equal(page.subtitle, '8 countries. Global Organized Crime Index; data of 2022')
  t.strictSame(
    page.sections.map(({ id }) => id),
    ['overview', 'members', ...Object.keys(index.release.index.indicator_groups)]
  )
})
