import { chmod, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compileRelease } from '../data/compiled.js'
import { readFolder, shippedIndicators } from '../data/folder.js'
import { compiledFile } from '../data/open.js'
import { readRelease } from '../data/release.js'

/** What a build is beside modules: the program may be run, and the release of the shipped definitions is compiled. */
await chmod(fileURLToPath(new URL('../cli/main.js', import.meta.url)), 0o755)
const { release } = readRelease(await readFolder(shippedIndicators))
// Definitions with faults are told of by whoever reads them: here they only leave nothing to compile.
if (release) await writeFile(compiledFile, JSON.stringify(compileRelease(release)))
else await rm(compiledFile, { force: true })
