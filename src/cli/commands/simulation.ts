import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import { collect, editionOption, examples, scopeOption } from '../options.js'
import type { SimulationOptions } from '../simulation-options.js'
import type { Terminal } from '../terminal.js'

const shown = [
  'simulation --edition 2023 --replications 1000 --scope region:central_asia_and_the_caucasus',
  'simulation --replications 200 --error none --weights dirichlet:10 --drop 1 --csv',
  'simulation --replications 200 --error none --normalise none,min_max,z_score,rank --scope continent:asia',
  'simulation --replications 200 --scope continent:asia --error normal:0.5 --error normal:0.3@region',
  'simulation --file simulation.json'
]

export const addSimulation = (program: Command, terminal: Terminal): void => {
  program
    .command('simulation')
    .description('Score and rank many times under errors, weights, means and dropped indicators that vary.')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .option('--file <json>', 'take the whole question from a file: the body of the POST of the API')
    .option('--replications <count>', 'so many times (default: 10000)')
    .option('--seed <number>', 'the same seed gives the same answer (default: 2023)')
    .addOption(
      new Option(
        '--error <model>',
        'none, step:K:ODDS or normal:SD, with @region or @indicator where shared (default: step); repeatable'
      ).argParser(collect)
    )
    .option('--weights <model>', 'uniform, dirichlet:CONCENTRATION or relative:SHARE')
    .addOption(
      new Option(
        '--means <choice>',
        'COMPOSITE=MEAN,MEAN,... to choose from in each replication; repeatable'
      ).argParser(collect)
    )
    .addOption(
      new Option(
        '--normalise <methods>',
        'none, min_max, z_score, rank: to choose from in each replication, with commas; repeatable'
      ).argParser(collect)
    )
    .option('--drop <count>', 'leave out so many indicators at a time')
    .addOption(new Option('--level <share>', 'level of a quantile, 0 to 1; repeatable').argParser(collect))
    .addHelpText('after', examples(...shown))
    .action(async (options: SimulationOptions & { readonly edition: string }, command: Command) => {
      const [{ collectSimulation }, { simulateVisibly }] = await Promise.all([
        import('../simulation-options.js'),
        import('../progress.js')
      ])
      const question = { edition: options.edition, ...(await collectSimulation(options)) }
      return ask(command, terminal, index => simulateVisibly(index, question, terminal))
    })
}
