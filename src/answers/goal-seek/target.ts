import { bandsOf } from '../../analyses/ranking/band.js'
import type { Target } from '../../analyses/goal-seek/target.js'
import type { Quadrant } from '../../analyses/ranking/quadrant.js'
import { scoresOfOthers } from '../../analyses/ranking/ranking.js'
import { nearestNames } from '../../data/nearest.js'
import { besides, kindOfTarget, targetForms, type Target as AskedTarget } from './asked.js'
import { DomainError, settleAll } from '../../errors.js'
import { parseDecimal, type Fraction } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { coverScope, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { assessedCountry, plainDecimal } from '../patch/names.js'

/** A fault of a goal. */
export const goalFault = (
  pointer: string,
  detail: string,
  allowed: readonly string[],
  nearest: readonly string[] = []
): DomainError => new DomainError('GOAL_INVALID', { pointer, detail, allowed, nearest })

/** A decimal of a goal as the fraction that it says. */
export const decimalOf = (value: number, pointer: string): Fraction => parseDecimal(plainDecimal(value, pointer))

/**
 * Resolve the names and numbers of a target.
 *
 * @throws {DomainError} with every fault
 */
export const resolveTarget = (index: LoadedIndex, edition: ScoredEdition, target: AskedTarget): Target => {
  const node = () => nodeIn(index, [edition], target.node ?? '', '/target/node')
  switch (kindOfTarget(target)) {
    case 'score':
      return resolveScore(target, node)
    case 'rank': {
      const [id, scope] = settleAll(node, () => scopeOf(index, target.scope ?? 'world', '/target/scope'))
      const { rank_at_most: atMost, rank_at_least: atLeast } = target
      const ends = { ...(atMost !== undefined && { atMost }), ...(atLeast !== undefined && { atLeast }) }
      return { kind: 'rank', node: id, scope: coverScope(index, edition, scope), ...ends }
    }
    case 'country':
      return resolveBeside(index, edition, target, node)
    case 'band':
      return resolveBand(edition, node(), target.band ?? '')
    case 'quadrant':
      return resolveQuadrant(edition, target.quadrant ?? '')
    case undefined:
      throw goalFault('/target', 'The target is none, or more than one.', targetForms)
  }
}

const resolveScore = (
  { at_least: least, at_most: most }: AskedTarget,
  node: () => string
): Extract<Target, { kind: 'score' }> => {
  const [id, atLeast, atMost] = settleAll(
    node,
    () => least !== undefined && decimalOf(least, '/target/at_least'),
    () => most !== undefined && decimalOf(most, '/target/at_most')
  )
  if (atLeast && atMost && atLeast.compare(atMost) > 0) {
    const detail = `No score is at least ${atLeast.toString()} and at most ${atMost.toString()}.`
    throw goalFault('/target/at_most', detail, [`at least ${atLeast.toString()}`])
  }
  return { kind: 'score', node: id, ...(atLeast && { atLeast }), ...(atMost && { atMost }) }
}

const resolveBeside = (index: LoadedIndex, edition: ScoredEdition, target: AskedTarget, node: () => string): Target => {
  const side = besides.find(each => target[each] !== undefined) ?? 'above'
  const [id, { iso3 }] = settleAll(node, () => assessedCountry(index, edition, target[side] ?? '', `/target/${side}`))
  if (scoreOf(edition, id, iso3) !== null) return { kind: 'country', node: id, side, iso3 }
  const detail = `${iso3} has no score of ${id}, so that none can be reached beside it.`
  throw goalFault(`/target/${side}`, detail, [`a country with a score of ${id}`])
}

const resolveBand = ({ framework }: ScoredEdition, node: string, id: string): Target => {
  const bands = bandsOf(framework, node)
  const ids = bands.map(each => each.id)
  const band = bands[ids.indexOf(id)]
  if (band) return { kind: 'band', node, band }
  if (ids.length === 0) {
    const detail = `${node} has no bands in edition ${framework.edition}.`
    throw goalFault('/target/band', detail, ['a target of another kind', 'a node that has bands'])
  }
  throw goalFault('/target/band', `${node} has no band "${id}".`, ids, nearestNames(id, ids))
}

const resolveQuadrant = ({ framework: { edition, quadrants } }: ScoredEdition, id: string): Target => {
  if (!quadrants) {
    const detail = `Edition ${edition} has no quadrants.`
    throw goalFault('/target/quadrant', detail, ['a target of another kind'])
  }
  const ids = Object.keys(quadrants.labels)
  if (ids.includes(id)) return { kind: 'quadrant', quadrant: id as Quadrant }
  throw goalFault('/target/quadrant', `There is no quadrant "${id}".`, ids, nearestNames(id, ids))
}

/** Refuse a country that is to be held beside itself. */
export const refuseItself = (iso3: string, target: Target): void => {
  if (target.kind !== 'country' || target.iso3 !== iso3) return
  throw goalFault(`/target/${target.side}`, `${iso3} would be held beside itself.`, ['another country'])
}

/** Refuse a rank that the scope of a target does not have. */
export const refuseRank = (edition: ScoredEdition, iso3: string, target: Target): void => {
  if (target.kind !== 'rank') return
  const { atMost, atLeast, node, scope } = target
  const size = scoresOfOthers(edition, node, iso3, scope).length + 1
  const rank = atMost ?? atLeast ?? 1
  if (Number.isInteger(rank) && rank >= 1 && rank <= size) return
  const member = atMost === undefined ? 'rank_at_least' : 'rank_at_most'
  const detail = `${scope.id} has no rank ${rank} on ${node}: ${size} countries are ranked, ${iso3} among them.`
  throw goalFault(`/target/${member}`, detail, [`a whole number from 1 to ${size}`])
}
