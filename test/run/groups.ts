import { secondsOf } from './durations.js'

/** Folders whose test files hold no server, folder or process: what one leaves behind is nothing to the next. */
const sharing = /^test\/(?:analyses|answers|data|definitions|exact|report|scoring)\//

/** Those that do write to the disk, as their names say. */
const writing = /^test\/data\/(?:folder|import|release|replace)/

const limits = { seconds: 6, files: 12 }

/**
 * Which test files run together in a process, which then loads the release once for all of them.
 *
 * @param files  in the order in which they are to run; those that share a process come after the long ones
 */
export const groupsOf = (files: readonly string[]): (readonly string[])[] => {
  const isLong = (file: string): boolean => secondsOf(file) >= limits.seconds
  const isShared = (file: string): boolean => sharing.test(file) && !writing.test(file) && !isLong(file)
  const alone = files.filter(file => !isShared(file))
  return [
    ...alone.filter(isLong).map(file => [file]),
    ...chunksOf(files.filter(isShared).toSorted(), limits.files),
    ...alone.filter(file => !isLong(file)).map(file => [file])
  ]
}

const chunksOf = (files: readonly string[], size: number): (readonly string[])[] =>
  Array.from({ length: Math.ceil(files.length / size) }, (_, at) => files.slice(at * size, (at + 1) * size))
