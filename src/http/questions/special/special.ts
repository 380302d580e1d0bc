import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Asks } from '../../../answers/kit/parameters.js'
import type { Question } from '../../../answers/kit/question.js'
import type { ErrorCode } from '../../../errors.js'
import type { RouteExamples } from '../../docs.js'
import type { Format } from '../../negotiation.js'
import type { Routes } from '../../route.js'
import type { Security } from '../../writers.js'
import type { Writers } from '../../writing.js'

type Values = Readonly<Record<string, unknown>>

/** What a question has over HTTP beside what follows from its declaration; `Asked` is what it asks. */
export interface Special<in Asked = Values> {
  /** Further formats of its answer: pictures, pages. */
  readonly writers?: Writers
  /** What the document says of each of them. */
  readonly says?: Readonly<Partial<Record<Format, string>>>
  /** Answers in another way: in threads, as a job, from the store. `asked` is what is asked, checked. */
  readonly handle?: (
    app: FastifyInstance
  ) => (request: FastifyRequest, reply: FastifyReply, asked: Asked) => Promise<void>
  /** What is asked here alone, which `handle` knows what to do with. */
  readonly asks?: Asks
  /** Further examples, or others under the titles of the declaration. */
  readonly examples?: Question['examples']
  /** Further examples that take more than what is asked, such as headers. */
  readonly requests?: RouteExamples
  /** Answers of other statuses, such as 202. */
  readonly responses?: Readonly<Record<string, object>>
  /** Errors that it is answered with here alone. */
  readonly errors?: readonly ErrorCode[]
  /** Who may ask it in all its ways, where that is not anyone. */
  readonly security?: Security
  /** Errors of other questions that it is never answered with. */
  readonly never?: readonly ErrorCode[]
  /** The body in each media type, where it is not JSON alone. */
  readonly bodies?: Readonly<Record<string, z.ZodType>>
  /** What a body asks, where it is not the members of JSON that do. */
  readonly readBody?: (body: unknown) => Values
  /** The body of an example, where it is not JSON. */
  readonly writeBody?: (given: Values) => string
  /** Before the routes are added: content types that are read, by this question alone. */
  readonly prepare?: Routes
  /** The same asked in another way, such as by an address what is posted else. */
  readonly also?: readonly Question[]
  /** Further routes. */
  readonly ways?: Routes
}
