import t from 'tap'
import { answerToJson } from '../../src/answers/answer.js'
import { SensitivityBody } from '../../src/bodies/sensitivity.js'
import { index } from '../support/shipped.js'
import { askAndLeave } from './gone-client.js'
import { startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const url = '/v1/editions/2023/sensitivity'

t.test('the answer leads to the tornado and to leave-one-out of the same output, which are served', async t => {
  const output = { node: 'criminality', quantity: 'rank', country: 'KAZ', scope: 'group:eu' }
  const { meta } = (await post(url, { output, samples: 64 })).json<{ meta: { links: Record<string, string> } }>()
  t.strictSame(Object.keys(meta.links), ['tornado', 'leave_one_out'])
  for (const link of Object.values(meta.links)) t.equal((await ask(link)).statusCode, 200, link)
})

t.test('an output of a scope has no tornado', async t => {
  const output = { node: 'criminality', quantity: 'score' }
  const { meta } = (await post(url, { output, samples: 64 })).json<{ meta: { links: Record<string, string> } }>()
  t.strictSame(Object.keys(meta.links), ['leave_one_out'])
})

t.test('CSV has one row a factor', async t => {
  const payload = { output: { node: 'resilience', quantity: 'score', country: 'KAZ' }, samples: 64 }
  const { body } = await ask({ method: 'POST', url: `${url}.csv?select=factor,first,total`, payload })
  const lines = body.trimEnd().split('\r\n')
  t.equal(lines[0], 'factor,first,total')
  t.equal(lines.length, 13)
  t.match(lines[1], /^errors:[a-z_]+,-?[\d.e-]+,[\d.e-]+$/)
})

t.test('samples that are no power of two, and other members, are refused with what is allowed', async t => {
  const response = await post(url, { output: { node: 'criminality', quantity: 'mean' }, samples: 1000, sample: 1 })
  t.equal(response.statusCode, 400)
  const { errors } = response.json<{ errors: { pointer: string }[] }>()
  t.strictSame(errors.map(({ pointer }) => pointer).toSorted(), [
    '/body/output/quantity',
    '/body/sample',
    '/body/samples'
  ])
})

t.test('faults of the domain point into the body', async t => {
  const { errors } = (
    await post(url, {
      output: { node: 'criminality', quantity: 'rank' },
      factors: [{ kind: 'weights', node: 'atlantis' }]
    })
  ).json<{ errors: object[] }>()
  t.match(errors, [{ pointer: '/body/factors/0/node', code: 'NODE_UNKNOWN' }])
})

t.test('correlations and structure are served as JSON and CSV', async t => {
  for (const [address, header] of [
    [
      '/v1/editions/2023/correlations/criminality',
      'edition,node,scope,size,other,countries,pearson,pearson_p,spearman,spearman_p,kendall,kendall_p,release'
    ],
    [
      '/v1/editions/2023/structure/criminality',
      'edition,node,scope,size,set,kind,indicator,rest_correlation,alpha_without,weight,effective_weight,loadings,release'
    ]
  ] as const) {
    t.equal((await ask(address)).statusCode, 200)
    t.equal((await ask(`${address}.csv`)).body.split('\r\n')[0], header)
  }
})

t.test('a study on a thread has the bytes that it has without', async t => {
  const body = { output: { node: 'criminality', quantity: 'rank', country: 'KAZ' }, samples: 64 }
  const factors = [{ kind: 'aggregation', node: 'criminality', among: ['arithmetic', 'median'] }, { kind: 'drop' }]
  for (const asked of [body, { ...body, factors }]) {
    const answer = index.sensitivity({ edition: '2023', ...SensitivityBody.parse(asked) })
    t.equal((await post(url, asked)).body, answerToJson(answer))
  }
})

t.test('a study ends when its client goes away', async t => {
  await askAndLeave(t, app, url, { output: { node: 'criminality', quantity: 'rank' }, samples: 4096 })
})
