import { profilePage } from '../../src/report/profile-page.js'
import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import type { Page } from '../../src/report/document.js'
import { index } from '../support/shipped.js'
import { profileOf } from '../support/pages.js'

const groups = Object.entries(index.release.index.indicator_groups)

/** Section by section: its level, its heading, and its blocks by kind, a picture by its chart. */
const outlineOf = ({ sections }: Page) =>
  sections.map(({ id, level, heading, blocks }) => ({
    id,
    level,
    heading,
    blocks: blocks.flatMap(block => {
      if (block.kind === 'picture') return [/charts\/(\w+)\//.exec(block.data)?.[1]]
      return block.kind === 'table' ? ['table'] : []
    })
  }))

t.test(
  'a profile follows the outline of the publisher, groups beneath their composites, pictures in place',
  async t => {
    const answer = index.profile({ edition: '2023', country: 'KAZ', uncertainty: { kind: 'step', k: 1 } })
    const outline = outlineOf(profilePage(index.loaded, answer, '/v1/x'))
    const parts = outline.map(({ id, level, blocks }) => [id, level, blocks.join(' ')])
    const beneath = (composite: string) =>
      answer.data.groups.filter(each => each.composite === composite).map(({ group }) => [group, 3, ''])
    t.strictSame(parts.slice(0, -5), [
      ['overview', 2, 'pyramid table intervals quadrants'],
      ['change', 2, 'changes table ranks'],
      ['composite_criminal_markets', 2, 'table'],
      ...beneath('criminal_markets'),
      ['criminal_actors', 2, 'table'],
      ['composite_resilience', 2, 'table'],
      ...beneath('resilience'),
      ['comparison', 2, 'table indicators'],
      ['extremes', 2, ''],
      ['similar', 2, 'table']
    ])
    t.strictSame(
      parts.slice(-5).map(([id, level]) => [id, level]),
      [
        ['evidence', 2],
        ['conflicts', 3],
        ['missing', 3],
        ['since_then', 3],
        ['sources', 3]
      ]
    )
    for (const [id, { label }] of groups) t.equal(outline.find(each => each.id === id)?.heading, label.en)
  }
)

t.test('without an error model a profile has no picture of intervals; the first edition none of a change', async t => {
  const [overview, change] = outlineOf(profileOf('KAZ', '2021', 'en'))
  t.strictSame(overview?.blocks, ['pyramid', 'table', 'quadrants'])
  t.strictSame(change?.blocks, ['ranks'])
})

t.test('title, subtitle, captions and pictures say country, edition, year of the data and since when', async t => {
  const page = profileOf('UZB', '2023', 'en')
  t.equal(page.title, 'Uzbekistan: profile of organised crime, 2023')
  t.equal(page.subtitle, 'Global Organized Crime Index; data of 2022')
  t.equal(page.publisher, index.release.index.publisher)
  const blocks = page.sections.flatMap(section => section.blocks)
  t.strictSame(
    blocks.flatMap(block => (block.kind === 'table' ? [block.caption] : [])),
    [
      'Uzbekistan 2023: the composites',
      'Uzbekistan: change from 2021 to 2023',
      'Uzbekistan 2023: Criminal markets',
      'Uzbekistan 2023: Criminal actors',
      'Uzbekistan 2023: Resilience',
      'Uzbekistan 2023: Comparison',
      'Uzbekistan 2023: Similar countries'
    ]
  )
  t.strictSame(
    blocks.flatMap(block => (block.kind === 'picture' ? [[block.title, block.data]] : [])),
    [
      ['Uzbekistan 2023: the composites', 'pyramid'],
      ['Uzbekistan 2023: among all countries', 'quadrants'],
      ['Uzbekistan: change from 2021 to 2023', 'changes'],
      ['Uzbekistan: ranks over the editions', 'ranks'],
      ['Uzbekistan 2023: the indicators', 'indicators']
    ].map(([title = '', chart = '']) => [title, `/v1/editions/2023/charts/${chart}/UZB.csv`])
  )
})

t.test(
  'each section stands with its paragraphs of the answer, words that are in another language marked so',
  async t => {
    for (const [language, told] of [
      ['kk', 'en'],
      ['ru', undefined]
    ] as const) {
      const { data } = index.profile({ edition: '2023', country: 'KAZ', language })
      const { sections } = profileOf('KAZ', '2023', language)
      for (const { section, paragraphs } of data.text) {
        const own = sections.find(({ id }) => id === section)?.blocks.filter(block => block.kind === 'paragraph') ?? []
        const said = own.map(({ inlines, language: of }) => [
          inlines.map(each => (typeof each === 'string' ? each : 'figure' in each ? each.figure : '')).join(''),
          of
        ])
        const wanted = paragraphs.map(({ text, origin }) => [text, origin === 'narrative' ? told : undefined])
        t.strictSame(said, wanted, `${section} ${language}`)
      }
      t.equal(
        data.text.filter(({ paragraphs }) => paragraphs.some(({ origin }) => origin === 'narrative')).length > 5,
        true
      )
      t.equal(wordingIn(language).language, language)
    }
  }
)
