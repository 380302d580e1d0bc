import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Kind } from './face.js'

/** An answer as it is held: what varies from run to run has a name in braces. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly kind: Kind
  readonly text: string
}

/** Answers by the names of their requests, and the ids that stand in them as names. */
export interface Corpus {
  readonly ids: ReadonlyMap<string, string>
  readonly answers: ReadonlyMap<string, Answer>
}

/** Headers and bodies are written once each; an answer says which are its own. */
interface Written {
  readonly ids: Readonly<Record<string, string>>
  readonly headers: readonly Answer['headers'][]
  readonly bodies: readonly string[]
  readonly answers: Readonly<Record<string, readonly [status: number, headers: number, kind: Kind, body: number]>>
}

const recording = 'test/corpus/answers.json.br'

/** A window that holds all bodies: those of one question are much alike. */
const window = { [constants.BROTLI_PARAM_LARGE_WINDOW]: 1, [constants.BROTLI_PARAM_LGWIN]: 26 }

/** The answers that were recorded. */
export const readCorpus = async (path = recording): Promise<Corpus> => {
  const bytes = await promisify(brotliDecompress)(await readFile(path), {
    params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 }
  })
  const { ids, headers, bodies, answers } = JSON.parse(bytes.toString()) as Written
  const answerOf = ([status, head, kind, body]: Written['answers'][string]): Answer => ({
    ...{ status, kind, headers: headers[head] ?? {}, text: bodies[body] ?? '' }
  })
  return {
    ids: new Map(Object.entries(ids)),
    answers: new Map(Object.entries(answers).map(([name, written]) => [name, answerOf(written)]))
  }
}

/** Write answers in place of those that were recorded. */
export const writeCorpus = async ({ ids, answers }: Corpus, path = recording): Promise<void> => {
  const headers = new Places()
  const bodies = new Places()
  const entries = [...answers].map(([name, answer]) => {
    const { status, kind, text } = answer
    return [name, [status, headers.of(JSON.stringify(answer.headers)), kind, bodies.of(text)]]
  })
  const written = {
    ids: Object.fromEntries(ids),
    headers: headers.all.map(each => JSON.parse(each) as object),
    bodies: bodies.all,
    answers: Object.fromEntries(entries) as object
  }
  const bytes = Buffer.from(JSON.stringify(written))
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await writeFile(path, await promisify(brotliCompress)(bytes, { params: { ...window, ...size } }))
}

/** Texts, each once, and where each stands. */
class Places {
  readonly #places = new Map<string, number>()

  of(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size
    this.#places.set(text, place)
    return place
  }

  get all(): string[] {
    return [...this.#places.keys()]
  }
}
