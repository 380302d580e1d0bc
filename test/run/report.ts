import { Transform, type TransformCallback } from 'node:stream'
import type { Test } from 'tap'

/** What tap's parser says of an assertion. */
interface Assertion {
  readonly fullname: string
  readonly skip: string | boolean
  readonly diag: {
    readonly at?: { readonly fileName?: string; readonly lineNumber?: number }
    readonly diff?: string
    readonly [name: string]: unknown
  } | null
}

const nameOf = ({ fullname }: Assertion): string => fullname.replace(/^TAP > /, '')

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '#     ')

const failureOf = (failed: Assertion): string => {
  const { at, diff } = failed.diag ?? {}
  const place = at?.fileName ? `\n#   at ${at.fileName}:${at.lineNumber ?? 0}` : ''
  return `# failed: ${nameOf(failed)}${place}${diff ? `\n${indent(diff)}` : ''}\n`
}

const skipOf = (skipped: Assertion): string =>
  `# skipped: ${nameOf(skipped)}: ${typeof skipped.skip === 'string' ? skipped.skip : 'no reason is given'}\n`

/**
 * The stream of TAP, and after it all that was skipped, with the reason, and all that failed, with place and difference.
 * On a screen only the line of each file is kept of the stream.
 */
export class Report extends Transform {
  readonly #closing: string[] = []
  #rest = ''

  constructor(
    t: Test,
    readonly onScreen: boolean
  ) {
    super({ encoding: 'utf8', decodeStrings: false })
    t.parser.on('skip', (skipped: Assertion) => this.#closing.push(skipOf(skipped)))
    t.parser.on('fail', (failed: Assertion) => this.#closing.push(failureOf(failed)))
  }

  override _transform(chunk: string | Buffer, _: BufferEncoding, done: TransformCallback): void {
    const lines = (this.#rest + chunk.toString()).split('\n')
    this.#rest = lines.pop() ?? ''
    const kept = this.onScreen ? lines.filter(line => /^(?:ok|not ok|Bail|# \{)/.test(line)) : lines
    done(null, kept.map(line => `${line}\n`).join(''))
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#rest + this.#closing.toSorted().join(''))
  }
}
