import { DomainError } from '../errors.js'
import { isSecretOf, makeSecret } from '../store/secret.js'
import type { KeyStore, May, StoredKey } from '../store/store.js'

/** What is told of a key; never its secret, nor the hash of it. */
export type KeyTold = Omit<StoredKey, 'hash'>

const nameForm = /^[a-z0-9][a-z0-9_-]{0,39}$/

export const howToGetOne =
  'a key, which who runs the service makes by `crindex key create NAME --may write`, as `Authorization: Bearer KEY`'

/** Keys to write with: `NAME.SECRET`, of which the store keeps the name and a hash of the secret. */
export class Keys {
  constructor(readonly store: KeyStore) {}

  /**
   * Make a key.
   *
   * @returns what is told of it, and the key itself, which nobody can tell again
   * @throws {DomainError} `REQUEST_INVALID`, `KEY_TAKEN`, and those of the store
   */
  async create(name: string, may: May): Promise<KeyTold & { readonly key: string }> {
    if (!nameForm.test(name)) {
      const allowed = ['1 to 40 of a-z, 0-9, _ and -, the first a letter or a digit']
      throw new DomainError('REQUEST_INVALID', { pointer: '/name', detail: `A key cannot be called ${name}.`, allowed })
    }
    const { secret, hash } = makeSecret()
    const made = await this.store.createKey({ name, may, hash })
    if (!made) {
      const detail = `There is or was a key ${name}; what was written with it keeps its name.`
      throw new DomainError('KEY_TAKEN', { pointer: '/name', detail, allowed: ['another name'] })
    }
    return { ...told(made), key: `${name}.${secret}` }
  }

  async list(): Promise<readonly KeyTold[]> {
    return (await this.store.keys()).map(told)
  }

  /** @throws {DomainError} `KEY_UNKNOWN`, and those of the store */
  async revoke(name: string): Promise<KeyTold> {
    const key = await this.store.revokeKey(name)
    if (key) return told(key)
    const names = (await this.store.keys()).map(each => each.name)
    const detail = `The store holds no key ${name}.`
    throw new DomainError('KEY_UNKNOWN', { pointer: '/name', detail, allowed: names.slice(-20) })
  }

  /**
   * The key that a text is, read anew from the store each time: one that was revoked holds nowhere from then on.
   *
   * @throws {DomainError} `KEY_INVALID`, which says nothing of what was given, and those of the store
   */
  async holding(text: string): Promise<KeyTold> {
    const [, name = '', secret = ''] = /^([^.]+)\.([\w-]+)$/.exec(text) ?? []
    const key = nameForm.test(name) ? await this.store.key(name) : undefined
    if (key?.revoked === null && isSecretOf(secret, key.hash)) return told(key)
    const detail = 'The key of the request is none that holds here: it is not known, or it was revoked.'
    throw new DomainError('KEY_INVALID', { detail, allowed: [howToGetOne] })
  }
}

const told = ({ name, may, created, revoked }: StoredKey): KeyTold => ({ name, may, created, revoked })
