/** A fault of a file of the definitions: where it stands, what is wrong, and what would have been right. */
export interface FileFault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what: string
  readonly allowed: string
}

/** Where in a file something stands; lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Collects the faults of all files, so that one run shows every one of them. */
export class FaultList {
  readonly faults: FileFault[] = []

  add(at: Position, what: string, allowed: string): void {
    this.faults.push({ file: at.file, line: at.line, column: at.column, what, allowed })
  }

  /** Faults in the order of their files, lines and columns. */
  sorted(): FileFault[] {
    return this.faults.toSorted(
      (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column
    )
  }
}

/**
 * One line for a fault, as compilers write it, so that editors can jump to it.
 *
 * @example
 * formatFault({ file: 'groups.yaml', line: 4, column: 13, what: 'unknown country KAX', allowed: 'an iso3 of countries.csv' })
 * // => 'groups.yaml:4:13: unknown country KAX, allowed: an iso3 of countries.csv'
 */
export const formatFault = ({ file, line, column, what, allowed }: FileFault): string =>
  `${file}:${line}:${column}: ${what}, allowed: ${allowed}`
