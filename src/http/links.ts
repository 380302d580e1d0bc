import type { Answer } from '../answers/answer.js'
import { lastingAddress } from '../report/lasting-address.js'
import type { Format } from './negotiation.js'

/**
 * The links of a table: its address for ever, what its columns are, its citation, and its licence; they are relative to where
 * it was asked for.
 *
 * @param asked    path and query as they were asked, with a suffix
 * @param release  that was answered from
 * @example
 * linksOf('/v1/scopes.csv', 'sha256:0ac2').split(', ')[0] // => '</v1/scopes.csv?release=sha256:0ac2>; rel="canonical"'
 */
export const linksOf = (asked: string, release: string): string => {
  const address = lastingAddress(asked, release)
  const [path = '', query = ''] = address.split('?', 2)
  const cited = `${path.replace(/\.[a-z]+$/, '')}.bib?${query}`
  return [
    `<${address}>; rel="canonical"`,
    '</v1/questions>; rel="describedby"; type="application/json"',
    `<${cited}>; rel="cite-as"; type="application/x-bibtex"`,
    '</v1/licence>; rel="license"'
  ].join(', ')
}

/**
 * The headers of an answer with a table: its links, and the names that were left out of its lists.
 *
 * @param address  path and query as they were asked, without a suffix
 */
export const headersOfTable = ({ meta }: Answer, format: Format, address: string): Record<string, string> => {
  const [path = '', ...query] = address.split('?')
  const asked = [format === 'json' ? path : `${path}.${format}`, ...query].join('?')
  const skipped = Array.isArray(meta.skipped) ? (meta.skipped as readonly { readonly name: string }[]) : []
  const names = skipped.map(({ name }) => encodeURIComponent(name)).join(', ')
  return { link: linksOf(asked, meta.release), ...(names && { 'crindex-skipped': names }) }
}
