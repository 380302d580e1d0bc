import type { FastifyRequest } from 'fastify'

/** Names of this machine, as browsers write them. */
const own = ['localhost', '127.0.0.1', '[::1]']

const hostnameOf = (address: string): string | undefined => {
  try {
    return new URL(address).hostname
  } catch {
    return undefined
  }
}

const isOwnAddress = (address: string): boolean => /^(?:127\.|::1$)/.test(address)

/** Whether a service listens to this machine alone. */
const listensToItself = ({ server }: FastifyRequest): boolean =>
  server.server.listening && server.addresses().every(each => typeof each === 'object' && isOwnAddress(each.address))

/**
 * Why a request is not taken: a page of another site that has given its own name the address of this machine says that
 * name as its origin, and as the host.
 *
 * @returns  what is wrong, or undefined
 */
export const foreignIn = (request: FastifyRequest): string | undefined => {
  const { origin, host = '' } = request.headers
  if (origin !== undefined && !own.includes(hostnameOf(origin) ?? '')) return `the origin ${origin.slice(0, 200)}`
  if (!listensToItself(request) || own.includes(hostnameOf(`http://${host}`) ?? '')) return undefined
  return `the host ${host.slice(0, 200)}`
}
