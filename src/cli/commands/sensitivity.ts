import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import { collect, editionOption, examples, scopeOption } from '../options.js'
import type { SensitivityOptions } from '../sensitivity-options.js'
import type { Terminal } from '../terminal.js'

/** How errors are made factors; `errorsOf` in sensitivity-options.ts takes them. */
const errorFactors = ['each', 'sides', 'together', 'none'] as const

const addOutputAndFactors = (sensitivity: Command): Command =>
  sensitivity
    .option('--country <name>', 'whose score or rank; else the mean score, or mean shift of ranks, of the scope')
    .option('--quantity <quantity>', 'score or rank (default: rank)')
    .addOption(scopeOption())
    .option(
      '--error <model>',
      'error of each score: step:K:ODDS or normal:SD, with @region or @indicator (default: step)'
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

export const addSensitivity = (program: Command, terminal: Terminal): void => {
  const sensitivity = program
    .command('sensitivity')
    .description("Sobol' indices of a score or rank: which uncertain factors its variance comes from.")
    .argument('[node]', 'id of an indicator or composite')
    .addOption(editionOption())
  addOutputAndFactors(sensitivity)
    .option('--samples <number>', 'rows of the design, a power of two (default: 1024)')
    .option('--seed <number>', 'the same seed gives the same answer (default: 2023)')
    .option('--file <json>', 'take the question from a file: the body of the POST of the API')
    .addHelpText(
      'after',
      examples(
        'sensitivity criminality --country KAZ --scope region:central_asia_and_the_caucasus --samples 256',
        'sensitivity criminality --error-factors none --weights criminality=0.5 --means criminality=arithmetic,geometric --drop',
        'sensitivity criminality --country KAZ --error-factors sides --weights criminality=0.5 --drop',
        'sensitivity --file question.json --csv'
      )
    )
    .action(async (node: string | undefined, options: Options, command: Command) => {
      const [{ collectSensitivity }, { studyVisibly }] = await Promise.all([
        import('../sensitivity-options.js'),
        import('../progress.js')
      ])
      const { edition, file, ...parts } = options
      const question = { edition, ...(await collectSensitivity(node, file, parts)) }
      return ask(
        command,
        terminal,
        index => studyVisibly(index, question, terminal),
        async (_, answer, paint) => (await import('../pages/sensitivity.js')).sensitivityPage(answer, paint)
      )
    })
}

interface Options extends SensitivityOptions {
  readonly edition: string
  readonly file?: string
}
