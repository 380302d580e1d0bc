import { costBetween, reach } from './distance.js'
import { readEditions, type EditionSpec } from './editions.js'
import { listOf } from './lists.js'
import type { Figure } from './numbers.js'
import type { Mention, Target } from './phrases.js'
import { assignScopes, isPlace, type ScopeSpec } from './places.js'
import { isAttachedTo, saysBetween, saysNear, type FigureClaim, type Reading } from './reading.js'

/** A claim with what it is about, as far as the text says; lists begin with the likeliest. */
export interface BoundClaim {
  readonly claim: FigureClaim
  readonly nodes: readonly string[]
  readonly countries: readonly string[]
  /** For a distance: the country that it is to. */
  readonly other: string | undefined
  readonly scope: ScopeSpec
  /** Of a rank the figure of the size that goes with it, and the other way round. */
  readonly partner: Figure | undefined
  readonly edition: EditionSpec
  /** For a change: the edition that it starts from. */
  readonly since: EditionSpec
}

/** What the text before a unit has told. */
export interface Context {
  readonly country: readonly string[]
  readonly node: readonly string[]
  readonly scope: ScopeSpec
  readonly edition: EditionSpec
  /** Ids of the editions that there are. */
  readonly known: ReadonlySet<string>
}

/** Bind the claims of a unit to what they are about; those for which no node is told are left out. */
export const bindClaims = (reading: Reading, claims: readonly FigureClaim[], context: Context): BoundClaim[] => {
  const scopes = assignScopes(reading, claims)
  const editions = readEditions(reading, claims, context)
  return claims.flatMap((claim): BoundClaim[] => {
    const own = claims.find(({ figure }) => figure === claim.of) ?? claim
    const isBetween = between.has(claim.kind)
    const nodes = isBetween ? [''] : nodesOf(reading, own, context)
    const other = isBetween ? otherOf(reading, claim) : undefined
    if (nodes.length === 0 || (isBetween && !other)) return []
    const countries = isBetween ? fromOf(reading, claim, context) : countriesOf(reading, own, context)
    const scope = scopes.get(own) ?? (reading.isCell ? context.scope : null)
    const { edition, since } = editions(own)
    const partner = claim.of ?? claims.find(({ of }) => of === claim.figure)?.figure
    return [{ claim, partner, nodes, countries, other, scope, edition, since }]
  })
}

/** What is said of two countries, and of no node. */
const between: ReadonlySet<string> = new Set(['distance', 'compared'])

/** The country that a distance is to: the last one before it. */
const otherOf = ({ mentions }: Reading, { figure }: FigureClaim): string | undefined =>
  mentions
    .filter(({ to }) => to <= figure.at)
    .flatMap(({ targets }) => targets.find(({ type }) => type === 'country') ?? [])
    .at(-1)?.id

/** The country that a distance is from: one named before the list, else that of what the unit stands in. */
const fromOf = (reading: Reading, { figure }: FigureClaim, { country }: Context): readonly string[] => {
  const colon = listOf(reading, figure)?.colon ?? 0
  const named = reading.mentions.filter(({ to }) => to <= colon).flatMap(({ targets }) => targets)
  const found = named.find(({ type }) => type === 'country')
  return found ? [found.id] : country
}

interface Found {
  readonly id: string
  readonly cost: number
  readonly from: number
  readonly to: number
  readonly behind: boolean
}

/** What a figure may be about among the mentions of a type, the nearest first; what stands before it is preferred. */
const nearest = (reading: Reading, at: number, type: Target['type'], bias: number): Found[] => {
  const found: Found[] = []
  for (const mention of reading.mentions) {
    const { from, to, targets } = mention
    if (Math.abs(from - at) > reach) continue
    const target = targets.find(each => each.type === type)
    if (!target || (type === 'country' && isPlace(reading, mention))) continue
    const behind = from > at
    const beyond = behind && leavesBrackets(reading, at, from) ? 30 : 0
    const cost = behind ? costBetween(reading, at + 1, from) + bias + beyond : costBetween(reading, to, at)
    found.push({ id: target.id, cost, from, to, behind })
  }
  return found.toSorted((a, b) => a.cost - b.cost)
}

/** Whether what stands behind a figure is outside the brackets that the figure is in with others. */
const leavesBrackets = ({ tokens }: Reading, at: number, from: number): boolean => {
  const between = tokens.slice(at + 1, from).map(({ text }) => text)
  return between.includes(')') && !between.includes('(') && tokens[at - 1]?.text !== '('
}

const nodesOf = (reading: Reading, claim: FigureClaim, context: Context): readonly string[] => {
  const paired = pairInOrder(reading, claim, 'node')
  if (paired) return [paired]
  const { at } = claim.figure
  const named = nearest(reading, at, 'node', 1.5)
  const first = named.find(each => !isGenus(reading, each)) ?? named[0]
  if (claim.kind === 'score' && !isSpokenOf(reading, claim, first)) return []
  return first ? [first.id] : context.node
}

/** Whether a name only tells what another is one of: `the most influential type of`, `the strongest of the`. */
const isGenus = ({ tokens }: Reading, { from }: Found): boolean => {
  const before = tokens.slice(Math.max(0, from - 4), from).filter(({ lower }) => lower !== 'the' && lower !== 'all')
  const [kind, last] = before.slice(-2).map(({ lower }) => lower)
  if (last === 'of') return genera.has(kind ?? '') || /.est$/.test(kind ?? '')
  return russianGenera.has(last ?? '')
}

const genera = new Set('type types kind kinds form forms sort sorts category categories class classes'.split(' '))
const russianGenera = new Set('вид видом вида тип типом типа форма формой разновидность разновидностью'.split(' '))

/** Whether a number is said to be a score: by a word for it, by a label next to it, or as one end of a change. */
const isSpokenOf = (reading: Reading, { figure }: FigureClaim, node: Found | undefined): boolean => {
  if (saysNear(reading, figure, 'score')) return true
  if (reading.isCell) return node !== undefined || reading.mentions.some(isOfCountry)
  if (!node) return isAttachedTo(reading, figure, 'from', 'to') && saysNear(reading, figure, 'up', 'down')
  if (isEnclosed(reading, figure.at) || isDated(reading, figure.at) || node.cost <= 5) return true
  const [country] = nearest(reading, figure.at, 'country', 1.5)
  if (country && !country.behind && country.cost <= 3 && figure.decimals === 2) return true
  return saysBetween(reading, node.to, figure.at, 'is', 'up', 'down') && node.cost <= 14
}

const isOfCountry = ({ targets }: Mention): boolean => targets.some(({ type }) => type === 'country')

/** Whether a figure stands in brackets of its own. */
const isEnclosed = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.text === '(' && [')', ',', ';'].includes(tokens[at + 1]?.text ?? '')

/** Whether a year stands with a figure: `4.26 (2021)`, `2021: 4.26`. */
const isDated = ({ tokens, years }: Reading, at: number): boolean =>
  (tokens[at + 1]?.text === '(' && years.some(year => year.at === at + 2)) ||
  (tokens[at - 1]?.text === ':' && years.some(year => year.at === at - 2))

/** Words that name where something comes from or goes to, not what a figure is about. */
const asides = new Set(
  'from to toward towards via into with by through including against из с со через к от включая против в'.split(' ')
)

const countriesOf = (reading: Reading, claim: FigureClaim, context: Context): readonly string[] => {
  const paired = pairInOrder(reading, claim, 'country')
  if (paired) return [paired]
  const found = nearest(reading, claim.figure.at, 'country', 1.5)
  const subject = found.find(each => isSubject(reading, each))
  if (subject) return [subject.id]
  // What is only come from or gone to may be meant where nothing else is told of.
  const [first] = found.filter(each => context.country.length === 0 || !isWay(reading, each))
  return first ? [...context.country, first.id] : context.country
}

/** Whether a country is what a figure is about, and not where something comes from or goes to. */
const isSubject = ({ tokens, isCell }: Reading, { from, behind, cost }: Found): boolean => {
  const before = tokens[from - 1]?.lower ?? ''
  return isCell || (behind ? belonging.has(before) && cost <= 4 : !asides.has(before))
}

/** Words that never tell where a figure is from; `в` may. */
const ways = new Set('from to toward towards via into из через к от'.split(' '))

const isWay = ({ tokens }: Reading, { from }: Found): boolean => ways.has(tokens[from - 1]?.lower ?? '')

const belonging = new Set(['for', 'in', 'of', 'для', 'в', '('])

const isInOrder = (reading: Reading): boolean => {
  const known =
    orders.get(reading) ?? reading.tokens.some(({ lower }) => lower === 'respectively' || lower === 'соответственно')
  orders.set(reading, known)
  return known
}

/** Asked for every figure of a unit. */
const orders = new WeakMap<Reading, boolean>()

/** With `respectively`: as many names as figures, one each in order. */
const pairInOrder = (reading: Reading, claim: FigureClaim, type: Target['type']): string | undefined => {
  if (!isInOrder(reading)) return undefined
  const named = reading.mentions.flatMap(({ targets }) => targets.find(each => each.type === type) ?? [])
  const figures = reading.figures.filter(({ decimals }) => decimals === claim.figure.decimals)
  return named.length === figures.length && named.length > 1 ? named[figures.indexOf(claim.figure)]?.id : undefined
}
