/** Resident size of the service after so many requests, MB. */
export interface Sample {
  readonly requests: number
  readonly megabytes: number
}

/** A line is flat from here on. */
const settled = 50_000

/** What a process with two threads that hold the release may take, MB. */
const most = 250

const median = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? NaN

/**
 * Whether memory stays as it is after the first 50,000 requests: the median of the last fifth of the samples is at most a
 * tenth above that of the first fifth from there on, and no sample is above the bar.
 */
export const judgeResident = (samples: readonly Sample[]): { readonly flat: boolean; readonly text: string } => {
  const after = samples.filter(({ requests }) => requests >= settled).map(({ megabytes }) => megabytes)
  const peak = Math.max(...samples.map(({ megabytes }) => megabytes))
  if (after.length < 10) return { flat: true, text: `at most ${peak.toFixed(0)} MB; too short a run to call it flat` }
  const part = Math.ceil(after.length / 5)
  const [first, last] = [median(after.slice(0, part)), median(after.slice(-part))]
  const flat = last <= first * 1.1 && peak <= most
  const text = `${first.toFixed(0)} MB after ${settled} requests, ${last.toFixed(0)} at the end, at most ${peak.toFixed(0)} of ${most}`
  return { flat, text: `${text}: ${flat ? 'flat' : 'not flat, or too much'}` }
}
