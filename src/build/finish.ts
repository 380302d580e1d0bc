import { chmod, cp, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compileRelease } from '../data/compiled.js'
import { readFolder, shippedIndicators } from '../data/folder.js'
import { compiledFile } from '../data/open.js'
import { readRelease } from '../data/release.js'

/** What a build is beside modules: the program may be run, clients stand beside it, the shipped definitions are compiled. */
await chmod(fileURLToPath(new URL('../cli/main.js', import.meta.url)), 0o755)
const clients = (of: string): string => fileURLToPath(new URL(`../../${of}/clients`, import.meta.url))
await cp(clients('src'), clients('dist'), { recursive: true })
const { release } = readRelease(await readFolder(shippedIndicators))
// Definitions with faults are told of by whoever reads them: here they only leave nothing to compile.
if (release) await writeFile(compiledFile, JSON.stringify(compileRelease(release)))
else await rm(compiledFile, { force: true })
