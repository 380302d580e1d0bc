/** What the service takes on at the most. */
export interface Load {
  /** Heavy questions that wait beside those that are answered. */
  readonly heavyWaiting: number
  /** So long an answer is waited for, seconds. */
  readonly answerSeconds: number
  /** Requests are refused while the loop is later than this, milliseconds; 0 for whatever comes. */
  readonly maxLoopDelayMs: number
  /** Connections at a time. */
  readonly maxConnections: number
}

/** What holds where no setting says otherwise. */
export const usualLoad: Load = { heavyWaiting: 64, answerSeconds: 45, maxLoopDelayMs: 1000, maxConnections: 4000 }
