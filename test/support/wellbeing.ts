import { readFolder } from '../../src/data/folder.js'
import { readRelease, type Release } from '../../src/data/release.js'
import { formatFault } from '../../src/formats/fault.js'
import type { Files } from '../../src/formats/files.js'
import { createIndex, type Index } from '../../src/index.js'
import { fromRoot } from './root.js'

/** The folder of a second index, which shares no node, scale, region or country with the one that crindex ships with. */
export const folder = fromRoot('test/fixtures/wellbeing')

export const files: Files = await readFolder(folder)

/** Every fault of a folder of definitions, as lines. */
export const faultsOf = (of: Files): string[] => (readRelease(of).faults ?? []).map(formatFault)

export const releaseOf = (of: Files): Release => {
  const { release } = readRelease(of)
  if (!release) throw new Error(faultsOf(of).join('\n'))
  return release
}

export const index: Index = createIndex(releaseOf(files))

/** A copy of files with one text in one of them replaced; the text must be there. */
export const withText = (path: string, text: string, replacement: string, of: Files = files): Files => {
  const before = of.get(path) ?? ''
  if (!before.includes(text)) throw new Error(`${path} has no ${text}`)
  return new Map(of).set(
    path,
    before.replace(text, () => replacement)
  )
}

/** A copy of files with one more, or with another content of it. */
export const withFile = (path: string, content: string, of: Files = files): Files => new Map(of).set(path, content)

export const withoutFile = (path: string, of: Files = files): Files =>
  new Map([...of].filter(([name]) => name !== path))
