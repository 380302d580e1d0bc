import { isCounted } from '../../analyses/evidence/evidence.js'
import { orderFacts, type Order } from '../../analyses/evidence/order.js'
import { placeInTime } from '../../data/evidence-time.js'
import type { Fact } from '../../data/fact.js'
import { foldName } from '../../definitions/spelling.js'
import { settleAll } from '../../errors.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { wordingIn } from '../phrases/wording.js'
import { entryOf, timeOf } from './names.js'
import { counterpartName } from './tell.js'

/** What further narrows and orders the facts of a selection. */
export interface Search {
  readonly about?: readonly string[] | undefined
  readonly q?: string | undefined
  readonly unit?: readonly string[] | undefined
  readonly whole?: boolean | undefined
  readonly dated?: boolean | undefined
  readonly new_since?: string | undefined
  readonly sort?: Order | undefined
}

type Test = (fact: Fact) => boolean

/** What can be found in a fact: its words, and the names of what it speaks of. */
const wordsOf = (index: LoadedIndex, fact: Fact): string => {
  const { kinds, sources } = index.release.evidence
  const english = wordingIn('en')
  const names = fact.counterparts.map(id => counterpartName(index, id, english))
  const of = [fact.id, fact.statement, fact.period.words ?? '', kinds[fact.kind]?.label ?? '', ...fact.indicators]
  return foldName([...of, ...names, sources[fact.source]?.title ?? ''].join(' '))
}

/** A fact holds every word that is asked for, in any order, small or large, with or without accents. */
const holding = (index: LoadedIndex, q: string): Test => {
  const words = q.split(/\s+/).map(foldName).filter(Boolean)
  return fact => {
    const text = wordsOf(index, fact)
    return words.every(word => text.includes(word))
  }
}

/** Facts that a text or a date has made known since an edition: they were not yet in its time. */
const newSince = (index: LoadedIndex, id: string): Test => {
  const time = timeOf(index, editionOf(index, id))
  return ({ period }) => placeInTime(period, time) === 'since_then'
}

/**
 * The facts of a selection that a search finds, in its order.
 *
 * @throws {DomainError} with all names that are unknown
 */
export const searchFacts = (index: LoadedIndex, facts: readonly Fact[], search: Search): Fact[] => {
  const { about, q, unit, whole, dated, new_since: since, sort } = search
  const [countries, units, isNew] = settleAll(
    () => about && new Set(index.names.findAll(about, '/about').map(({ iso3 }) => iso3)),
    () =>
      unit &&
      new Set(
        unit.flatMap(list => list.split(',')).map(id => entryOf(index.release.evidence.units, id.trim(), 'unit'))
      ),
    () => (since === undefined ? undefined : newSince(index, since))
  )
  const tests: (Test | false | undefined)[] = [
    countries && (fact => countries.has(fact.country) || fact.counterparts.some(id => countries.has(id))),
    units && (fact => fact.unit !== null && units.has(fact.unit)),
    isNew,
    q !== undefined && holding(index, q),
    whole === true && isCounted,
    dated === true && (({ period }) => period.from !== null && period.to !== null)
  ]
  const found = facts.filter(fact => tests.every(test => !test || test(fact)))
  return sort ? orderFacts(found, sort) : found
}
