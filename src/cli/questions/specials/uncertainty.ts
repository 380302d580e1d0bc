import type { Index } from '../../../index.js'
import { pictureRankDistributions } from '../../../report/rank-distributions.js'
import { rangesOption, readUncertainty } from '../../ranges.js'
import type { Special, Values } from '../special.js'

/** Scores with the ranges of reviewers, which stand in a file. */
export const withRanges = async ({ ranges, ...values }: Values): Promise<Values> => ({
  ...values,
  uncertainty: await readUncertainty({ ...values, ...(typeof ranges === 'string' && { ranges }) })
})

const rankDistributions: Special<ReturnType<Index['rankDistributions']>> = {
  extend: command => {
    command.addOption(rangesOption()).option('--svg', 'write a picture of the intervals instead')
  },
  collect: withRanges,
  page: (_, answer, __, { svg }) => (svg === true ? pictureRankDistributions(answer).trimEnd() : undefined),
  examples: [
    'rank-distributions criminality --scope region:central_asia_and_the_caucasus',
    'rank-distributions resilience --country KAZ --uncertainty step:2 --level 0.8 --full --json',
    'rank-distributions criminality --scope continent:asia --svg'
  ]
}

export const uncertaintySpecials = { 'rank-distributions': rankDistributions }
