import type { IncomingMessage } from 'node:http'
import { stripSuffix } from './negotiation.js'
import { isDecodable, pathOf } from './unfit.js'

type Heading = Pick<IncomingMessage, 'url' | 'headers'>

/** The address by which a route is found: without the host that it may name, and without a suffix. */
export const readAddress = (request: Heading): string => {
  const { url = '/' } = request
  const path = url.startsWith('/') ? url : withoutHost(request)
  if (path.includes('%') && !isDecodable(pathOf(path))) return unreadable
  return path === url ? stripSuffix(request) : stripSuffix({ headers: request.headers, url: path })
}

/** An address that is no text finds no route, so that it is refused like any other; routers would refuse it in their own words. */
const unreadable = '/'

/**
 * The path of an address such as `http://host/path`, which a client writes that takes the service for a proxy: its host
 * counts more than the header (RFC 9112, 3.2.2).
 */
const withoutHost = ({ url = '', headers }: Heading): string => {
  const [whole, host = '', path = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  if (whole === undefined) return url
  headers.host = host
  return path.startsWith('/') ? path : `/${path}`
}
