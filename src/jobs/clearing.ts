import type { Store } from '../store/store.js'

const dayMs = 86_400_000
/** So often it is looked, and so many go at a time, so that nothing else waits long for the store. */
const pace = { lookMs: 3_600_000, nextMs: 1000, most: 20 }

/** Goes on until it is ended. */
export interface Clearing {
  end(): void
}

/** Take away jobs that were begun so many days ago, now and every hour; what cannot be done now is done the next time. */
export const clearOldJobs = (store: Store, keepDays: number): Clearing => {
  let timer: NodeJS.Timeout | undefined
  let isOver = keepDays === 0
  const clear = async (): Promise<void> => {
    const gone = await store.clearJobs(Date.now() - keepDays * dayMs, pace.most).catch(() => 0)
    if (isOver) return
    timer = setTimeout(() => void clear(), gone > 0 ? pace.nextMs : pace.lookMs).unref()
  }
  if (!isOver) void clear()
  return {
    end: () => {
      isOver = true
      clearTimeout(timer)
    }
  }
}
