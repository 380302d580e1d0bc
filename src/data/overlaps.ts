import type { FileFault } from '../formats/fault.js'
import type { Files } from '../formats/files.js'

/** As many words in a row as nobody writes twice by chance. */
const run = 8

/** What is written in words of our own: not the titles and addresses of sources, nor labels. */
const own =
  /^(evidence\/([A-Z]{3}\.csv|conflicts\.yaml|tables\.yaml|tables\/.+\.csv)|narratives\/.+\.md|definitions\/.+\.yaml)$/

interface Word {
  readonly text: string
  readonly at: number
}

const wordsOf = (text: string): Word[] =>
  [...text.replaceAll(/\[\^[A-Z]{3}-\d+\]/g, mark => ' '.repeat(mark.length)).matchAll(/[\p{L}\p{N}]+/gu)].map(
    ({ 0: found, index }) => ({ text: found.toLowerCase(), at: index })
  )

/** Every run of so many words, with where it begins. */
const runsOf = (text: string): (readonly [words: string, at: number])[] => {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - run + 1)).map(({ at }, from) => {
    const found = words.slice(from, from + run).map(word => word.text)
    return [found.join(' '), at] as const
  })
}

/**
 * Where the files of a release repeat eight words in a row of texts of others; of runs that overlap, the first is told.
 *
 * @param texts  by their names
 */
export const findOverlaps = (files: Files, texts: Files): FileFault[] => {
  const known = new Map<string, string>()
  for (const [name, text] of texts) for (const [words] of runsOf(text)) known.set(words, name)
  return [...files].filter(([path]) => own.test(path)).flatMap(([path, text]) => overlapsIn(path, text, known))
}

const overlapsIn = (file: string, text: string, known: ReadonlyMap<string, string>): FileFault[] => {
  const faults: FileFault[] = []
  let end = -1
  for (const [at, [words, from]] of runsOf(text).entries()) {
    const name = known.get(words)
    if (name !== undefined && at > end) {
      const before = text.slice(0, from).split('\n')
      const column = (before.at(-1) ?? '').length + 1
      const what = `"${words}" stands so in ${name}`
      faults.push({ file, line: before.length, column, what, allowed: 'words of your own' })
    }
    if (name !== undefined) end = at + run - 1
  }
  return faults
}
