import t, { type Test } from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../src/data/folder.js'
import { replaceFiles } from '../../src/data/replace.js'
import { fromRoot } from '../support/root.js'

const count = 300
const paths = Array.from(
  { length: count },
  (_, at) => `${at % 2 ? 'scores' : 'published'}/${String(at).padStart(4, '0')}.csv`
)
const filesOf = (text: string, of = paths): Map<string, string> => new Map(of.map(path => [path, `${text} ${path}\n`]))

/** A folder that has all but every tenth of the files. */
const oldFiles = filesOf(
  'old',
  paths.filter((_, at) => at % 10 !== 0)
)

const oldFolder = async (t: Test): Promise<string> => {
  const folder = t.testdir({ published: {}, scores: {} })
  for (const [path, text] of oldFiles) await writeFile(join(folder, path), text)
  return folder
}

const view = async (folder: string): Promise<Map<string, string>> => new Map([...(await readFolder(folder))].toSorted())

const sorted = (files: ReadonlyMap<string, string>): Map<string, string> => new Map([...files].toSorted())

const script = `
  import { replaceFiles } from ${JSON.stringify(fromRoot('dist/data/replace.js'))}
  const paths = ${JSON.stringify(paths)}
  await replaceFiles(process.argv[1], new Map(paths.map(path => [path, 'new ' + path + '\\n'])))
`

/** Let another process replace all files, and kill it as soon as the folder is in a state. */
const killWhen = async (folder: string, reached: (folder: string) => boolean): Promise<void> => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const ended = once(child, 'exit')
  while (child.exitCode === null && !reached(folder)) await new Promise(setImmediate)
  child.kill('SIGKILL')
  await ended
}

const isNew = (folder: string, path: string): boolean => {
  const file = join(folder, path)
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('new')
}

const isStaging = (folder: string): boolean => readdirSync(folder).some(name => name.startsWith('.replacing-'))

const hasBegun = (folder: string): boolean => existsSync(join(folder, '.replaced'))

const gathered = (folder: string): number => {
  const [staging] = readdirSync(folder).filter(name => name.startsWith('.replacing-'))
  const fresh = join(folder, staging ?? '', 'new', 'scores')
  return existsSync(fresh) ? readdirSync(fresh).length * 2 : 0
}

/** A folder in which a process was killed at a moment; on a busy machine the signal may come late, and it is tried again. */
const killedFolder = async (t: Test, reached: (folder: string) => boolean, begun: boolean): Promise<string> => {
  for (let attempt = 1; attempt <= 20; attempt++) {
    const folder = await oldFolder(t)
    await killWhen(folder, reached)
    if (hasBegun(folder) === begun && !isNew(folder, paths.at(-1) ?? '')) return folder
    const seen = await view(folder)
    t.strictSame(
      seen,
      sorted(seen.size === count ? filesOf('new') : oldFiles),
      'a late kill too leaves all old or all new'
    )
  }
  throw new Error('the process always ended before it could be killed')
}

for (const [moment, reached, begun] of [
  ['is still gathering the new files', isStaging, false],
  ['has gathered half of them', (folder: string) => isStaging(folder) && gathered(folder) > count / 2, false],
  ['has begun to put them in place', hasBegun, true],
  ['has put the first in place', (folder: string) => isNew(folder, paths[0] ?? ''), true],
  ['has put a quarter of them in place', (folder: string) => isNew(folder, paths[count / 4] ?? ''), true]
] as const) {
  t.test(
    `a process killed when it ${moment} leaves the old files to readers, and the next replacement mends the folder`,
    async t => {
      const folder = await killedFolder(t, reached, begun)
      t.strictSame(await view(folder), sorted(oldFiles), 'readers see the old files, all of them and no other')
      await replaceFiles(folder, new Map([['index.yaml', 'id: x\n']]))
      t.strictSame(await view(folder), sorted(new Map([...oldFiles, ['index.yaml', 'id: x\n']])))
      t.strictSame((await readdir(folder)).toSorted(), ['index.yaml', 'published', 'scores'], 'nothing is left behind')
      t.notOk(
        paths.some(path => isNew(folder, path)),
        'the files themselves are the old ones again'
      )
    }
  )
}

t.test(
  'a process killed when it was undoing the work of another that was killed leaves the old files to readers too',
  async t => {
    const folder = await killedFolder(t, of => isNew(of, paths[count / 4] ?? ''), true)
    const news = paths.filter(path => isNew(folder, path))
    await killWhen(folder, of => news.some(path => !isNew(of, path)))
    t.ok(hasBegun(folder) && paths.some(path => isNew(folder, path)), 'it was killed in the middle')
    t.strictSame(await view(folder), sorted(oldFiles))
    await replaceFiles(folder, filesOf('new'))
    t.strictSame(await view(folder), sorted(filesOf('new')))
    t.strictSame((await readdir(folder)).toSorted(), ['published', 'scores'])
  }
)
