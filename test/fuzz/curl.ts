import type { FuzzRequest } from './request.js'

/** A text as a shell takes it, whatever is in it. */
const quoted = (text: string): string =>
  /^[\w%/.:?=&,+@-]+$/.test(text)
    ? `'${text}'`
    : `$'${[...Buffer.from(text, 'latin1')].map(byte => (byte > 31 && byte < 127 && byte !== 39 && byte !== 92 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('')}'`

const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

/** The line that asks a request again; one of bytes is sent by bash itself. */
export const curlOf = ({ method, address, headers, body, bytes }: FuzzRequest, port: number): string => {
  if (bytes) return `printf %b ${escaped(bytes)} | nc -N 127.0.0.1 ${port}`
  const head = method === 'HEAD' ? ['-I'] : method === 'GET' ? [] : ['-X', method]
  return [
    ...['curl -sgi --path-as-is', ...head],
    ...headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body
      ? [
          body.includes(0)
            ? `--data-binary @<(printf %b ${escaped(body)})`
            : `--data-binary ${quoted(body.toString('latin1'))}`
        ]
      : []),
    quoted(`http://127.0.0.1:${port}${bytesOf(address)}`)
  ].join(' ')
}

const escaped = (bytes: Buffer): string =>
  `'${[...bytes].map(byte => `\\0${byte.toString(8).padStart(3, '0')}`).join('')}'`
