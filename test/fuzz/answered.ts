import type { IncomingHttpHeaders } from 'node:http'

/** What came back for a request. */
export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it was sent: not decompressed. */
  readonly body: Buffer
  readonly ms: number
}

/** Nothing came back: why. */
export interface Unanswered {
  readonly lost: string
  readonly ms: number
}

export type Outcome = Answered | Unanswered
