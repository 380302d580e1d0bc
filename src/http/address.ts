import type { IncomingMessage } from 'node:http'
import { stripSuffix } from './negotiation.js'
import { isDecodable, mostCharacters, pathOf } from './unfit.js'

type Heading = Pick<IncomingMessage, 'url' | 'headers'>

/** The address by which a route is found: without the host that it may name, and without a suffix. */
export const readAddress = (request: Heading): string => {
  const { url = '/' } = request
  if (url.length > mostCharacters) return unreadable
  const address = url.startsWith('/') ? url : withoutHost(request)
  if (address.includes('%') && !isDecodable(pathOf(address))) return unreadable
  return address === url ? stripSuffix(request) : stripSuffix({ headers: request.headers, url: address })
}

/** Routers refuse in words of their own what they cannot read: it goes where nothing is served, and is refused on the way. */
const unreadable = '/'

/**
 * The path of an address such as `http://host/path`, which a client writes that takes the service for a proxy: its host
 * counts more than the header (RFC 9112, 3.2.2).
 */
const withoutHost = ({ url = '', headers }: Heading): string => {
  const scheme = /^https?:\/\//i.exec(url)?.[0]
  if (scheme === undefined) return url
  const [host = ''] = url.slice(scheme.length).split(/[/?#]/, 1)
  headers.host = host
  const path = url.slice(scheme.length + host.length)
  return path.startsWith('/') ? path : `/${path}`
}
