import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where, beneath a copy of the repository, the modules stand that are changed, and the tests that are run. */
export const layout = { modules: 'src', tests: 'test' } as const

/** What a copy does without. */
const without = new Set(['.git', '.mutants', '.tap', 'coverage', 'dist', 'node_modules', 'out'])

/**
 * A copy of the repository with everything compiled, each module beside its source: what it runs, in its own process
 * and in those that it starts (`dist`), is what stands in the copy.
 */
export const makeTree = async (root: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(root)) {
    if (!without.has(name)) await cp(join(root, name), join(folder, name), { recursive: true })
  }
  const options = ['--outDir', folder, '--rootDir', root, '--sourceMap', '--noCheck']
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, ...options])
  await symlink('src', join(folder, 'dist'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** Another copy of a tree, for a worker of its own. */
export const copyTree = async (tree: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await cp(tree, folder, { recursive: true, verbatimSymlinks: true })
}
