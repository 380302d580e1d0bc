import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import type { GoalOptions } from '../goal.js'
import { collect, editionOption, examples } from '../options.js'
import type { Terminal } from '../terminal.js'

interface GoalSeekOptions extends GoalOptions {
  readonly edition: string
  readonly file?: string
}

const listOption = (flags: string, description: string): Option =>
  new Option(flags, `${description}; several with commas or repeated`).argParser(collect)

export const addGoalSeek = (program: Command, terminal: Terminal): void => {
  const command = program
    .command('goal-seek')
    .description('The least cost at which a country reaches a score, rank, band or quadrant; or why it cannot.')
    .argument('[country]', 'code or name of a country; with --file it stands in the file')
    .addOption(editionOption())
  addTargetOptions(command)
    .addOption(listOption('--allow <ids>', 'indicators that may move (default: all beneath the target)'))
    .addOption(listOption('--fix <ids>', 'indicators that may not move'))
    .addOption(listOption('--limit <id=min..max>', 'how far an indicator may go; either end may be left out'))
    .addOption(listOption('--cost <id=cost>', 'cost of one step of an indicator (default: 1)'))
    .option('--plans <count>', 'list so many plans at the most (default: 10)')
    .option('--file <json>', 'take the goal from a file: the body of the POST of the API')
    .addHelpText(
      'after',
      examples(
        'goal-seek KAZ --edition 2023 --node resilience --at-least 5 --plans 3',
        'goal-seek KAZ --node resilience --rank-at-most 2 --scope region:central_asia_and_the_caucasus --fix law_enforcement',
        'goal-seek KAZ --quadrant low_high --cost prevention=0.5 --limit prevention=..7',
        'goal-seek --file goal.json --json'
      )
    )
    .action(async (country: string | undefined, { edition, file, ...options }: GoalSeekOptions, self: Command) => {
      const { collectGoal } = await import('../goal.js')
      const goal = await collectGoal(country, file, options)
      await ask(
        self,
        terminal,
        index => index.goalSeek({ edition, ...goal }),
        async (index, answer, paint) => (await import('../pages/goal-seek.js')).goalSeekPage(index, answer, paint)
      )
    })
}

const addTargetOptions = (command: Command): Command =>
  command
    .option('--node <id>', 'indicator or composite of a score, rank or band')
    .option('--at-least <score>', 'lowest exact score of the node')
    .option('--at-most <score>', 'highest exact score of the node')
    .option('--rank-at-most <rank>', 'this rank of the node or one nearer to 1')
    .option('--rank-at-least <rank>', 'this rank of the node or one further from 1')
    .option('--scope <scope>', 'of a rank: world (default), continent:ID, region:ID, group:ID or countries:KAZ,UZB')
    .option('--band <id>', 'band of the node')
    .option('--quadrant <id>', 'quadrant, such as low_high')
