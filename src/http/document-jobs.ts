import type { Queue, Task, Work } from '../jobs/queue.js'
import type { JobStore, StoredJob } from '../store/store.js'

/** Jobs in memory that are all begun at one time, for the examples of the document. */
export const stillJobs = (created: string): JobStore => {
  const jobs = new Map<string, StoredJob>()
  const parts = new Map<string, Map<number, Buffer>>()
  const results = new Map<string, string>()
  const partsOf = (id: string): Map<number, Buffer> => parts.get(id) ?? new Map<number, Buffer>()
  const change = (id: string, to: Partial<StoredJob>): Promise<void> => {
    const job = jobs.get(id)
    if (job) jobs.set(id, { ...job, ...to })
    return Promise.resolve()
  }
  return {
    createJob: job => {
      const kept = jobs.get(job.id) ?? { ...job, created, done: 0, finished: false, failure: null }
      jobs.set(job.id, kept)
      return Promise.resolve(kept)
    },
    job: id => Promise.resolve(jobs.get(id)),
    openJobs: () => Promise.resolve([]),
    latestJobs: () => Promise.resolve([]),
    chunksDone: id => Promise.resolve([...partsOf(id).keys()]),
    addChunk: (id, chunk, counts) => {
      parts.set(id, partsOf(id).set(chunk, counts))
      return change(id, { done: partsOf(id).size })
    },
    chunkCounts: (id, chunk) => Promise.resolve(partsOf(id).get(chunk)),
    finishJob: (id, result) => {
      results.set(id, result)
      return change(id, { finished: true })
    },
    failJob: (id, failure) => change(id, { failure }),
    removeJob: id => {
      jobs.delete(id)
      return Promise.resolve()
    },
    jobResult: id => Promise.resolve(results.get(id))
  }
}

/** Does every part at once: what is asked after a job was begun finds it done. */
export class PromptQueue implements Queue {
  #work: Work | undefined

  start(work: Work): Promise<void> {
    this.#work = work
    return Promise.resolve()
  }

  async add(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks) await this.#work?.(task)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}
