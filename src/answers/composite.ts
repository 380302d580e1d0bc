import { DomainError } from '../errors.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { nodeIn, type LoadedIndex } from './loaded.js'

/**
 * A composite of the edition.
 *
 * @throws {DomainError} `NODE_UNKNOWN`, also of an indicator, beneath which there is nothing
 */
export const rankedComposite = (index: LoadedIndex, edition: ScoredEdition, id: string): string => {
  const node = nodeIn(index, [edition], id)
  if (edition.composites.includes(node)) return node
  const detail = `${node} is an indicator: nothing stands beneath it.`
  throw new DomainError('NODE_UNKNOWN', { pointer: '/node', node, detail, allowed: edition.composites })
}
