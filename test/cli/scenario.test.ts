import t from 'tap'
import { randomUUID } from 'node:crypto'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseId } from '../../src/data/release-id.js'
import { shippedFiles, storedService, variant } from '../http/stored.js'
import { folder as shipped } from '../support/shipped.js'
import { answerIn, crindex, crindexIn, storePath } from './support.js'

interface Scenario {
  readonly id: string
  readonly release: string
  readonly results: { readonly own: string }
}

const create = ['scenario-create', '--edition', '2023', '--title', 'More prevention']
const change = 'KAZ.prevention=+1'

const scenarioIn = (outcome: Parameters<typeof answerIn>[0]): Scenario => answerIn(outcome).data as Scenario

t.test('a scenario is created once, shown, and answered with the bytes that the API answers with', async t => {
  const made = await crindex(...create, change)
  t.match(made, {
    code: 0,
    stderr: '',
    stdout: /^More prevention\nid sha256:[0-9a-f]{64}\naddress \/v1\/scenarios\/sha256:/
  })
  const { id, results } = scenarioIn(await crindex(...create, change, '--json'))
  t.match(made.stdout, id)
  t.match(await crindex('scenario', id), { code: 0, stdout: made.stdout })
  const page = await crindex('scenario-result', id)
  t.match(page, { code: 0, stdout: /prevention: 4\.00 -> 5\.00/ })
  const service = await storedService(shippedFiles, storePath)
  const { body } = await service.ask(results.own)
  t.equal((await crindex('scenario-result', id, '--json')).stdout, `${body}\n`)
})

t.test('a patch is taken from a file, with a note, and is the same content as over HTTP', async t => {
  const file = join(t.testdir(), 'patch.json')
  await writeFile(file, JSON.stringify({ changes: [{ by: 1, indicator: 'prevention', country: 'KAZ' }] }))
  const { id } = scenarioIn(await crindex(...create, '--note', 'Why', '--file', file, '--json'))
  const { post } = await storedService(shippedFiles, storePath)
  const patch = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
  const known = await post('/v1/scenarios', { edition: '2023', title: 'More prevention', note: 'Why', patch })
  t.match(known, { statusCode: 200, headers: { location: `/v1/scenarios/${id}` } })
})

t.test('wrong patches, long titles and unknown ids are told, with exit code 2', async t => {
  const off = await crindex(...create, 'KAZ.prevention=4.25', 'Atlantis.prevention=1')
  t.match(off, { code: 2, stdout: '', stderr: /off the step[\s\S]*Atlantis/ })
  t.match(await crindex('scenario-create', '--title', 'x'.repeat(201), change), {
    code: 2,
    stderr: /^crindex: the scenario, title: .*\n {2}allowed: at most 200 characters/
  })
  t.match(await crindex('scenario-create', change), { code: 2, stderr: /--title/ })
  for (const command of ['scenario', 'scenario-result']) {
    t.match(await crindex(command, 'sha256:0'), { code: 2, stderr: /sha256:0 is not held here/ })
  }
  t.match(await crindex('scenario', 'x', '--bogus'), { code: 2, stderr: /allowed: --store/ })
})

t.test('a store that cannot be used is told with exit code 1', async t => {
  for (const place of ['/dev/null/store.db', 'postgres://me:hush@127.0.0.1:1/none']) {
    const { code, stderr } = await crindex(...create, change, '--store', place)
    t.equal(code, 1)
    t.match(stderr, /^crindex: The store .* cannot be used: /)
    t.notMatch(stderr, /hush/)
  }
  t.match(await crindexIn({ DATABASE_URL: 'http://me:hush@host/x' }, 'releases'), {
    code: 2,
    stderr: /^(?!.*hush).*DATABASE_URL.*postgres:/
  })
})

t.test('a folder that the store does not know is not served behind the back of others', async t => {
  const place = t.testdir()
  const STORE_PATH = join(place, randomUUID())
  await cp(shipped, join(place, 'other'), { recursive: true })
  for (const [path, text] of variant('5.5')) await writeFile(join(place, 'other', path), text)
  const there = ['--indicators', join(place, 'other')]
  const first = scenarioIn(await crindexIn({ STORE_PATH }, ...create, change, '--json'))
  const refused = await crindexIn({ STORE_PATH }, ...create, change, ...there)
  t.match(refused, { code: 2, stderr: /does not know the release of the folder[\s\S]*`crindex release-serve`/ })

  t.match(await crindexIn({ STORE_PATH }, 'release-serve', ...there), {
    code: 0,
    stdout: /^sha256:\w+ is served since/
  })
  const second = scenarioIn(await crindexIn({ STORE_PATH }, ...create, change, ...there, '--json'))
  t.equal(second.release, releaseId(variant('5.5')))
  const shown = await crindexIn({ STORE_PATH }, 'scenario', first.id)
  t.match(
    shown.stdout,
    /A newer release, sha256:\w{12}, is served \(0 scores added, 0 removed, 1 changed, 0 nodes renamed\)/
  )
  const own = await crindexIn({ STORE_PATH }, 'scenario-result', first.id)
  t.match(own.stdout, /4\.00 -> 5\.00[\s\S]*--release served\n$/)
  const served = await crindexIn({ STORE_PATH }, 'scenario-result', first.id, '--release', 'served')
  t.match(served.stdout, /5\.50 -> 6\.50/)
  const again = scenarioIn(await crindexIn({ STORE_PATH }, ...create, change, '--release', first.release, '--json'))
  t.equal(again.id, first.id)
})

t.test('the words of the group that these commands were go on to be understood', async t => {
  const [, ...rest] = create
  const { id } = scenarioIn(await crindex('scenario', 'create', ...rest, change, '--json'))
  for (const [former, present] of [
    ['show', 'scenario'],
    ['result', 'scenario-result']
  ] as const) {
    t.strictSame(await crindex('scenario', former, id, '--json'), await crindex(present, id, '--json'))
  }
})

t.test('a scenario is made on, and answered from, the release that was served at a time', async t => {
  const { id } = scenarioIn(await crindex(...create, change, '--as-of', '2099-12-31', '--json'))
  t.match(await crindex('scenario-result', id, '--as-of', '2099-12-31'), {
    code: 0,
    stdout: /prevention: 4\.00 -> 5\.00/
  })
  t.match(await crindex('scenario-result', id, '--as-of', '1999-12-31'), { code: 2, stderr: /as of 1999-12-31/ })
})
