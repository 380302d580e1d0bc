import t from 'tap'
import { serveShipped } from '../documentation/serve-shipped.js'
import { callTool, eras, overHttp, overStdio, type Era } from './client.js'

const served = await serveShipped()
t.teardown(() => served.remove())
const client = await overHttp(served.address)

const names = [
  ...['find_country', 'define', 'scores', 'ranking', 'change', 'compare', 'similar'],
  ...['rank_certainty', 'check_claim', 'what_if', 'evidence', 'check_draft']
]

for (const era of Object.keys(eras) as Era[]) {
  t.test(`twelve tools are told and answer over both transports, ${era}`, async t => {
    const clients = [await overHttp(served.address, era), await overStdio(era)]
    const answers = []
    for (const each of clients) {
      const { tools } = await each.listTools()
      t.strictSame(
        tools.map(({ name }) => name),
        names
      )
      t.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true))
      const { answer } = await callTool(each, 'scores', { edition: '2023', country: ['KAZ'], node: ['resilience'] })
      answers.push(answer)
    }
    const [http, stdio] = answers
    t.strictSame(http?.rows, [{ iso3: 'KAZ', country: 'Kazakhstan', node: 'resilience', score: 4.54 }])
    t.strictSame(stdio?.rows, http?.rows)
    t.equal(http?.cite.address, `${served.address}${stdio?.cite.address ?? ''}`)
  })
}

t.test('what is told of the tools is small enough to be read at each start', async t => {
  const { tools } = await client.listTools()
  t.ok(JSON.stringify(tools).length < 48_000, `${JSON.stringify(tools).length} characters`)
})

t.test('each answer has its sentence, its release and the address that gives it again', async t => {
  const asked = {
    find_country: { names: ['kazakhstan', 'Korea'] },
    define: { node: 'heroin_trade' },
    scores: { edition: '2023', country: ['KAZ'], node: ['resilience'] },
    ranking: { edition: '2023', node: 'criminality' },
    change: { from: '2021', to: '2023', country: ['KAZ'] },
    compare: { edition: '2023', country: ['KAZ', 'UZB'], node: ['criminality', 'resilience'] },
    similar: { edition: '2023', country: 'KAZ' },
    rank_certainty: { edition: '2023', node: 'criminality', country: 'KAZ' },
    check_claim: { claims: [{ kind: 'ranks_above', country: 'KAZ', other: 'TKM', node: 'criminality' }] },
    what_if: { edition: '2023', changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] },
    evidence: { country: ['KAZ'], indicator: ['anti_money_laundering'] },
    check_draft: { text: 'In 2023, Kazakhstan scored 4.48 on criminality.' }
  }
  const natures = []
  for (const [name, given] of Object.entries(asked)) {
    const { isError, text, answer } = await callTool(client, name, given)
    t.notOk(isError, text)
    const { cite } = answer
    natures.push(cite.nature)
    t.match(cite.release, /^sha256:[0-9a-f]{64}$/)
    t.match(cite.say, /crindex|Global Organized Crime Index/)
    const isPosted = ['find_country', 'check_claim', 'check_draft'].includes(name)
    const again = isPosted ? undefined : await fetch(String(cite.address))
    t.ok(isPosted || again?.status === 200, `${name}: ${String(cite.address)}`)
    t.ok(isPosted || String(cite.address).includes('release=sha256'), name)
  }
  t.strictSame([...new Set(natures)], ['computed', 'published', 'assumption', 'scenario', 'fact'])
})

t.test('a rank comes with its interval, and around a country', async t => {
  const { answer } = await callTool(client, 'ranking', {
    ...{ edition: '2023', node: 'criminality' },
    ...{ around: 'Kazakhstan', limit: 3 }
  })
  t.strictSame(
    answer.rows.map(({ iso3, rank }) => [iso3, rank]),
    [
      ['POL', 125],
      ['KAZ', 127],
      ['TUN', 128]
    ]
  )
  t.equal(answer.total, 193)
  t.match(answer.cite.interval, /^Intervals hold 90 % under the assumption that every score is off by one step/)
})

t.test('at the ends of a ranking there are as many rows, and never more than fifty', async t => {
  const rows = async (given: object) =>
    (await callTool(client, 'ranking', { edition: '2023', node: 'criminality', ...given })).answer.rows
  t.equal((await rows({})).length, 15)
  t.equal((await rows({ around: 'MMR', limit: 5 }))[0]?.iso3, 'MMR')
  const last = await rows({ around: 'TUV', limit: 5 })
  t.strictSame([last.length, last.at(-1)?.iso3], [5, 'TUV'])
  const { isError } = await callTool(client, 'ranking', { edition: '2023', node: 'criminality', limit: 51 })
  t.ok(isError)
})

t.test('a scenario never says score, and repeats at its address', async t => {
  const { answer } = await callTool(client, 'what_if', {
    edition: '2023',
    changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }]
  })
  const [row = {}] = answer.rows
  t.match(row, { before: { resilience: 4.54 }, after: { resilience: 4.63 } })
  t.notOk('score' in row)
  t.equal(answer.cite.say, 'This is a what-if computed by crindex, not a score of the Global Organized Crime Index.')
  const again = (await (await fetch(String(answer.cite.address))).json()) as { data: readonly object[] }
  t.match(again.data[0], { after: { resilience: 4.63 } })
})
