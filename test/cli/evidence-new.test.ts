import t from 'tap'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crindex } from './support.js'
import { folder as shipped } from '../support/shipped.js'

t.test('evidence on a country begins with files that are sound', async t => {
  const folder = join(t.testdir(), 'own')
  await cp(shipped, folder, { recursive: true })
  const { code, stdout } = await crindex('evidence', 'new', 'Uzbekistan', '--indicators', folder)
  t.match({ code, stdout }, { code: 0, stdout: `${join(folder, 'evidence/UZB.csv')}\n` })
  t.match(await readFile(join(folder, 'evidence/UZB.csv'), 'utf8'), /^id,statement,.+same_as\nUZB-001,Replace this/)
  t.match(await crindex('check', '--indicators', folder), { code: 0, stdout: /on 2 countries/ })
  t.match(await crindex('evidence', 'new', 'UZB', '--indicators', folder), { code: 2, stderr: /is there already/ })
  t.match(await crindex('evidence-new', 'Atlantis', '--indicators', folder), { code: 2, stderr: /Atlantis/ })
})

t.test('check refuses what stands so in texts of others', async t => {
  const texts = t.testdir({ 'a.txt': 'The gang had smuggled arms over the border for at least nine years.' })
  t.match(await crindex('check', '--texts', texts), { code: 0, stdout: /is sound/ })
  await writeFile(join(texts, 'b.txt'), 'Persons handed over to Kazakhstan by other countries, which are not named.')
  t.match(await crindex('check', '--texts', texts), { code: 1, stderr: /KAZ.csv:\d+:\d+: "persons handed over/ })
  t.match(await crindex('check', '--texts', join(texts, 'none')), { code: 2, stderr: /cannot be read/ })
})
