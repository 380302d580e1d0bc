import t from 'tap'
import { createHash } from 'node:crypto'
import { startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const url = '/v1/editions/2023/what-if'
const patch = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 2 }] }

interface Linked {
  readonly data: readonly { readonly ranks: Readonly<Record<string, object>> }[]
  readonly meta: Readonly<Record<string, unknown>> & { readonly link?: string }
}

const questions: readonly (readonly [title: string, query: string, kept: readonly (readonly [string, string])[]])[] = [
  ['without more', '', []],
  ['with exact fractions', '&exact=true', [['exact', 'true']]],
  ['without exact fractions on purpose', '&exact=false', []],
  ['with one scope', '&scope=group:eaeu', [['scope', 'group:eaeu']]],
  [
    'with scopes and exact fractions',
    '&scope=group:sco&exact=true&scope=group:cis',
    [
      ['scope', 'group:sco'],
      ['scope', 'group:cis'],
      ['exact', 'true']
    ]
  ]
]

for (const [title, query, kept] of questions) {
  t.test(`the link of a what-if ${title} gives the same answer`, async t => {
    const posted = (await post(`${url}?link=true${query}`, patch)).json<Linked>()
    const { link = '', ...meta } = posted.meta
    const { pathname, searchParams } = new URL(link, 'http://localhost')
    t.equal(pathname, url)
    const members = [...searchParams].filter(([name]) => name !== 'patch')
    t.strictSame(members, [['release', meta.release], ...kept])
    const got = (await ask(link)).json<Linked>()
    t.strictSame(got.data, posted.data)
    t.strictSame(got.meta, meta)
    for (const [name, value] of kept) {
      const [first] = got.data
      t.ok(name === 'exact' ? first && 'before_exact' in first : first?.ranks[value], `the answer shows ${value}`)
    }
  })
}

/** One score of every country in each of these, as it comes from a hash: that hardly compresses. */
const longPatch = async (): Promise<object> => {
  const { data } = (await ask('/v1/countries')).json<{ data: { iso3: string }[] }>()
  const trades = ['cocaine', 'heroin', 'cannabis', 'synthetic_drug'].map(drug => `${drug}_trade`)
  const changes = [...trades, 'prevention', 'arms_trafficking', 'human_trafficking', 'territorial_integrity'].flatMap(
    indicator =>
      data.map(({ iso3 }) => {
        const [byte = 0] = createHash('sha256').update(`${indicator} ${iso3}`).digest()
        return { country: iso3, indicator, score: 1 + (byte % 19) / 2 }
      })
  )
  return { changes }
}

t.test('a patch that is too long for an address is answered; to ask for its link is refused', async t => {
  const long = await longPatch()
  const answer = await post(url, long)
  t.equal(answer.statusCode, 200)
  t.notOk('link' in answer.json<Linked>().meta)
  const refused = await post(`${url}?link=true`, long)
  t.equal(refused.statusCode, 413)
  const detail = /^The patch takes \d{4,5} characters, too long for an address\.$/
  t.match(refused.json(), { type: '/problems/BODY_TOO_LARGE', detail })
})
