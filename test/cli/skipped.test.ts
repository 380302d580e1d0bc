import t from 'tap'
import { crindex } from './support.js'

const asked = ['scores', '--edition', '2023', '--node', 'criminality', '--country', 'KAZ,Atlantis']

t.test('names that are left out are told beside the answer, which stays whole', async t => {
  for (const form of [['--csv'], ['--ndjson'], []]) {
    const { code, stdout, stderr } = await crindex(...asked, '--unknown', 'skip', ...form)
    t.equal(code, 0)
    t.match(stdout, 'KAZ')
    t.notMatch(stdout, 'Atlantis')
    t.equal(stderr, 'Left out, as unknown: Atlantis\n')
  }
})

t.test('nothing is told where nothing is left out, or JSON tells it', async t => {
  t.equal((await crindex('scores', '--edition', '2023', '--country', 'KAZ', '--unknown', 'skip', '--csv')).stderr, '')
  const { stdout, stderr } = await crindex(...asked, '--unknown', 'skip', '--json')
  t.match(stdout, '"Atlantis"')
  t.equal(stderr, '')
})
