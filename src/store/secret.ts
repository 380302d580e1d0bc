import { randomBytes, timingSafeEqual } from 'node:crypto'
import { digestOf } from '../data/content-hash.js'

/**
 * A secret that no one guesses: 256 random bits in base64url. One hash of it is kept, and no slow one is needed: there are
 * no words in it to try.
 */
export const makeSecret = (): { readonly secret: string; readonly hash: Buffer } => {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashOfSecret(secret) }
}

export const hashOfSecret = (secret: string): Buffer => digestOf(secret)

/** Whether a hash is that of a secret, in a time that says nothing of either. */
export const isSecretOf = (secret: string, hash: Buffer): boolean => {
  const given = hashOfSecret(secret)
  return given.length === hash.length && timingSafeEqual(given, hash)
}
