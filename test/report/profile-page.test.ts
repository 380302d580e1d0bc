import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import type { Inline } from '../../src/report/document.js'
import { writeHtml } from '../../src/report/html.js'
import { writeMarkdown } from '../../src/report/markdown.js'
import { index, release } from '../support/shipped.js'
import { profileOf } from '../support/pages.js'

const { languages } = release.index

/** The member that a pointer names. */
const memberAt = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], data)

/** The ways in which a member may be written. */
const written = (value: unknown, language: string): string[] => {
  const { score, signed } = wordingIn(language)
  if (typeof value !== 'number') return [score(null, 2)]
  return [String(value), score(value, 2), score(Math.abs(value), 2), signed(value, 2)]
}

const figuresIn = (inlines: readonly Inline[]) =>
  inlines.flatMap(inline => (typeof inline === 'object' && 'figure' in inline && inline.field !== '' ? [inline] : []))

t.test('every figure of a page is written from the member that it names, in every language', async t => {
  const some = [...index.loaded.countries.keys()].filter((_, at) => at % 9 === 0)
  for (const [at, country] of some.entries()) {
    const language = languages[at % languages.length] ?? 'en'
    const edition = ['2021', '2023', '2025'][at % 3] ?? ''
    const { data } = index.profile({ edition, country, language })
    const { sections } = profileOf(country, edition, language)
    const inlines = sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => {
        if (block.kind === 'table') return block.rows.flat(2)
        return block.kind === 'paragraph' ? [...block.inlines] : []
      })
    )
    const figures = figuresIn(inlines)
    t.ok(figures.length > 150, `${country} has ${figures.length} figures`)
    const wrong = figures.filter(({ figure, field }) => !written(memberAt(data, field), language).includes(figure))
    t.strictSame(wrong, [], `${country} ${edition} ${language}`)
  }
})

t.test(
  'sentences stand in every section of the outline, and no words are left in a page that mean nothing',
  async t => {
    for (const language of languages) {
      const { data } = index.profile({ edition: '2023', country: 'KAZ', language })
      const said = data.text.filter(({ paragraphs }) => paragraphs.some(({ text }) => text !== ''))
      t.strictSame(
        said.map(({ section }) => section),
        ['overview', 'change', ...Object.keys(release.index.indicator_groups), 'comparison', 'extremes', 'similar']
      )
      const page = profileOf('KAZ', '2023', language)
      for (const text of [writeHtml(page), writeMarkdown(page)]) t.notMatch(text, /undefined|NaN|null|\[object/)
    }
  }
)

t.test('narratives stand in their language, else in the first, with a note for every fact', async t => {
  for (const [language, told] of [
    ['ru', null],
    ['en', null],
    ['kk', 'en']
  ] as const) {
    const { data } = index.profile({ edition: '2023', country: 'KAZ', language })
    const narratives = data.text.flatMap(({ paragraphs }) => paragraphs.filter(({ origin }) => origin === 'narrative'))
    t.ok(narratives.length >= 11)
    t.ok(narratives.every(each => each.language === (told ?? language)))
    const named = new Set(narratives.flatMap(({ notes }) => notes.flatMap(({ facts }) => facts)))
    const { notes } = profileOf('KAZ', '2023', language)
    t.strictSame(new Set(notes.map(({ id }) => id)), named)
    t.strictSame(
      notes.map(({ number }) => number),
      [...notes.keys()].map(at => at + 1)
    )
  }
})

t.test('a country without evidence says so, and the first edition that there is none before it', async t => {
  const markdown = writeMarkdown(profileOf('FJI', '2021', 'en'))
  t.match(markdown, 'No evidence has been gathered on this country.')
  t.match(markdown, '## This is the first edition: there is none to compare with.')
})

t.test('a page in Arabic runs from the right, one in another language does not', async t => {
  for (const language of languages) t.equal(profileOf('KAZ', '2023', language).rightToLeft, language === 'ar', language)
})
