#!/usr/bin/env node
import '../start.js'
import { exitCodes } from './failure.js'
import { run } from './run.js'

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(exitCodes.fine)
  throw error
}

process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)
process.exitCode = await run(process.argv.slice(2), process)
