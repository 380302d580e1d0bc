import type { FastifyInstance } from 'fastify'
import { inPath } from '../../answers/kit/paths.js'
import type { Question } from '../../answers/kit/question.js'
import type { Asking, Told, Values } from '../../assistants/tool.js'
import { addressOf, inQuery } from '../questions/addresses.js'
import { specials } from '../questions/special.js'

/** Who asks: his requests are counted as if he had sent them himself. */
export interface Asker {
  /** Address of the client. */
  readonly ip: string
  /** Where the service stands, as he knows it. */
  readonly origin: string
}

/**
 * Questions as assistants ask them: each is a request to its own route, so that all that holds there, limits and problems,
 * holds here.
 */
export const askingBy = (app: FastifyInstance, { ip, origin }: Asker): Asking => {
  const known = new Map(app.index.asked.map(question => [question.word, withSpecial(question)]))
  const of = (word: string): Question => {
    const question = known.get(word)
    if (!question) throw new Error(`No question is called ${word}.`)
    return question
  }
  const send = async (url: string, payload?: Values): Promise<Told> => {
    const headers = { accept: 'application/json' }
    const asked = { url, headers, remoteAddress: ip, ...(payload && { method: 'POST' as const, payload }) }
    const { statusCode: status, headers: got, payload: text } = await app.inject(asked)
    const body: unknown = /[/+]json/.test(String(got['content-type'])) ? JSON.parse(text) : text
    return { status, body, address: lasting(url, body, payload !== undefined) }
  }
  return {
    origin,
    ask: (word, given) => {
      const { url, body } = requestOf(of(word), given)
      return send(url, body)
    },
    read: address => send(`/v1${address}`)
  }
}

/** The address that names the release: what is read there stays the same. */
const lasting = (url: string, body: unknown, isPosted: boolean): string => {
  const { meta } = (typeof body === 'object' ? body : {}) as { readonly meta?: { readonly release?: string } }
  if (isPosted || meta?.release === undefined) return url
  return `${url}${url.includes('?') ? '&' : '?'}release=${encodeURIComponent(meta.release)}`
}

const withSpecial = (question: Question): Question => ({
  ...question,
  asks: { ...question.asks, ...specials[question.word]?.asks }
})

/** What is sent to ask a question: what is left out and assumed stands in the address. */
const requestOf = (question: Question, given: Values): { readonly url: string; readonly body?: Values } => {
  const assumed = Object.entries(question.asks).flatMap(([name, { need, assumed }]) =>
    need === 'required' && assumed !== undefined ? [[name, assumed] as const] : []
  )
  const asked: Values = { ...Object.fromEntries(assumed), ...given }
  const placed = inPath(question.path)
  const isShort = question.shortPath !== undefined && placed.every(name => asked[name] === undefined)
  const path = (isShort && question.shortPath) || question.path
  const url = `${question.unversioned ? '' : '/v1'}${addressOf({ ...question, path }, asked)}`
  if (question.method === 'GET') return { url }
  const inAddress = new Set([...placed, ...inQuery(question)])
  return { url, body: Object.fromEntries(Object.entries(asked).filter(([name]) => !inAddress.has(name))) }
}
