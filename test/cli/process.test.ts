import t from 'tap'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { built, crindex, crindexProcess } from './support.js'

t.test('the built program writes what the source does', async t => {
  for (const argv of [['ranking', 'criminality', '--edition', '2023'], ['profile', 'KAZ', '--json'], ['check']]) {
    t.strictSame(await crindexProcess(argv), await crindex(...argv))
  }
})

t.test('the built program passes on exit codes', async t => {
  t.match(await crindexProcess(['profile', 'Kazakhtan']), { code: 2, stderr: /nearest: Kazakhstan/ })
  t.match(await crindexProcess(['check', '--indicators', '/nowhere']), { code: 1, stdout: '' })
  t.match(await crindexProcess(['check'], undefined, { INDICATORS: '/nowhere' }), { code: 1 })
})

t.test('a reader that closes the pipe early is no error', { skip: process.platform === 'win32' }, async t => {
  const line = `"${process.execPath}" "${built}" scores --csv | head -n 1; echo "exit \${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  t.equal(stdout, 'edition,node,scope,size,iso3,country,continent,region,score,release\r\nexit 0\n')
  t.equal(stderr, '')
})

t.test('serve listens where its options say and ends when it is told to', async t => {
  const { code, stdout, stderr } = await crindexProcess(
    ['serve', '--port', '0', '--host', '127.0.0.1'],
    /"msg":"serving"/,
    {
      PORT: '70000'
    }
  )
  t.match({ code, stderr }, { code: 0, stderr: '' })
  t.match(stdout, /listening at http:\/\/127\.0\.0\.1:\d+/)
})

t.test('serve keeps releases and scenarios where --store says', async t => {
  const place = join(t.testdir(), 'deep', 'store.db')
  const { code, stdout } = await crindexProcess(['serve', '--port', '0', '--store', place], /"msg":"serving"/, {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none'
  })
  t.equal(code, 0)
  t.match(stdout, `"store":"${place}"`)
})
