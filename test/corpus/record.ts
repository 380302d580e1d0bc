import type { Answer, Corpus } from './answers.js'
import { ask, closeConnections, type Names } from './ask.js'
import { faceOf } from './face.js'
import { normaliseFace, normaliseHeaders } from './normalise.js'
import type { Request } from './request.js'
import { startServices } from './services.js'

/**
 * Ask fresh services and give their answers, in the form in which they are held.
 *
 * @param isWanted  which requests are asked; those that others rest on are asked anyway
 */
export const record = async (
  requests: readonly Request[],
  script: string,
  isWanted: (request: Request) => boolean
): Promise<Corpus> => {
  const services = await startServices(script)
  const names: Names = new Map()
  const answers = new Map<string, Answer>()
  try {
    for (const request of requests) {
      if (!isWanted(request) && !isNeeded(request)) continue
      answers.set(request.name, await answerTo(request, services.ports[request.service], names))
    }
  } finally {
    closeConnections()
    await services.end()
  }
  return { ids: new Map([...names].filter(([, value]) => value.startsWith('sha256:'))), answers }
}

/** What gives names, waits for a job, or changes what is answered next. */
const isNeeded = ({ keep, until, always = false, service }: Request): boolean =>
  keep !== undefined || until !== undefined || always || service === 'limited'

const answerTo = async (request: Request, port: number, names: Names): Promise<Answer> => {
  const { status, headers, body } = await ask(request, port, names)
  const face = faceOf(body, headers['content-type'] ?? '', headers['content-encoding'])
  return { status, headers: normaliseHeaders(headers, request, names), ...normaliseFace(face, request.word, names) }
}
