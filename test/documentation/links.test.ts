import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import t from 'tap'
import { createProgram } from '../../src/cli/program.js'
import { fromRoot } from '../support/root.js'
import { scripts } from './package.js'
import { readText, texts } from './text.js'

/** What a heading is linked by, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (file: string): string[] =>
  [...readText(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const codeIn = (file: string): string[] => [...readText(file).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

t.test('every link within the project leads to a file and a heading', async t => {
  for (const file of texts) {
    for (const [, to = '', anchor] of readText(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const target = to === '' ? file : posix.join(posix.dirname(file), to)
      t.ok(existsSync(fromRoot(target)), `${file} links to ${target}`)
      if (anchor !== undefined) t.ok(anchorsIn(target).includes(anchor), `${file} links to #${anchor} of ${target}`)
    }
  }
})

t.test('every chapter is linked by the README', async t => {
  for (const file of texts.filter(each => each !== 'README.md')) t.match(readText('README.md'), `](${file})`)
})

t.test('commands that are named within a sentence are known, with their options', async t => {
  const sink = { write: () => true }
  const { commands } = createProgram({ stdout: sink, stderr: sink, env: {} })
  for (const file of texts) {
    for (const code of codeIn(file)) {
      const [, word] = /^(?:npx )?crindex ([a-z-]+)/.exec(code) ?? []
      const command = commands.find(each => each.name() === word)
      t.ok(command !== undefined || word === undefined || word.startsWith('-'), `${file}: ${code}`)
      for (const option of command ? (code.match(/--[a-z-]+/g) ?? []) : [])
        t.match(command?.helpInformation(), option, `${file}: ${code}`)
      const [, script] = /^npm run ([\w:]+)/.exec(code) ?? []
      t.ok(script === undefined || scripts.includes(script), `${file}: ${code}`)
    }
  }
})

t.test('every text is held to the service by a test of its name', async t => {
  const held = ['README.md', ...texts.filter(file => file.startsWith('docs/'))]
  for (const file of held) {
    const name = posix.basename(file, '.md').toLowerCase()
    t.ok(existsSync(fromRoot(`test/documentation/${name}.test.ts`)), name)
  }
})
