import t from 'tap'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import type { Block, Page } from '../../src/report/document.js'
import { index, release } from '../support/shipped.js'
import { profileOf } from '../support/pages.js'

const blocksOf = ({ sections }: Page, id: string): readonly Block[] =>
  sections.find(section => section.id === id)?.blocks ?? []

/** What a list says: its terms, words and links, as they stand. */
const entriesIn = (page: Page, id: string) =>
  blocksOf(page, id).flatMap(block => (block.kind === 'list' ? block.items : []))

const factEntry = ({ id, statement, address }: { id: string; statement: string; address: string }) => ({
  term: id,
  inlines: [`${statement} `, { label: address, href: address }]
})

for (const language of ['en', 'ru']) {
  const { data } = index.profile({ edition: '2023', country: 'KAZ', language })
  const page = profileOf('KAZ', '2023', language)
  const { say } = wordingIn(language)
  const { evidence } = data
  if (!evidence) throw new Error('Kazakhstan has evidence')

  t.test(`evidence is counted, and linked where all of it stands (${language})`, async t => {
    const [first, ...others] = blocksOf(page, 'evidence')
    const { facts, undated, since_then: since, address } = evidence
    t.ok(facts > 0 && since.length > 0 && facts !== since.length && since.length !== undated)
    t.strictSame(first, {
      kind: 'paragraph',
      inlines: [
        say('evidence_count', { facts, since: since.length, undated }),
        ' ',
        { label: address, href: '/v1/evidence?country=KAZ&edition=2023' }
      ]
    })
    const asides = others.map(block => (block.kind === 'paragraph' ? block.inlines[0] : ''))
    const told = language === 'en' ? [say('evidence_rule')] : [say('evidence_rule'), say('evidence_language')]
    t.strictSame(asides, told)
  })

  t.test(`what is lacking, what came later, contradictions and sources are all listed (${language})`, async t => {
    t.strictSame(entriesIn(page, 'missing'), evidence.missing.map(factEntry))
    t.strictSame(entriesIn(page, 'since_then'), evidence.since_then.map(factEntry))
    t.strictSame(
      entriesIn(page, 'sources'),
      evidence.sources.map(({ id, citation }) => ({ term: id, inlines: [citation] }))
    )
    t.strictSame(
      entriesIn(page, 'conflicts'),
      evidence.conflicts.map(({ id, question, sides, why, address }) => ({
        term: id,
        inlines: [
          `${question} `,
          ...sides.map(({ says }, at) => `${say('side', { number: at + 1 })}: ${says} `),
          `${why} `,
          { label: address, href: `/v1/evidence/conflicts/${id}` }
        ]
      }))
    )
    for (const { length } of [evidence.missing, evidence.since_then, evidence.sources, evidence.conflicts])
      t.ok(length > 0)
  })

  t.test(`a note says its fact, source and place, in English, and where the fact is (${language})`, async t => {
    t.ok(page.notes.length > 50)
    for (const { id, text, href, language: of } of page.notes) {
      const fact = release.evidence.facts.get(id)
      t.strictSame(
        [text, href, of],
        [`${fact?.statement ?? ''} (${fact?.source ?? ''}: ${fact?.locator ?? ''})`, `/v1/evidence/${id}`, 'en']
      )
    }
  })
}

t.test('a page says how to cite it, its lasting address, its workbook and its licence', async t => {
  const page = profileOf('FJI', '2023', 'en')
  const { meta } = index.profile({ edition: '2023', country: 'FJI' })
  const { title = '', address = '', date = '', sha256 = '' } = meta.source ?? {}
  t.match(sha256, /^[0-9a-f]{64}$/)
  t.strictSame(
    page.source.map(({ term, text }) => [term, text]),
    [
      ['Cite as', `${meta.citation}. Release ${release.id}.`],
      ['Address', `/v1/editions/2023/profiles/FJI?language=en&release=${release.id}`],
      ['Rule', wordingIn('en').say('rule_text')],
      ['Workbook', `${title}, ${address}, ${date}, SHA-256 ${sha256}`],
      ['Licence', meta.index.licence.trim()]
    ]
  )
  t.ok(meta.index.licence.trim().length > 20)
})
