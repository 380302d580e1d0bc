import { readFileSync, writeFileSync } from 'node:fs'
import { fromRoot } from '../support/root.js'

const place = fromRoot('test/run/durations.json')

/** Shorter ones are not kept: where they stand in the order matters little. */
const leastMs = 2000

const kept = JSON.parse(readFileSync(place, 'utf8')) as Readonly<Record<string, number>>

/** How long a test file took when that was last kept; 0 of a short one and of one that is not known. */
export const secondsOf = (file: string): number => kept[file] ?? 0

/** Test files by how long they took, the longest first. */
export const longestFirst = (files: readonly string[]): string[] =>
  files.toSorted((one, other) => secondsOf(other) - secondsOf(one))

/** Keep durations, given in milliseconds, as seconds. */
export const keepDurations = (durations: readonly (readonly [string, number])[]): void => {
  const long = durations.filter(([, ms]) => ms >= leastMs).toSorted(([, one], [, other]) => other - one)
  const seconds = Object.fromEntries(long.map(([file, ms]) => [file, Math.round(ms / 1000)]))
  writeFileSync(place, `${JSON.stringify(seconds, null, 2)}\n`)
}
