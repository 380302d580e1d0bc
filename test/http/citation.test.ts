import t from 'tap'
import { index } from '../support/shipped.js'
import { readBibtex, readRis } from '../support/citations.js'
import { soundPath } from './faulty-places.js'
import { sound } from './faulty-requests.js'
import { documentOf, startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const bibtex = 'application/x-bibtex'
const gets = Object.entries(documentOf().paths).flatMap(([path, { get }]) =>
  get && path.startsWith('/v1') ? [{ path, operation: get }] : []
)
const isCited = ({ operation }: (typeof gets)[number]): boolean => bibtex in (operation.responses['200']?.content ?? {})

t.test('every answer of a release can be cited; what is stored, a job or a stream cannot', async t => {
  t.strictSame(
    gets.filter(get => !isCited(get)).map(({ operation }) => operation.operationId),
    [
      'scenario',
      'scenarioResult',
      'releases',
      'release',
      'releaseCompiled',
      'job',
      'jobEvents',
      'jobResult',
      'dataPackage'
    ]
  )
  const posts = Object.values(documentOf().paths).flatMap(methods => (methods.post ? [methods.post] : []))
  t.notMatch(JSON.stringify(posts), bibtex)
})

for (const { path, operation } of gets.filter(isCited)) {
  t.test(`${operation.operationId} answers a citation of itself as BibTeX, RIS and CSL-JSON`, async t => {
    const plain = path.replace(/\{(\w+)\}/g, (_, name: string) => soundPath[name] ?? '')
    const query = sound[operation.operationId]?.url ?? ''
    const bib = await ask(`${plain}.bib${query}`)
    t.equal(bib.statusCode, 200)
    t.equal(bib.headers['content-type'], `${bibtex}; charset=utf-8`)
    const { fields } = readBibtex(bib.body)
    const url = `${plain}?${[...(query ? [query.slice(1)] : []), `release=${index.release.id}`].join('&')}`
    t.equal(fields.url, url)
    const [csl] = (await ask(`${plain}.csl${query}`)).json<{ title: string; URL: string; note: string }[]>()
    const ris = new Map(readRis((await ask(`${plain}.ris${query}`)).body))
    t.strictSame(
      [ris.get('TI'), ris.get('UR'), ris.get('N1')],
      [csl?.title, csl?.URL, csl?.note.replaceAll(/\s+/g, ' ')]
    )
    const lasting = await ask(url)
    t.match(lasting.headers['cache-control'], /immutable/, 'the address that is cited answers, and for ever')
    t.ok(csl?.note.startsWith(`Rule: ${lasting.json<{ meta: { rule: string } }>().meta.rule}.`))
    t.equal(bib.headers['cache-control'], 'no-cache', 'the day of access is another tomorrow')
    t.equal(fields.urldate, new Date().toISOString().slice(0, 10))
  })
}

t.test('a citation is asked for by Accept too, and is not of what is posted', async t => {
  const url = '/v1/editions/2023/rankings/criminality'
  t.equal((await ask({ url, headers: { accept: bibtex } })).body, (await ask(`${url}.bib`)).body)
  const changes = [{ country: 'KAZ', indicator: 'prevention', by: 1 }]
  t.equal((await post('/v1/editions/2023/what-if.bib', { changes })).statusCode, 406)
  t.equal((await ask(`${url}.bib?select=rank`)).statusCode, 400)
})

t.test('with `dialect` the citation is what classical styles print', async t => {
  const url = '/v1/editions/2023/rankings/criminality.bib'
  t.match((await ask(`${url}?dialect=bibtex`)).body, /^@misc\{[^]*howpublished = \{\\url\{/)
  t.match((await ask(`${url}?dialect=biblatex`)).body, /^@dataset\{/)
  t.equal((await ask(`${url}?dialect=apa`)).statusCode, 400)
})
