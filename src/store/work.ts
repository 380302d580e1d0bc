/** What a store did, and how long it took, milliseconds. */
export interface StoreWork {
  readonly work: 'read' | 'write'
  readonly failed: boolean
  readonly ms: number
}

/** Told of each thing that a store did. */
export type TellWork = (work: StoreWork) => void

/** Do something, and tell how long it took. */
export const timed = async <T>(work: StoreWork['work'], tell: TellWork, make: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  let failed = true
  try {
    const made = await make()
    failed = false
    return made
  } finally {
    tell({ work, failed, ms: performance.now() - began })
  }
}
