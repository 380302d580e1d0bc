import fc from 'fast-check'
import t from 'tap'
import { citeAnswer, subjectOf, writeBibtex, writeCsl, writeRis, type CslItem } from '../../src/report/citation.js'
import { printedTex, readBibtex, readRis } from '../support/citations.js'
import { holds } from '../support/property.js'
import { index } from '../support/shipped.js'

const editions = [...index.loaded.editions.keys()]
const address = '/v1/editions/2023/rankings/law_enforcement?scope=continent:asia'
const about = {
  index: index.release.index,
  editions,
  subject: subjectOf(address),
  summary: 'Rank the countries',
  address
}
const { meta } = index.ranking({ edition: '2023', node: 'law_enforcement', scope: 'continent:asia' })
const item = citeAnswer(meta, about)

t.test(
  'a citation names publisher, index with edition, what it is of, release, address that lasts, and rule',
  async t => {
    t.strictSame(item, {
      id: 'global_organized_crime_index_2023_rankings_law_enforcement_scope_continent_asia',
      type: 'dataset',
      title: 'Global Organized Crime Index 2023: rankings, law enforcement',
      author: [{ literal: index.release.index.publisher }],
      publisher: index.release.index.publisher,
      issued: { 'date-parts': [[2023]] },
      version: index.release.id,
      URL: `/v1/editions/2023/rankings/law_enforcement?scope=continent:asia&release=${index.release.id}`,
      abstract: 'Rank the countries',
      note: `Rule: ${meta.rule}`
    })
    t.strictSame(JSON.parse(writeCsl(item)), [item])
  }
)

t.test('an answer over several editions has all in its title and the latest as its year', async t => {
  const deltas = citeAnswer(index.deltas({ from: '2021', to: '2023' }).meta, about)
  t.match(deltas, { title: /^Global Organized Crime Index 2021, 2023: /, issued: { 'date-parts': [[2023]] } })
  const all = citeAnswer(index.countries().meta, about)
  t.match(all, { title: /^Global Organized Crime Index 2021, 2023, 2025: /, issued: { 'date-parts': [[2025]] } })
})

t.test('an edition without a year has none, and an answer without an address has that of the publisher', async t => {
  const bare = citeAnswer({ ...meta, edition: 'first' }, { ...about, address: undefined })
  t.notOk('issued' in bare)
  t.equal(bare.URL, 'https://ocindex.net')
  t.notMatch(writeBibtex(bare), /year/)
  t.notMatch(writeRis(bare), /^PY/m)
})

t.test('an address that names a release or a time names this release alone', async t => {
  for (const query of ['release=sha256:0', 'as_of=2026-11-22', 'as_of=2026-11-22&release=sha256:0']) {
    const { URL } = citeAnswer(meta, { ...about, address: `/v1/scopes?${query}` })
    t.equal(URL, `/v1/scopes?release=${index.release.id}`)
  }
})

t.test('BibTeX and RIS read back as what was cited', async t => {
  const { key, fields } = readBibtex(writeBibtex(item))
  t.equal(key, item.id)
  t.strictSame([printedTex(fields.title ?? ''), fields.url], [`{${item.title}}`, item.URL])
  t.strictSame([fields.author, fields.year], [`{${item.publisher}}`, '2023'])
  t.strictSame(readRis(writeRis(item)), [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.publisher],
    ['PY', '2023'],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ER', '']
  ])
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '~', '^', '$', '"', '@', '\r', '\n', ' ', 'é', 'ж')
  })
)
const citation = fc.record({ name: text, publisher: text, rule: text, subject: text, query: text })

const cited = ({
  name,
  publisher,
  rule,
  subject,
  query
}: Record<'name' | 'publisher' | 'rule' | 'subject' | 'query', string>): CslItem =>
  citeAnswer(
    { ...meta, rule },
    {
      ...about,
      subject,
      index: { ...index.release.index, name, publisher },
      address: `/v1/scopes?x=${query}`
    }
  )
const line = (of: string): string => of.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

t.test('whatever stands in name, publisher, rule and query, BibTeX keeps its braces and prints the text', async t => {
  const property = fc.property(citation, words => {
    const made = cited(words)
    const { fields } = readBibtex(writeBibtex(made))
    return (
      printedTex(fields.note ?? '') === line(made.note) &&
      printedTex((fields.title ?? '').slice(1, -1)) === line(made.title) &&
      /^[\x21-\x7E]+$/.test(fields.url ?? '') &&
      !/[{}\\]/.test(fields.url ?? '')
    )
  })
  holds(t, property, 500)
})

t.test('whatever stands there, RIS has one line a tag, from TY to ER', async t => {
  const property = fc.property(citation, words => {
    const tags = readRis(writeRis(cited(words)))
    const notes = tags.filter(([tag]) => tag === 'N1').map(([, value]) => value)
    return (
      tags[0]?.join() === 'TY,DATA' &&
      tags.at(-1)?.[0] === 'ER' &&
      new Set(tags.map(([tag]) => tag)).size === tags.length &&
      notes.join() === line(cited(words).note)
    )
  })
  holds(t, property, 500)
})
