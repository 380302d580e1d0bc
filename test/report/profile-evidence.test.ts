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

interface PrintedFact {
  readonly id: string
  readonly statement: string
  readonly details: string
  readonly address: string
}

for (const language of ['en', 'ru']) {
  const { data } = index.profile({ edition: '2023', country: 'KAZ', language })
  const page = profileOf('KAZ', '2023', language)
  const { say } = wordingIn(language)
  const { evidence } = data
  const english = (words: string) => (language === 'en' ? words : { words, language: 'en' })
  const factEntry = ({ id, statement, details, address }: PrintedFact) => ({
    term: id,
    inlines: [english(statement), ' ', `(${details})`, ' ', { label: address, href: address }]
  })
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
    const counted = say('evidence_counted', { carried: evidence.carried_over, old: evidence.old })
    const told = [counted, say('evidence_rule'), ...(language === 'en' ? [] : [say('evidence_language')])]
    t.strictSame(asides, told)
  })

  t.test(`what is lacking, what came later, contradictions and sources are all listed (${language})`, async t => {
    t.strictSame(entriesIn(page, 'missing'), evidence.missing.map(factEntry))
    const later = evidence.conflicts.filter(({ bearing }) => bearing === 'since_then').map(({ id }) => id)
    const since = entriesIn(page, 'since_then')
    t.strictSame(since.slice(0, -later.length), evidence.since_then.map(factEntry))
    t.strictSame(
      since.slice(-later.length).map(({ term }) => term),
      later
    )
    t.strictSame(
      entriesIn(page, 'sources'),
      evidence.sources.map(({ id, citation }) => ({ term: id, inlines: [english(citation)] }))
    )
    const conflicts = entriesIn(page, 'conflicts')
    t.strictSame(
      conflicts.map(({ term }) => term),
      evidence.conflicts.map(({ id }) => id).filter(id => !later.includes(id))
    )
    for (const { length } of [evidence.missing, since, evidence.sources, conflicts, later]) t.ok(length > 0)
  })

  t.test(`a side of a conflict that computes something says what (${language})`, async t => {
    const texts = entriesIn(page, 'conflicts').map(({ inlines }) => JSON.stringify(inlines))
    const now = evidence.conflicts.filter(({ bearing }) => bearing !== 'since_then')
    const sides = now.flatMap(conflict => conflict.sides.flatMap(({ computed }) => computed ?? []))
    t.ok(sides.length > 0)
    for (const computed of sides) t.ok(texts.some(text => text.includes(JSON.stringify(computed).slice(1, -1))))
  })

  t.test(`a note says its fact with its figures, source and place, and where the fact is (${language})`, async t => {
    t.ok(page.notes.length > 50)
    for (const { id, inlines, href } of page.notes) {
      const fact = release.evidence.facts.get(id)
      const [statement, , details, , place] = inlines
      t.strictSame(statement, english(fact?.statement ?? ''))
      t.match(details, say('status', { status: fact?.status ?? '' }))
      t.strictSame([place, href], [english(`${fact?.source ?? ''}: ${fact?.locator ?? ''}`), `/v1/evidence/${id}`])
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
