import { Option, type Command } from 'commander'
import type { Index } from '../../../index.js'
import { collect, scopeOption } from '../../options.js'
import type { SensitivityOptions } from '../../sensitivity-options.js'
import type { Special } from '../special.js'

const addSimulationOptions = (command: Command): Command =>
  command
    .addOption(scopeOption().default('world'))
    .option('--file <json>', 'take the whole question from a file: the body of the POST of the API')
    .option('--replications <count>', 'so many times (default: 10000)')
    .option('--seed <number>', 'the same seed gives the same answer (default: 2023)')
    .addOption(
      new Option(
        '--error <model>',
        'none, step:K:ODDS or normal:SD; with @region one for all scores of a region, on every indicator alike, with @indicator one for all countries (default: step); repeatable'
      ).argParser(collect)
    )
    .option('--weights <model>', 'uniform, dirichlet:CONCENTRATION or relative:SHARE')
    .option('--means <choice>', 'COMPOSITE=MEAN,MEAN,... to choose from in each replication; repeatable', collect)
    .option(
      '--normalise <methods>',
      'none, min_max, z_score, rank: to choose from in each replication, with commas; repeatable',
      collect
    )
    .option('--drop <count>', 'leave out so many indicators at a time')
    .option('--level <share>', 'level of a quantile, 0 to 1; repeatable', collect)

const simulation: Special<ReturnType<Index['simulation']>> = {
  extend: command => {
    addSimulationOptions(command)
  },
  collect: async ({ edition, ...options }) => {
    const { collectSimulation } = await import('../../simulation-options.js')
    return { edition, ...(await collectSimulation(options)) }
  },
  answer: async (index, asked, terminal) =>
    (await import('../../progress.js')).simulateVisibly(index, asked as never, terminal),
  examples: [
    'simulation --edition 2023 --replications 1000 --scope region:central_asia_and_the_caucasus',
    'simulation --replications 200 --error none --weights dirichlet:10 --drop 1 --csv',
    'simulation --replications 200 --error none --normalise none,min_max,z_score,rank --scope continent:asia',
    'simulation --replications 200 --scope continent:asia --error normal:0.5 --error normal:0.3@region',
    'simulation --file simulation.json'
  ]
}

/** How errors are made factors; `errorsOf` in sensitivity-options.ts takes them. */
const errorFactors = ['each', 'sides', 'together', 'none'] as const

const addOutputAndFactors = (sensitivity: Command): Command =>
  sensitivity
    .option('--country <name>', 'whose score or rank; else the mean score, or mean shift of ranks, of the scope')
    .option('--quantity <quantity>', 'score or rank (default: rank)')
    .addOption(scopeOption())
    .option(
      '--error <model>',
      'error of each score: step:K:ODDS or normal:SD; with @region one for all scores of a region, on every indicator of a factor alike, with @indicator one for all countries (default: step)'
    )
    .addOption(
      new Option(
        '--error-factors <how>',
        "a factor for each indicator, for the country's own scores and those of others, or one"
      )
        .choices(errorFactors)
        .default('each')
    )
    .option('--weights <composite=share>', 'its children may weigh so much more or less, 0 to 1; repeatable', collect)
    .option('--means <choice>', 'COMPOSITE=MEAN,MEAN,... that it may be; repeatable', collect)
    .option('--drop', 'none or one of the indicators beneath the node is left out')

const sensitivity: Special<ReturnType<Index['sensitivity']>> = {
  extend: command => {
    addOutputAndFactors(command.argument('[node]', 'id of an indicator or composite'))
      .option('--samples <number>', 'rows of the design, a power of two (default: 1024)')
      .option('--seed <number>', 'the same seed gives the same answer (default: 2023)')
      .option('--file <json>', 'take the question from a file: the body of the POST of the API')
  },
  collect: async ({ edition, node, file, ...parts }) => {
    const { collectSensitivity } = await import('../../sensitivity-options.js')
    const options = parts as Partial<SensitivityOptions> & Pick<SensitivityOptions, 'errorFactors'>
    const body = await collectSensitivity(node as string | undefined, file as string | undefined, options)
    return { edition, ...body }
  },
  answer: async (index, asked, terminal) =>
    (await import('../../progress.js')).studyVisibly(index, asked as never, terminal),
  page: async (_, answer, paint) => (await import('../../pages/sensitivity.js')).sensitivityPage(answer, paint),
  examples: [
    'sensitivity criminality --country KAZ --scope region:central_asia_and_the_caucasus --samples 256',
    'sensitivity criminality --error-factors none --weights criminality=0.5 --means criminality=arithmetic,geometric --drop',
    'sensitivity criminality --country KAZ --error-factors sides --weights criminality=0.5 --drop',
    'sensitivity --file question.json --csv'
  ]
}

export const simulationSpecials = { simulation, sensitivity }
