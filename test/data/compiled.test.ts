import { readFileSync } from 'node:fs'
import t from 'tap'
import { compileRelease, readCompiled, type CompiledRelease } from '../../src/data/compiled.js'
import { readFolder } from '../../src/data/folder.js'
import { compiledFile, openRelease } from '../../src/data/open.js'
import { releaseId, type Release } from '../../src/data/release.js'
import { columnOf } from '../../src/exact/column.js'
import { fraction, type Score } from '../../src/exact/fraction.js'
import { createIndex } from '../../src/index.js'
import { folder, release } from '../support/shipped.js'

const overText = (from: Release): Release =>
  readCompiled(JSON.parse(JSON.stringify(compileRelease(from))) as CompiledRelease)

t.test('a compiled release answers every question as the one that was read', async t => {
  const [own, read] = [createIndex(overText(release)), createIndex(release)]
  let asked = 0
  for (const question of read.asked) {
    for (const [title, given] of Object.entries(question.examples)) {
      const [one, other] = [own, read].map(({ loaded }) => JSON.stringify(question.ask(loaded, given as never)))
      t.equal(one, other, `${question.word}: ${title}`)
      asked++
    }
  }
  t.ok(asked > 60, `${asked} examples`)
})

t.test('the compiled release that comes with the package is that of the definitions', async t => {
  t.equal(readFileSync(compiledFile, 'utf8'), JSON.stringify(compileRelease(release)))
})

t.test('a compiled release is taken for the very texts that it is of, else the texts are read', async t => {
  const files = await readFolder(folder)
  const opened = await openRelease(files, folder)
  t.equal(opened.id, release.id)
  t.equal(await openRelease(files, folder, 'no/such/file').then(({ id }) => id), release.id)
  const scores = files.get('scores/2023.csv') ?? ''
  const [head = '', first = '', ...rest] = scores.split('\n')
  const last = first.lastIndexOf(',') + 1
  const changed = `${first.slice(0, last)}${first.slice(last) === '5.0' ? '5.5' : '5.0'}`
  const others = new Map([...files, ['scores/2023.csv', [head, changed, ...rest].join('\n')]])
  const other = await openRelease(others, folder)
  t.equal(other.id, releaseId(others))
  t.not(other.id, release.id)
  await t.rejects(openRelease(new Map([...files, ['groups.yaml', 'eu: [']]), folder), { code: 'DEFINITIONS_INVALID' })
})

t.test('scores are the same on whole numbers and where they are on none', async t => {
  const [third, huge] = [fraction(-1, 3), fraction(1n, 2n ** 80n)]
  for (const scores of [[third, null, fraction(5)], [huge, third, null], [null], []] as (Score | null)[][]) {
    const column = columnOf(scores)
    const observations = new Map([['x', { edition: 'x', countries: [], scores: new Map([['y', column]]) }]])
    const read = overText({ ...release, observations })
      .observations.get('x')
      ?.scores.get('y')
    t.strictSame([...(read?.keys ?? ['none'])], [...column.keys])
    t.equal(read?.lattice === null, column.lattice === null)
    t.strictSame(
      scores.map((_, at) => read?.at(at)?.toString()),
      scores.map(score => score?.toString())
    )
  }
})
