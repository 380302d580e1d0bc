/** How many jobs may be open, and how long they are kept. */
export interface JobBounds {
  /** Of each client. */
  readonly ofClient: number
  /** Of all that are asked for as jobs. */
  readonly asked: number
  /** Of all that questions become which take long: they have a budget of their own. */
  readonly read: number
  /** Days from when a job was begun; 0 for ever. */
  readonly keepDays: number
}

export const usualBounds: JobBounds = { ofClient: 10, asked: 100, read: 50, keepDays: 30 }
