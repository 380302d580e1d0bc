import type { FaultList } from './fault.js'

/** Text of the files of a folder of definitions, by path within it with `/` between its parts. */
export type Files = ReadonlyMap<string, string>

type ReadText<T> = (path: string, text: string) => T | undefined

/** Reads files by path, and says which are missing or not known. */
export class FileReader {
  constructor(
    readonly files: Files,
    readonly faults: FaultList
  ) {}

  /** Read a file that must be there. */
  required<T>(path: string, read: ReadText<T>): T | undefined {
    if (!this.files.has(path)) this.fault(path, 'the file is missing', `a file ${path}`)
    return this.optional(path, read)
  }

  /** Read a file that may be absent. */
  optional<T>(path: string, read: ReadText<T>): T | undefined {
    const text = this.files.get(path)
    return text === undefined ? undefined : read(path, text)
  }

  /** Read every file of a folder with an ending, by name without it, in alphabetical order. */
  every<T>(folder: string, ending: string, read: ReadText<T>): Map<string, T> {
    const entries = this.names(folder, ending).flatMap(name => {
      const content = this.optional(`${folder}/${name}${ending}`, read)
      return content === undefined ? [] : [[name, content] as const]
    })
    return new Map(entries)
  }

  names(folder: string, ending: string): string[] {
    return [...this.files.keys()]
      .filter(path => path.startsWith(`${folder}/`) && path.endsWith(ending))
      .map(path => path.slice(folder.length + 1, -ending.length))
      .toSorted()
  }

  /** A fault of a file as a whole. */
  fault(file: string, what: string, allowed: string): void {
    this.faults.add({ file, line: 1, column: 1 }, what, allowed)
  }
}
