import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const projectAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : projectAbove(dirname(folder))

/** The folder of the project. Tests run from a compiled tree, so that their own place says nothing of it. */
export const root = projectAbove(import.meta.dirname)

/** A file or folder of the project, e.g. `test/fixtures/wellbeing`. */
export const fromRoot = (path: string): string => join(root, path)
