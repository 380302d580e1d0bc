import './start.js'
import { DomainError } from './errors.js'
import { serve } from './http/serve.js'

try {
  await serve(process.env)
} catch (error) {
  const text =
    error instanceof DomainError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
