import { says } from './cues.js'
import { costBetween, reach } from './distance.js'
import { listOf } from './lists.js'
import type { Mention } from './phrases.js'
import { saysBetween, type FigureClaim, type Reading } from './reading.js'

/** Where a rank or an average is taken: a scope of the index, or one that follows from the country. */
export type ScopeSpec = { readonly id: string } | { readonly of: 'region' | 'continent' } | null

/** One scope for each rank and average, the nearest pairs first; each place of the text is taken once. */
export const assignScopes = (reading: Reading, claims: readonly FigureClaim[]): Map<FigureClaim, ScopeSpec> => {
  const places = scopePlaces(reading)
  const wanting = claims.filter(({ kind, of }) => of === undefined && kinds.has(kind))
  const pairs = wanting.flatMap(claim => {
    const end = claims.find(({ of }) => of === claim.figure)?.figure.at ?? claim.figure.at
    return places.flatMap((place, index) => {
      if (Math.abs(place.from - claim.figure.at) > reach) return []
      const behind = place.from > claim.figure.at
      const cost = behind
        ? costBetween(reading, end + 1, place.from)
        : costBetween(reading, place.to, claim.figure.at) + 1
      return [{ claim, place, index, cost }]
    })
  })
  const assigned = new Map<FigureClaim, ScopeSpec>(listed(reading, places, wanting))
  const taken = new Set<number>()
  for (const { claim, place, index, cost } of pairs.toSorted((a, b) => a.cost - b.cost)) {
    if (assigned.has(claim) || (taken.has(index) && !reading.isCell && claim.kind !== 'gap' && cost > 12)) continue
    if (taken.has(index) && claim.kind === 'rank') continue
    assigned.set(claim, place.scope)
    taken.add(index)
  }
  return assigned
}

/** The figures of a list are to the average of the scope that is named before all of them. */
const listed = (reading: Reading, places: readonly ScopePlace[], claims: readonly FigureClaim[]) =>
  claims.flatMap((claim): [FigureClaim, ScopeSpec][] => {
    const list = listOf(reading, claim.figure)
    const place = list && places.find(({ from }) => from < list.colon)
    return place ? [[claim, place.scope]] : []
  })

const kinds: ReadonlySet<string> = new Set(['rank', 'size', 'average', 'rank_change', 'gap', 'tied'])

interface ScopePlace {
  readonly from: number
  readonly to: number
  readonly scope: ScopeSpec
}

/** Names of scopes, and words such as `regional` that are not part of one. */
const scopePlaces = (reading: Reading): ScopePlace[] => {
  const { tokens, mentions } = reading
  const named = mentions.flatMap(mention => {
    const { from, to, targets } = mention
    const target = targets.find(({ type }) => type === 'scope')
    const isCountry = targets.some(({ type }) => type === 'country') && !isPlace(reading, mention)
    return target && !isCountry ? [{ from, to, scope: { id: target.id } }] : []
  })
  const inName = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  const words = tokens.flatMap(({ lower }, at): ScopePlace[] => {
    if (inName.has(at)) return []
    if (says(lower, 'world')) return [{ from: at, to: at + 1, scope: { id: 'world' } }]
    if (says(lower, 'region')) return [{ from: at, to: at + 1, scope: { of: 'region' } }]
    return says(lower, 'continent') ? [{ from: at, to: at + 1, scope: { of: 'continent' } }] : []
  })
  return [...named, ...words].toSorted((a, b) => a.from - b.from)
}

/** Whether a name that is that of a country and of a scope means the scope: behind `in` and the like, or among scopes. */
export const isPlace = (reading: Reading, mention: Mention): boolean => {
  const before = reading.tokens[mention.from - 1]?.lower ?? ''
  if (!hasScope(mention)) return false
  return says(before, 'within') || before === ':' || before === '(' || isAmongScopes(reading, mention)
}

const hasScope = ({ targets }: Mention): boolean => targets.some(({ type }) => type === 'scope')

/** `World: rank 7 of 193; Micronesia: rank 3 of 5`. */
const isAmongScopes = (reading: Reading, mention: Mention): boolean => {
  const { tokens, mentions } = reading
  const { to } = mention
  if (tokens[to]?.text !== ':' || !saysBetween(reading, to, to + 5, 'rank')) return false
  const isOther = (each: Mention): boolean => each !== mention && hasScope(each) && tokens[each.to]?.text === ':'
  return mentions.some(isOther) || tokens.some(({ lower }, at) => says(lower, 'world') && tokens[at + 1]?.text === ':')
}
