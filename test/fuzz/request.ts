/** A request as it goes over the wire. */
export interface FuzzRequest {
  /** What it is: the operation that it is made for, or the kind of noise. */
  readonly name: string
  readonly method: string
  readonly address: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: Buffer | undefined
  /** Bytes that are sent as they are, in place of all of the above. */
  readonly bytes?: Buffer | undefined
  /** Whether it may take more than its share: what it asks for is no figure that stands ready. */
  readonly heavy: boolean
  /** What is asked after it: whether its answer is known again, and what is told of it without its body. */
  readonly after: readonly ('conditional' | 'head')[]
}
