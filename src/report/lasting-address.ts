/**
 * An address that names the release, and so answers the same for ever.
 *
 * @param origin  scheme and host that it stands under, where they are known
 * @example
 * lastingAddress('/v1/scopes?as_of=2026-11-22&sep=;', 'sha256:0ac2') // => '/v1/scopes?sep=;&release=sha256:0ac2'
 * lastingAddress('/v1/scopes', 'sha256:0ac2', 'https://example.org') // => 'https://example.org/v1/scopes?release=sha256:0ac2'
 */
export const lastingAddress = (address: string, release: string, origin = ''): string => {
  const [path = '', query = ''] = address.split('?', 2)
  const kept = query.split('&').filter(part => part !== '' && !/^(as_of|release|dialect)=/.test(part))
  return `${origin}${path}?${[...kept, `release=${release}`].join('&')}`
}
