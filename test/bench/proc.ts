import { readFileSync } from 'node:fs'

/** Whether the system tells what other processes use; only Linux does, in /proc. */
export const hasProc = ((): boolean => {
  try {
    return readFileSync('/proc/self/stat', 'utf8') !== ''
  } catch {
    return false
  }
})()

/** Ticks a second in which Linux counts CPU time for users (`USER_HZ`), the same on every architecture that Node runs on. */
const ticksPerSecond = 100

/** CPU time of a process so far, seconds, all threads, user and system; undefined without /proc. */
export const cpuSeconds = (pid: number): number | undefined => secondsIn(`/proc/${pid}/stat`)

/** The same of the thread that a process began with, which is its loop. */
export const loopSeconds = (pid: number): number | undefined => secondsIn(`/proc/${pid}/task/${pid}/stat`)

const secondsIn = (file: string): number | undefined => {
  if (!hasProc) return undefined
  // The name of the program, in brackets, may hold blanks; user and system time are the 12th and 13th figure after it.
  const [, figures = ''] = /\) (.*)/s.exec(readFileSync(file, 'utf8')) ?? []
  const [user = NaN, system = NaN] = figures.split(' ').slice(11, 13).map(Number)
  return (user + system) / ticksPerSecond
}

/** Resident memory of a process now and at its highest, MB (10^6 bytes); undefined without /proc. */
export const residentMegabytes = (pid: number): { readonly now: number; readonly peak: number } | undefined => {
  if (!hasProc) return undefined
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string): number =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6
  return { now: read('VmRSS'), peak: read('VmHWM') }
}
