import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Format } from '../negotiation.js'
import type { Routes } from '../route.js'
import type { Faces } from '../writing.js'
import { comparison } from './special/comparison.js'

/** What a question has over HTTP beside what follows from its declaration. */
export interface Special {
  /** Further formats of its answer: pictures, pages. */
  readonly faces?: Faces
  /** What the document says of each of them. */
  readonly says?: Readonly<Partial<Record<Format, string>>>
  /** Answers in another way: in threads, as a job, from the store. `asked` is what is asked, checked. */
  readonly handle?: (
    app: FastifyInstance
  ) => (request: FastifyRequest, reply: FastifyReply, asked: Readonly<Record<string, unknown>>) => Promise<void>
  /** Answers of other statuses, such as 202. */
  readonly responses?: Readonly<Record<string, object>>
  /** The body in each media type, where it is not JSON alone. */
  readonly bodies?: Readonly<Record<string, z.ZodType>>
  /** Before the routes are added: content types that are read. */
  readonly prepare?: Routes
  /** Further ways to ask the same, such as an address for what is posted else. */
  readonly ways?: Routes
}

/** By the word of the question. */
export const specials: Readonly<Record<string, Special>> = { comparison }
