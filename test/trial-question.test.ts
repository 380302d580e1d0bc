import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { questions } from '../src/answers/questions.js'
import { Archive } from '../src/archive/archive.js'
import { run } from '../src/cli/run.js'
import { readFolder } from '../src/data/folder.js'
import { releaseId } from '../src/data/release-id.js'
import { buildApp } from '../src/http/app.js'
import { createDocument } from '../src/http/document.js'
import { createIndex } from '../src/index.js'
import { openStore } from '../src/store/open.js'
import { differences } from './support/differences.js'
import { withCells } from './support/releases.js'
import { release } from './support/shipped.js'

/** A question that only its own list knows answers on every face, and alike. */

const list = [...questions, differences] as const
const files = await readFolder('indicators')
const index = createIndex(release, list)
const asked = { edition: '2023', node: 'criminality', other: 'resilience' }
const answer = index.scoreDifferences(asked)
const address = '/v1/editions/2023/differences/criminality/resilience'

const store = openStore({ storePath: `${t.testdir()}/store.db` })
const archive = new Archive(index, { store, files, takeOver: true })
await archive.storeWatch.register()
const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0, archive })
t.teardown(async () => {
  await app.close()
  await archive.close()
})

const crindex = async (...argv: readonly string[]) => {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) })
  const code = await run(argv, { stdout: sink('stdout'), stderr: sink('stderr'), env: {} }, list)
  return { code, ...written }
}

const command = ['score-differences', 'criminality', 'resilience', '--edition', '2023']

t.test('programs get an answer with exact types', async t => {
  const [first] = answer.data
  const country: string | undefined = first?.country
  const lead: number | null | undefined = first?.lead
  const fraction: string | null | undefined = index.scoreDifferences({ ...asked, exact: true }).data[0]?.lead_exact
  const compared: number = answer.meta.compared
  t.strictSame([country, lead, fraction, compared], ['Myanmar', 6.53, '261/40', 193])
  // @ts-expect-error a country is a text
  const wrong: number | undefined = first?.country
  t.equal(wrong, country)
  // @ts-expect-error there is no such column
  t.equal(first?.population, undefined)
  // @ts-expect-error a limit is a number
  t.throws(() => differences.ask(index.loaded, { ...asked, limit: 'many', edition: 'none' }), {
    code: 'EDITION_UNKNOWN'
  })
  // @ts-expect-error no such parameter
  t.strictSame(index.scoreDifferences({ ...asked, colour: 'red' }).data, answer.data)
})

t.test('the service answers it as JSON, as CSV and as a citation, and refuses what is wrong', async t => {
  const { data, meta } = answer
  t.strictSame((await app.inject(address)).json(), { data, meta })
  const csv = 'edition,iso3,country,lead,place,release\r\n'
  t.equal(
    (await app.inject(`${address}.csv?limit=1`)).body,
    `${csv}2023,MMR,Myanmar,6.53,1,${meta.release.slice(0, 19)}\r\n`
  )
  t.match((await app.inject(`${address}.bib`)).body, /^@\w+\{[^]*differences\/criminality\/resilience/)
  const refused = await app.inject(`${address}?limit=0`)
  t.match(refused.json(), {
    status: 400,
    errors: [{ pointer: '/query/limit', allowed: ['a whole number from 1 to 250'] }]
  })
  t.match((await app.inject(address.replace('resilience', 'resilence'))).json(), {
    type: /NODE_UNKNOWN$/,
    errors: [{ pointer: '/path/other', nearest: ['resilience'] }]
  })
})

t.test('an older release is asked too', async t => {
  const cells = [{ edition: '2023', iso3: 'MMR', indicator: 'human_trafficking', text: '1' }]
  const older = withCells(cells, files)
  await store.registerRelease(releaseId(older), older, { takeOver: false })
  const before = await app.inject(`${address}?release=${releaseId(older)}`)
  t.equal(before.json<typeof answer>().meta.release, releaseId(older))
  t.notSame(before.json<typeof answer>().data[0], answer.data[0])
  const { scoreDifferences } = index.withRelease((await archive.indexFor({ release: releaseId(older) })).release)
  t.strictSame(before.json<typeof answer>().data, scoreDifferences(asked).data)
  t.match((await app.inject(`/v1/questions?release=${releaseId(older)}`)).body, '"score-differences"')
})

t.test('the command line answers it as JSON, as CSV and as a table, with help and examples', async t => {
  const { data, meta } = answer
  t.strictSame(JSON.parse((await crindex(...command, '--json')).stdout), { data, meta })
  t.equal((await crindex(...command, '--csv')).stdout, (await app.inject(`${address}.csv`)).body)
  t.match(
    (await crindex(...command, '--limit', '1')).stdout,
    /^iso3 +country +lead +place\n[- ]+\nMMR +Myanmar +6\.53 +1\n\n/
  )
  t.match(await crindex(...command, '--limit', '0'), { code: 2, stderr: /a whole number from 1 to 250/ })
  const { stdout } = await crindex('score-differences', '--help')
  t.match(stdout, differences.summary)
  t.match(stdout, /--limit <count> +How many countries at the most \(default: 3\)/)
  t.match(stdout, '$ crindex score-differences criminality resilience --edition 2023 --exact')
})

t.test('the catalogue lists it, in every face', async t => {
  const entry = index.questions().data.find(({ word }) => word === 'score-differences')
  t.match(entry, { method: 'GET', path: '/v1/editions/{edition}/differences/{node}/{other}', cost: 'light' })
  const over = (await app.inject('/v1/questions')).json<{ data: { word: string }[] }>()
  t.strictSame(
    over.data.find(({ word }) => word === 'score-differences'),
    entry
  )
  const line = JSON.parse((await crindex('questions', '--json')).stdout) as typeof over
  t.strictSame(line.data, over.data)
})

/** Names of shapes, which would be addresses of schemas by themselves. */
const withoutIds = (document: object) =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === '$id' ? undefined : value))) as {
    paths: Record<string, { get?: { operationId: string } }>
  }

t.test('the document describes it, as it answers', async t => {
  const document = withoutIds(await createDocument(files, list))
  const path = '/v1/editions/{edition}/differences/{node}/{other}'
  t.match(document.paths[path]?.get, { operationId: 'scoreDifferences', summary: differences.summary })
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'document')
  const pointer = [
    'paths',
    path.replaceAll('/', '~1'),
    'get',
    'responses',
    '200',
    'content',
    'application~1json',
    'schema'
  ]
  const check = ajv.compile({ $ref: `document#/${pointer.map(encodeURIComponent).join('/')}` })
  const { data, meta } = answer
  t.ok(check(JSON.parse(JSON.stringify({ data, meta }))), ajv.errorsText(check.errors))
  t.notOk(check({ meta, data: [{ ...data[0], place: 'first' }] }))
})
