/** What a key is good for: to write, or also to take away. */
export type May = 'write' | 'admin'

/** A key to write with; its secret is kept as a hash. */
export interface NewKey {
  readonly name: string
  readonly may: May
  /** SHA-256 of the secret. */
  readonly hash: Buffer
}

export interface StoredKey extends NewKey {
  /** ISO 8601 in UTC. */
  readonly created: string
  /** ISO 8601 in UTC; null while it holds. */
  readonly revoked: string | null
}

/** Keeps keys; a name is given once, for ever. */
export interface KeyStore {
  /** @returns undefined when there is or was a key of that name */
  createKey(key: NewKey): Promise<StoredKey | undefined>
  /** A key, also one that was revoked. */
  key(name: string): Promise<StoredKey | undefined>
  /** All keys, the earliest first. */
  keys(): Promise<readonly StoredKey[]>
  /** From now on a key is good for nothing, on any replica; undefined when there is none of that name. */
  revokeKey(name: string): Promise<StoredKey | undefined>
}
