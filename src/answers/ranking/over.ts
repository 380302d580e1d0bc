import type { Scope, ScopeKind } from '../../data/scopes.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { choice } from '../kit/parameters.js'
import { nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { nodesOfAll } from '../selection.js'

/** The kinds of scopes that are asked for all at once. */
export const byKind = choice(['world', 'continent', 'region', 'group'], 'Every scope of a kind')

/** One node of an edition, or each with `all`. */
export const nodesAsked = (index: LoadedIndex, edition: ScoredEdition, node: string): string[] =>
  node === 'all' ? nodesOfAll([edition]) : [nodeIn(index, [edition], node)]

/**
 * The scopes that are asked for: all of a kind, or one; the world where neither is.
 *
 * @throws {DomainError} `REQUEST_INVALID` where both are; those of `findScope`
 */
export const scopesAsked = (
  index: LoadedIndex,
  { by, scope }: { readonly by?: ScopeKind | undefined; readonly scope?: string | undefined }
): Scope[] => {
  if (scope === undefined) return [...index.scopes.values()].filter(({ kind }) => kind === (by ?? 'world'))
  if (by === undefined) return [scopeOf(index, scope)]
  const detail = `All scopes of the kind ${by} are asked for, and one scope.`
  throw new DomainError('REQUEST_INVALID', { pointer: '/by', detail, allowed: ['either by or scope'] })
}
