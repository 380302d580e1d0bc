import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { narrativeKey, type Narrative } from '../../src/data/narratives.js'
import { checkDraft } from '../support/drafts.js'
import { fromRoot } from '../support/root.js'
import { release } from '../support/shipped.js'

const { narratives, evidence, index } = release
const groups = Object.keys(index.indicator_groups)
const all = [...narratives]
const sentencesOf = ({ paragraphs }: Narrative) => paragraphs.flatMap(({ sentences }) => sentences)
const inLanguage = (group: string, language: string): Narrative | undefined =>
  narratives.get(narrativeKey({ country: 'KAZ', edition: '2023', group, language }))

/** Texts of others, which are read where they lie and are no part of this project. */
const folder = fromRoot('../shared/sources/')
const skip = existsSync(folder) ? false : `there is no folder ${folder}`

t.test('every section of the outline has a text in English and one in Russian', async t => {
  t.equal(groups.length, 11)
  for (const language of ['en', 'ru']) {
    t.strictSame(
      groups.filter(group => inLanguage(group, language) === undefined),
      [],
      language
    )
  }
  t.equal(narratives.size, 22)
})

t.test('every sentence carries evidence', async t => {
  for (const [key, narrative] of all) {
    const bare = sentencesOf(narrative).filter(
      ({ facts }) => facts.length === 0 || !facts.every(id => evidence.facts.has(id))
    )
    t.strictSame(bare, [], key)
    t.ok(sentencesOf(narrative).length > 2, key)
  }
})

t.test('a translation has the same paragraphs, sentence by sentence with the same evidence', async t => {
  const outline = (narrative: Narrative | undefined) =>
    narrative?.paragraphs.map(({ sentences }) => sentences.map(({ facts }) => facts))
  for (const group of groups) t.strictSame(outline(inLanguage(group, 'ru')), outline(inLanguage(group, 'en')), group)
})

t.test('the English is in Latin letters and the Russian in Cyrillic ones but for names', async t => {
  const names = ['Telegram', 'CARIN', 'ARIN', 'AP', 'WCA', 'I', 'SECOM', 'SIENA']
  for (const group of groups) {
    const [en, ru] = ['en', 'ru'].map(language => inLanguage(group, language))
    t.notMatch(JSON.stringify(en), /\p{Script=Cyrillic}/u, group)
    const latin = JSON.stringify(ru && sentencesOf(ru).map(({ text }) => text)).match(/\p{Script=Latin}+/gu) ?? []
    t.strictSame(
      latin.filter(word => !names.includes(word)),
      [],
      group
    )
  }
})

t.test('every paragraph cites a fact on its section, and every section facts on each of its indicators', async t => {
  const scored = release.frameworks.get('2023')?.nodes.filter(({ kind }) => kind === 'indicator') ?? []
  for (const group of groups) {
    const own = scored.map(({ id }) => id).filter(id => release.definitions.get(id)?.group === group)
    const cited = inLanguage(group, 'en')?.paragraphs.map(({ sentences }) =>
      sentences.flatMap(({ facts }) => facts.flatMap(id => evidence.facts.get(id)?.indicators ?? []))
    )
    t.ok(
      cited?.every(indicators => indicators.some(id => own.includes(id))),
      group
    )
    const silent = own.filter(id => !cited?.flat().includes(id))
    t.strictSame(silent, [], group)
  }
})

t.test('no sentence tells a score: scores are generated from the figures', async t => {
  for (const [key, narrative] of all) {
    for (const { text } of sentencesOf(narrative)) {
      t.notMatch(text, /\b\d{1,2}[.,]\d\d\b|out of (?:10|ten)\b|из (?:10|десяти)(?!\d)/i, key)
    }
  }
})

t.test('the checker of drafts raises no alarm on a narrative', async t => {
  for (const [key, narrative] of all) {
    const text = sentencesOf(narrative)
      .map(sentence => sentence.text)
      .join(' ')
    t.strictSame(
      checkDraft(text, narrative.edition)
        .filter(({ alarm }) => alarm)
        .map(({ found, verdict }) => `${found} ${verdict}`),
      [],
      key
    )
  }
})

/** Every run of eight words of a text, in small letters and without punctuation. */
const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, -7).map((_, at) => words.slice(at, at + 8).join(' '))
}

t.test('no sentence repeats eight words in a row of the texts that the facts are taken from', { skip }, async t => {
  const texts = readdirSync(folder).filter(name => name.endsWith('.txt'))
  t.equal(texts.length, 5)
  const known = new Set(texts.flatMap(name => runsOf(readFileSync(folder + name, 'utf8'))))
  t.ok(known.size > 5000)
  for (const [key, narrative] of all) {
    const repeated = sentencesOf(narrative).flatMap(({ text }) => runsOf(text).filter(run => known.has(run)))
    t.strictSame(repeated, [], key)
  }
})
