import { isIP } from 'node:net'
import { z } from 'zod'

/** A whole number of up to nine digits. */
export const whole = (text: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, text)
    .transform(Number)

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

/** A host as addresses name it, with a port or without. */
export const hostForm = /^(\[[\da-f:.]{2,45}\]|[\da-z](?:[\da-z.-]{0,252}))(?::\d{1,5})?$/i

/** Hosts, with a port or without. */
export const hosts = z
  .string()
  .transform(text => partsOf(text.toLowerCase()))
  .refine(parts => parts.every(part => hostForm.test(part)), 'hosts, such as index.example.org or 10.0.0.5:3000')

/** An address of the service as others see it, without `/` at its end. */
export const publicAddress = z
  .string()
  .refine(isPublicAddress, 'https://host or https://host/path, without query and password')
  .transform(text => (text.endsWith('/') ? text.slice(0, -1) : text))

function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text) || text.length > 200) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === '' && !/[?#\s]/.test(text)
}

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

/** Proxies that are believed: how many stand in front, or the addresses and networks that they are in. */
export const proxies = z
  .string()
  .transform(text => (/^\d{1,2}$/.test(text) ? Number(text) : partsOf(text)))
  .refine(
    given => typeof given === 'number' || (given.length > 0 && given.every(isNetwork)),
    'the number of proxies in front, or their addresses and networks, such as 10.0.0.0/8'
  )
