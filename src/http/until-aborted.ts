/**
 * What arrives until a signal aborts. What is read is not ended with it: with the body of a request its connection would be,
 * on which the answer is yet to leave.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  let abort: () => void = () => undefined
  const aborted = new Promise<undefined>(resolve => {
    abort = () => {
      resolve(undefined)
    }
  })
  signal.addEventListener('abort', abort)
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next === undefined || next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
