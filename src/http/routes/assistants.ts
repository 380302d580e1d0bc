import { DomainError } from '../../errors.js'
import { foreignIn } from '../assistants/origins.js'
import type { Routes } from '../route.js'

/** Questions by the Model Context Protocol; what speaks it is loaded when it is first asked for. */
export const assistantRoutes: Routes = app => {
  app.removeContentTypeParser('application/json')
  // Read by what speaks the protocol, which has errors of its own for what is no JSON.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, text, done) => {
    done(null, text)
  })
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    schema: { hide: true },
    handler: async (request, reply) => {
      const foreign = foreignIn(request)
      if (foreign !== undefined) throw refuse(foreign)
      const { answerAssistant } = await import('../assistants/handler.js')
      return answerAssistant(request, reply)
    }
  })
}

const refuse = (foreign: string): DomainError =>
  new DomainError('ORIGIN_REFUSED', {
    pointer: '/headers',
    detail: `Assistants are not answered for ${foreign}.`,
    allowed: ['no origin, or one on this machine', 'a host name of this machine where the service listens to it alone']
  })
