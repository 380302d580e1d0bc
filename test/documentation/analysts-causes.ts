import { outputOf } from './run-line.js'
import { ask } from './service.js'
import { listIn, numberIn, percent, score, valueIn, worded } from './values.js'

/** The numbers of the row of a printed table that begins so. */
const numbersOf = async (line: string, begins: RegExp): Promise<readonly number[]> => {
  const row = (await outputOf(line)).split('\n').find(each => begins.test(each)) ?? ''
  return row.replace(begins, '').trim().split(/\s+/).map(Number)
}

/** Score and rank as the simulation prints them: as it is, mean, 5 %, median and 95 % of either. */
const simulated = async (options: string) => {
  const numbers = await numbersOf(`npx crindex simulation --edition 2025 ${options}`, /^KAZ +Kazakhstan +criminality /)
  const [, , scoreLow = NaN, , scoreHigh = NaN, , , rankLow = NaN, , rankHigh = NaN] = numbers
  return { scoreLow: score(scoreLow), scoreHigh: score(scoreHigh), ranks: [rankLow, rankHigh] as const }
}

const methods = '--error none --weights dirichlet:10 --means criminality=arithmetic,geometric --drop 2'
const [varied, shared] = [await simulated(methods), await simulated('--error step:1@region')]

const sensitivity =
  'npx crindex sensitivity criminality --edition 2025 --country KAZ --error-factors sides --weights criminality=0.5 ' +
  '--means criminality=arithmetic,geometric --drop'

/** Shares of a factor, by itself and in total: first, its interval in three words, total. */
const shareOf = async (factor: string): Promise<readonly [string, string]> => {
  const [first = NaN, , , , total = NaN] = await numbersOf(sensitivity, new RegExp(`^${factor} `))
  return [percent(first), percent(total)]
}
const own = await shareOf('errors:criminality:own')
const [, drop] = await shareOf('drop')
const [, weights] = await shareOf('weights:criminality')
const [, others] = await shareOf('errors:criminality:others')
const [, mean] = await shareOf('aggregation:criminality')

const correlation = valueIn(await ask('/v1/editions/2025/correlations/criminality?with=resilience'), 'data', 0)
const [pearson, spearman] = [numberIn(correlation, 'pearson'), numberIn(correlation, 'spearman')].map(score)
const sets = valueIn(await ask('/v1/editions/2025/structure/resilience'), 'meta', 'sets')
const set = valueIn(sets, { set: 'resilience' })
const indicators = worded(numberIn(set, 'indicators'))

/** How wide another method makes the rank of Kazakhstan, places. */
export const variedWidth = varied.ranks[1] - varied.ranks[0]

/** What the chapter says of simulations, sensitivity and statistics. */
export const causeSentences: readonly string[] = [
  `Kazakhstan's criminality lies between ${varied.scoreLow} and ${varied.scoreHigh} and its rank between ` +
    `${varied.ranks.join(' and ')} (5 % and 95 % of the replications)`,
  `weighs more: ranks ${shared.ranks.join(' to ')}.`,
  `explain ${own[0]} of the variance of its rank by themselves, and take part in ${own[1]}; a dropped indicator in ` +
    `${drop}, the weights in ${weights}, the errors of all other countries in ${others}, the choice of mean in ${mean}.`,
  `correlate by ${pearson ?? ''} (Spearman ${spearman ?? ''}); the ${indicators} indicators of resilience are nearly one (alpha ` +
    `${score(numberIn(set, 'alpha'))}, the first component has ${percent(numberIn(listIn(set, 'components'), 0, 'share'))}`
]
