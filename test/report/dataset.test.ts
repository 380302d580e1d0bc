import t from 'tap'
import { datasetOf, nameOfHash } from '../../src/report/dataset.js'
import { releasePage, type ReleasePack } from '../../src/report/release-page.js'
import { writeHtml } from '../../src/report/html.js'
import { index } from '../support/shipped.js'

const id = index.release.id
const data = {
  ...{ id, registered: '2026-01-02T03:04:05.000Z', served_now: true, editions: ['2021', '2023', '2025'] },
  ...{ countries: 193, nodes: 36, against: null, difference: null }
}
const pack: ReleasePack = { data, meta: index.editions().meta }

t.test('a release is described for machines, with its files and whose figures they are', async t => {
  t.match(datasetOf(index.loaded, 'https://example.org'), {
    '@type': 'Dataset',
    '@id': `https://example.org/v1/releases/${id}`,
    creator: { name: index.release.index.publisher },
    publisher: { name: 'crindex' },
    version: id.slice(7, 19),
    temporalCoverage: '2020/2024'
  })
})

t.test('the name of a content is its hash in other digits', async t => {
  const name = nameOfHash(id)
  const digits = Buffer.from(name.replace('ni:///sha-256;', ''), 'base64url').toString('hex')
  t.equal(`sha256:${digits}`, id)
})

t.test('the page of a release leads to its files, its terms and its citations, each of that release', async t => {
  const html = writeHtml({ ...releasePage(index.loaded, pack, 'https://example.org'), dataset: { a: '</script>' } })
  for (const path of [
    'bulk.xlsx',
    'bulk.csv',
    'bulk.parquet',
    'codebook.csv',
    'licence',
    'datapackage.json',
    'scores.bib'
  ])
    t.match(html, `href="https://example.org/v1/${path}?release=${id}"`)
  t.match(html, nameOfHash(id))
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1]
  t.strictSame(JSON.parse(block ?? ''), { a: '</script>' }, 'nothing in the data ends their element')
})
