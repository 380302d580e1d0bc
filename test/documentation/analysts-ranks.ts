import { ask } from './service.js'
import { listIn, numberIn, percent, score, textIn, valueIn } from './values.js'

const base = '/v1/editions/2025/rank-distributions/criminality'
const near = 'region:central_asia_and_the_caucasus'
const distribution = async (query: string): Promise<unknown> => valueIn(await ask(`${base}/KAZ?${query}`), 'data')

const [world, asia, region, twoSteps, normal] = await Promise.all(
  ['uncertainty=step', 'scope=continent:asia', `scope=${near}`, 'uncertainty=step:2', 'uncertainty=normal:0.5'].map(
    distribution
  )
)
const all = listIn(await ask(base), 'data')

const rank = (found: unknown): string => `${numberIn(found, 'rank')} of ${numberIn(found, 'size')}`
const interval = (found: unknown, between = ' to '): string =>
  [numberIn(found, 'interval', 'low'), numberIn(found, 'interval', 'high')].join(between)
const width = (row: unknown): number => numberIn(row, 'high') - numberIn(row, 'low')
/** How wide one step in every score makes the rank of Kazakhstan, places. */
export const stepWidth = width(valueIn(world, 'interval'))
const medianWidth = all.map(width).toSorted((one, other) => one - other)[(all.length - 1) / 2]

const [level, own] = [
  numberIn(world, 'interval', 'level'),
  numberIn(world, 'distribution', { rank: numberIn(world, 'rank') }, 'probability')
]
const alike = listIn(world, 'indistinguishable').length
const [tied] = listIn(world, 'tied').map(String)
const tiedName = textIn(await ask(`/v1/countries/${tied ?? ''}`), 'data', 'name')
const regional = listIn(region, 'indistinguishable').map(country => textIn(country, 'country'))

const claims = valueIn(
  await ask('/v1/editions/2025/claims', {
    claims: [
      { kind: 'ranks_above', country: 'KAZ', other: 'TKM', node: 'criminality' },
      { kind: 'improved', country: 'KAZ', node: 'criminality', since: '2023' },
      { kind: 'top', country: 'KAZ', k: 3, node: 'resilience', scope: near }
    ]
  }),
  'data'
)
const steps = (claim: number): number =>
  listIn(claims, claim, 'overturn', 'needs').reduce<number>((sum, need) => sum + numberIn(need, 'steps'), 0)
const chance = (claim: number): string => percent(numberIn(claims, claim, 'probability'), 1)
const fall = -numberIn(world, 'change', 'delta')

/** What the chapter says of intervals and claims. */
export const rankSentences: readonly string[] = [
  `Its criminality of ${score(numberIn(world, 'score'))} is rank ${rank(world)}, tied with ${tiedName}.`,
  `puts the rank between ${interval(world, ' and ')} with ${percent(level)} probability; that it is ` +
    `${numberIn(world, 'rank')} after all has a probability of ${percent(own, 1)}, and ${alike} countries cannot be told apart`,
  `In Asia (rank ${rank(asia)}) the interval is ${interval(asia)}, in its region (${rank(region)}) it is ` +
    `${interval(region)}: there only ${regional.join(', ')} is not told apart.`,
  `Two steps widen the interval in the world to ${interval(twoSteps)}, normal errors of half a point to ${interval(normal)}.`,
  `The median interval of all ${all.length} countries is ${String(medianWidth)} places wide.`,
  `Likely (${chance(0)}), and two steps of one indicator overturn it.`,
  `since 2023, by ${score(fall)}? About as likely as not (${chance(1)}): one step overturns it.`,
  `Virtually certain: it would take ${steps(2)} steps.`
]

/** The verdicts of the claims: the one that is meant, and the one that is given. */
export const verdicts: readonly (readonly [string, unknown])[] = [
  ['likely', valueIn(claims, 0, 'verdict')],
  ['about_even', valueIn(claims, 1, 'verdict')],
  ['virtually_certain', valueIn(claims, 2, 'verdict')]
]
export const overturns: readonly number[] = [steps(0), steps(1)]
