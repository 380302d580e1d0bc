import './memory.js'
import closeWithGrace from 'close-with-grace'
import { destination, pino } from 'pino'
import { DomainError } from '../errors.js'
import { openIndex } from '../index.js'
import { buildApp } from './app.js'
import { readSettings } from './settings.js'

const graceMs = 10_000
const flushMs = 500

/**
 * Serve the index of a folder of definitions until told to stop; requests in flight are finished first.
 *
 * @param environment  see `readSettings`
 * @throws {DomainError} `SETTING_INVALID`, `DEFINITIONS_INVALID` or `PORT_TAKEN`, before anything is served
 */
export const serve = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  const settings = readSettings(environment)
  const { port, host } = settings
  const log = destination({ sync: false, minLength: 4096 })
  const logger = pino({ level: settings.logLevel }, log)
  const flush = setInterval(() => {
    log.flush()
  }, flushMs)
  flush.unref()
  const index = await openIndex(settings.indicators)
  const app = await buildApp(index, { ...settings, logger })
  await app.listen({ port, host }).catch((error: unknown) => {
    throw toDomainError(error, host, port)
  })
  logger.info({ release: index.release.id, editions: [...index.editions.keys()] }, 'serving')
  closeWithGrace({ delay: graceMs, logger }, async ({ err }) => {
    if (err) logger.error({ err }, 'stopping after a failure')
    await app.close()
    log.flushSync()
  })
}

const toDomainError = (error: unknown, host: string, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new DomainError('PORT_TAKEN', {
      detail: `Port ${port} of ${host} is taken by another process; set PORT to a free one.`
    })
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new DomainError('SETTING_INVALID', {
      detail: `Cannot listen on ${host}:${port} (${code}); set HOST and PORT to others.`
    })
  }
  return error
}
