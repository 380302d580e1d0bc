import type { Token } from './tokens.js'

/** Every figure of a unit is held against all around it, so what is made of a token is made once for a unit. */
export const onceForUnit = <T>(make: (token: Token) => T): ((tokens: readonly Token[]) => readonly T[]) => {
  const made = new WeakMap<readonly Token[], readonly T[]>()
  return tokens => {
    const known = made.get(tokens) ?? tokens.map(make)
    made.set(tokens, known)
    return known
  }
}
