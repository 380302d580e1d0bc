import { readdirSync, readFileSync } from 'node:fs'
import { fromRoot } from '../support/root.js'

/** The texts for people, e.g. `docs/authors.md`. */
export const texts: readonly string[] = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'indicators/README.md'].concat(
  readdirSync(fromRoot('docs'))
    .filter(name => name.endsWith('.md'))
    .toSorted()
    .map(name => `docs/${name}`)
)

export const readText = (file: string): string => readFileSync(fromRoot(file), 'utf8')

/** A line of code as it is printed. */
export interface Line {
  readonly text: string
  /** Its block is marked as one that no test can run. */
  readonly unrun: boolean
}

const fence = /^```([a-z ]*)\n([^]*?)^```$/gm

/** Every line of code of a text; a block that cannot be run begins with three backticks and `sh unrun`. */
export const linesIn = (text: string): Line[] =>
  [...text.matchAll(fence)].flatMap(([, kind = '', body = '']) => {
    if (kind !== 'sh' && kind !== 'sh unrun') throw new SyntaxError(`no test runs a block of kind "${kind}": ${body}`)
    const code = body.split('\n').map(line => (line.split('  # ')[0] ?? '').trim())
    return code.filter(line => line !== '').map(line => ({ text: line, unrun: kind === 'sh unrun' }))
  })

/** What a text says, with one blank for any space and without emphasis, so that sentences can be found in it. */
export const plainOf = (text: string): string => text.replace(/\*\*|\b_|_\b/g, '').replace(/[|\s]+/g, ' ')

/** The same without code, addresses of links and numbers of lists. */
export const proseOf = (text: string): string =>
  plainOf(
    text
      .replace(fence, ' ')
      .replace(/^\d+\. /gm, '')
      .replace(/`[^`]*`/g, '`')
      .replace(/\]\([^)\s]*\)/g, ']')
  )
