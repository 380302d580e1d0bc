import type { Index } from '../../../index.js'
import { pictureRankDistributions } from '../../../report/rank-distributions.js'
import { uncertaintyOption } from '../../options.js'
import { rangesOption, readUncertainty } from '../../ranges.js'
import type { ClaimParts } from '../../claim-options.js'
import type { Special, Values } from '../special.js'

/** Values with the error model of the options: ranges of reviewers stand in a file. */
const withUncertainty = async ({ ranges, ...values }: Values): Promise<Values> => ({
  ...values,
  uncertainty: await readUncertainty({ ...values, ...(typeof ranges === 'string' && { ranges }) })
})

const rankDistributions: Special<ReturnType<Index['rankDistributions']>> = {
  extend: command => {
    command.addOption(rangesOption()).option('--svg', 'write a picture of the intervals instead')
  },
  collect: withUncertainty,
  page: (_, answer, __, { svg }) => (svg === true ? pictureRankDistributions(answer).trimEnd() : undefined),
  examples: [
    'rank-distributions criminality --scope region:central_asia_and_the_caucasus',
    'rank-distributions resilience --country KAZ --uncertainty step:2 --level 0.8 --full --json',
    'rank-distributions criminality --scope continent:asia --svg'
  ]
}

const claims: Special<ReturnType<Index['claims']>> = {
  aliases: ['claim'],
  extend: command => {
    command
      .argument('<country>', 'code or name of a country')
      .argument('[node]', 'id of an indicator or composite; not for --quadrant')
      .option('--above <country>', 'claim: ranks above this country')
      .option('--top <k>', 'claim: is among the first k of the scope')
      .option('--scope <scope>', 'scope of --top', 'world')
      .option('--since <edition>', 'claim: has improved since this edition')
      .option('--quadrant <id>', 'claim: is in this quadrant: low_low, low_high, high_low, high_high')
      .addOption(uncertaintyOption())
      .addOption(rangesOption())
  },
  collect: async values => {
    const { readClaims } = await import('../../claim-options.js')
    const { edition, country, node, ...parts } = values
    const { uncertainty } = await withUncertainty(values)
    const read = readClaims(
      String(country),
      node as string | undefined,
      parts as Partial<ClaimParts> & { scope: string }
    )
    return { edition, claims: read, uncertainty }
  },
  page: async (_, answer, paint) => (await import('../../pages/claim.js')).claimPage(answer, paint),
  examples: [
    'claims KAZ criminality --above TKM',
    'claims Kazakhstan resilience --top 3 --scope region:central_asia_and_the_caucasus --since 2021',
    'claims KAZ --quadrant low_low --uncertainty step:2 --json'
  ]
}

export const uncertaintySpecials = { 'rank-distributions': rankDistributions, claims }
