import t from 'tap'
import { request, storedService, type Kept } from './stored.js'

const { ask, post } = await storedService()
const change = { country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }
const patch = { changes: [change], evidence: ['KAZ-057', 'KAZ-001'], note: 'What came back.' }

interface Listed {
  readonly data: readonly Readonly<Record<string, unknown>>[]
  readonly meta: Readonly<Record<string, unknown>>
}
const list = async (url: string): Promise<Listed> => (await ask(url)).json<Listed>()

t.test('evidence is listed as JSON and CSV by what is asked for', async t => {
  const query = '?country=KAZ&indicator=anti_money_laundering&status=planned,missing&edition=2023'
  const { data, meta } = await list(`/v1/evidence${query}`)
  t.match(meta, { edition: '2023', data_year: 2022, count: data.length })
  t.ok(data.length > 0 && data.every(({ status }) => status === 'planned' || status === 'missing'))
  const csv = (await ask(`/v1/evidence.csv${query}&select=id,status`)).body.trim().split('\r\n')
  t.strictSame(csv, ['id,status', ...data.map(({ id, status }) => `${String(id)},${String(status)}`)])
  t.strictSame(
    (await list('/v1/evidence?kind=mla_request&counterpart=RUS')).data.map(({ id }) => id),
    ['KAZ-045', 'KAZ-290']
  )
})

t.test('quantities are exact: a decimal as text, with the decimal mark that CSV asks for', async t => {
  const { data } = await list('/v1/evidence?kind=crime_statistic')
  t.equal(data.find(({ id }) => id === 'KAZ-007')?.quantity, '-5.3')
  const csv = (await ask('/v1/evidence.csv?kind=crime_statistic&sep=;&decimal=,&select=id,quantity')).body
  t.match(csv, 'KAZ-007;-5,3')
})

t.test(
  'a fact, the conflicts, the cooperation, the sources, the terms and the tables are at their addresses',
  async t => {
    t.match(await list('/v1/evidence/KAZ-057'), {
      data: { quantity: '1300000', cited: { origin: { id: 'eag_mer_2023' } } }
    })
    t.match((await list('/v1/evidence/conflicts?country=KAZ')).data[0], { id: 'C1', sides: { length: 4 } })
    t.match(await list('/v1/evidence/conflicts/C8'), { data: { sides: [{}, { computed: { value: '40' } }] } })
    t.match((await list('/v1/evidence/cooperation?counterpart=CHE&relation=returns')).data, [
      { fact: 'KAZ-057', asks: ['CHE'], asked: ['KAZ'], quantity: '1300000' }
    ])
    t.ok((await list('/v1/evidence/sources')).data.some(({ id, read }) => id === 'unodc_training' && read === true))
    t.ok((await list('/v1/evidence/terms')).data.some(({ id }) => id === 'carin'))
    t.match((await list('/v1/evidence/tables')).data, [{ address: '/v1/evidence/tables/kaz_treaty_clauses' }])
    const table = await ask('/v1/evidence/tables/kaz_treaty_clauses.csv')
    t.match(table.body, /^clause,USA,GBR,KOR,IND,locator,release\r\n/)
  }
)

t.test('every address of evidence that an answer gives is answered', async t => {
  const { data } = (await ask('/v1/editions/2023/profiles/KAZ')).json<{
    data: { composites: { evidence: { address: string; facts: number } }[] }
  }>()
  for (const { evidence } of data.composites) {
    const bearing = await list(`${evidence.address}&bearing=bears`)
    const counted = bearing.data.filter(row => row.part_of === null && row.status !== 'missing')
    t.equal(counted.length, evidence.facts, evidence.address)
  }
  const balance = await list('/v1/editions/2023/evidence-balance?country=KAZ&indicator=heroin_trade')
  t.equal((await ask(String(balance.data[0]?.address))).statusCode, 200)
})

t.test('a patch keeps the facts it rests on and its note, and they change nothing', async t => {
  const plain = (await post('/v1/editions/2023/what-if', { changes: [change] })).json<Listed>()
  const { data, meta } = (await post('/v1/editions/2023/what-if', patch)).json<Listed>()
  t.strictSame(data, plain.data)
  t.match(meta, {
    note: 'What came back.',
    evidence: [
      { id: 'KAZ-057', bearing: 'bears', address: '/v1/evidence/KAZ-057' },
      { id: 'KAZ-001', bearing: 'since_then', source: 'asset_recovery_2024' }
    ]
  })
  const link = (await post('/v1/editions/2023/what-if?link=true', patch)).json<{ meta: { link: string } }>().meta.link
  t.strictSame((await list(link)).meta.evidence, meta.evidence)
  const batch = await ask({
    ...{ method: 'POST', url: '/v1/editions/2023/what-if/batch', payload: JSON.stringify(patch) },
    headers: { 'content-type': 'application/x-ndjson' }
  })
  t.match(JSON.parse(batch.body.split('\n')[1] ?? ''), { note: 'What came back.', evidence: [{ id: 'KAZ-057' }, {}] })
})

t.test('a scenario keeps the links too', async t => {
  const { data } = (await post('/v1/scenarios', { ...request, patch })).json<Kept>()
  t.strictSame((await ask(`/v1/scenarios/${data.id}`)).json<Kept>().data.patch, patch)
  t.match((await list(data.results.own)).meta, { evidence: [{ id: 'KAZ-057' }, { id: 'KAZ-001' }] })
})

t.test('a patch is refused for facts that are not there, or that bear on nothing that it changes', async t => {
  const refused = await post('/v1/editions/2023/what-if', {
    ...patch,
    evidence: ['KAZ-999', 'KAZ-016', 'KAZ-057', 'KAZ-057', 'KAZ-258']
  })
  t.equal(refused.statusCode, 422)
  t.match(refused.json(), {
    errors: [
      { code: 'EVIDENCE_UNKNOWN', pointer: '/body/evidence/0' },
      { code: 'PATCH_INVALID', pointer: '/body/evidence/1', allowed: ['facts on anti_money_laundering of KAZ'] },
      { pointer: '/body/evidence/3', detail: 'KAZ-057 is named twice.' },
      { pointer: '/body/evidence/4' }
    ]
  })
  const other = { changes: [{ ...change, country: 'UZB' }], evidence: ['KAZ-057'] }
  t.equal((await post('/v1/editions/2023/what-if', other)).statusCode, 422)
  const method = { drop: ['cocaine_trade'], evidence: ['KAZ-084'] }
  t.equal((await post('/v1/editions/2023/what-if', method)).statusCode, 422)
  t.equal((await post('/v1/editions/2023/what-if', { evidence: ['KAZ-057'] })).statusCode, 422)
})
