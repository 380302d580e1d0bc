import t from 'tap'
import type { Fact } from '../../src/data/fact.js'
import { sayNumber } from '../../src/answers/evidence/tell.js'
import { wordingIn } from '../../src/answers/phrases/wording.js'
import { pageWriters } from '../../src/print/writers.js'
import { unzip } from '../support/docx.js'
import { profileOf } from '../support/pages.js'
import { readPdf } from '../support/pdf.js'
import { index, release } from '../support/shipped.js'

const quantified = [...release.evidence.facts.values()].filter(({ quantity }) => quantity !== null)

/** Words and digits alone: how lines break and what is escaped is of no matter. */
const plain = (text: string): string =>
  text
    .split('<')
    .map(part => part.slice(part.indexOf('>') + 1))
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Facts whose statement stands in a text without their number within reach behind it. */
const bareIn = (text: string, language: string): string[] => {
  const all = plain(text)
  const wording = wordingIn(language)
  const isBare = ({ statement, quantity }: Fact): boolean => {
    const said = plain(statement)
    const number = plain(sayNumber(quantity ?? '', wording))
    for (let at = all.indexOf(said); at >= 0; at = all.indexOf(said, at + 1)) {
      if (!all.slice(at + said.length, at + said.length + 250).includes(number)) return true
    }
    return false
  }
  return quantified.filter(isBare).map(({ id }) => id)
}

const printedIn = (text: string): number =>
  quantified.filter(({ statement }) => plain(text).includes(plain(statement))).length

t.test('no quantified fact is printed without its number, in any edition, language, HTML and Markdown', async t => {
  t.ok(quantified.length > 55)
  for (const language of release.index.languages) {
    for (const [country, edition] of [
      ['KAZ', '2021'],
      ['KAZ', '2023'],
      ['KAZ', '2025'],
      ['UZB', '2023']
    ] as const) {
      const page = profileOf(country, edition, language)
      for (const format of ['html', 'md'] as const) {
        const text = await pageWriters[format](page)
        t.strictSame(bareIn(text, language), [], `${country} ${edition} ${language} ${format}`)
        if (edition !== '2025') t.ok(printedIn(text) > 0)
      }
    }
  }
})

t.test('nor in DOCX, with its footnotes, and PDF', async t => {
  for (const language of ['en', 'ru']) {
    const page = profileOf('KAZ', '2023', language)
    const docx = unzip(await pageWriters.docx(page))
    const members = ['word/document.xml', 'word/footnotes.xml'].map(path => String(docx.get(path)))
    for (const text of members) t.ok(printedIn(text) > 5)
    t.strictSame(bareIn(members.join(' '), language), [], `docx ${language}`)
    const pdf = readPdf(await pageWriters.pdf(page)).text
    t.ok(printedIn(pdf) > 20)
    t.strictSame(bareIn(pdf, language), [], `pdf ${language}`)
  }
})

t.test('nor in the answers: lists of facts, profiles and what-ifs', async t => {
  const { data } = index.evidence()
  for (const { id, statement, said, quantity } of data) {
    if (quantity !== null) t.strictSame(bareIn(said, 'en'), [], id)
    t.ok(said.startsWith(statement), id)
  }
  for (const edition of ['2021', '2023', '2025']) {
    const { evidence } = index.profile({ edition, country: 'KAZ', language: 'ru' }).data
    for (const fact of [...(evidence?.named ?? []), ...(evidence?.since_then ?? [])])
      t.strictSame(bareIn(`${fact.statement} ${fact.details}`, 'ru'), [], fact.id)
  }
})
