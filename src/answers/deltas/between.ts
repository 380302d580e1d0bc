import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { namedEdition } from '../kit/asks.js'
import { saying } from '../kit/parameters.js'
import { editionOf, type LoadedIndex } from '../loaded.js'

/** The two editions that a change is between. */
export const fromAndTo = {
  from: saying({ examples: ['2021'] }, namedEdition),
  to: saying({ examples: ['2023'] }, namedEdition)
}

/**
 * The editions of a change, the earlier one first.
 *
 * @throws {DomainError} `EDITION_UNKNOWN`; `EDITIONS_REVERSED` with those that come after the first
 */
export const editionsBetween = (
  index: LoadedIndex,
  asked: { readonly from: string; readonly to: string }
): [ScoredEdition, ScoredEdition] => {
  const [from, to] = settleAll(
    () => editionOf(index, asked.from, '/from'),
    () => editionOf(index, asked.to, '/to')
  )
  const all = [...index.editions.values()]
  if (all.indexOf(from) < all.indexOf(to)) return [from, to]
  const [a, b] = [from.framework.edition, to.framework.edition]
  throw new DomainError('EDITIONS_REVERSED', {
    pointer: '/to',
    detail: `Edition ${b} does not come after edition ${a}.`,
    allowed: all.slice(all.indexOf(from) + 1).map(edition => edition.framework.edition)
  })
}
