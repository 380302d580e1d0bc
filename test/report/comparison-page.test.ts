import t from 'tap'
import type { Inline, Page } from '../../src/report/document.js'
import { comparisonPage } from '../../src/report/comparison-page.js'
import { writeHtml } from '../../src/report/html.js'
import { scopePage } from '../../src/report/scope-page.js'
import { writePdf } from '../../src/print/pdf.js'
import { readPdf } from '../support/pdf.js'
import { index, release } from '../support/shipped.js'

const cells = ({ sections }: Page): Inline[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'table' ? block.rows.flat(2) : [])))

/** Every figure of the tables stands in the answer where its field says. */
const holds = (data: unknown, page: Page): boolean =>
  cells(page).length > 100 &&
  cells(page).every(inline => {
    if (typeof inline === 'string' || !('figure' in inline)) return true
    const path = inline.field.split('/').slice(1)
    const value = path.reduce<unknown>((member, name) => (member as Record<string, unknown> | null)?.[name], data)
    const figure = Number(inline.figure.replace('\u200E', '').replace(',', '.').replace('−', '-'))
    return Number.isNaN(figure) ? value == null : figure === value
  })

t.test('countries stand side by side, each figure as in the answer, whether two or twenty', async t => {
  for (const countries of [['KAZ', 'UZB'], [...index.loaded.countries.keys()].slice(0, 20)]) {
    for (const language of release.index.languages) {
      const answer = index.comparison({ edition: '2023', countries, language })
      const page = comparisonPage(answer, '/v1/editions/2023/comparisons?countries=KAZ,UZB')
      t.ok(holds(answer.data, page), `${countries.length} ${language}`)
      t.notMatch(writeHtml(page), /undefined|NaN|\[object/)
    }
  }
})

t.test('twenty countries fit on paper', async t => {
  const countries = [...index.loaded.countries.keys()].slice(0, 20)
  const page = comparisonPage(index.comparison({ edition: '2025', countries, language: 'ru' }), '/v1/x')
  const { text } = readPdf(await writePdf(page))
  t.equal(page.sections.length, 2 + Object.keys(release.index.indicator_groups).length)
  for (const { heading } of page.sections) t.ok(text.includes(heading), heading)
})

t.test('a scope has its averages, quadrants and countries on a page, each figure as in the answer', async t => {
  for (const scope of ['world', 'continent:asia', 'region:central_asia_and_the_caucasus', 'group:eu']) {
    for (const edition of ['2021', '2025']) {
      const answer = index.scopeProfile({ edition, scope, language: 'fr' })
      const page = scopePage(answer, `/v1/editions/${edition}/scope-profiles/${scope}`)
      t.ok(holds(answer.data, page), `${scope} ${edition}`)
      t.notMatch(writeHtml(page), /undefined|NaN|\[object/)
    }
  }
})
