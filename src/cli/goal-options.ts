import { Option, type Command } from 'commander'
import { planOrders } from '../analyses/goal-seek/plan-walk.js'
import { collect } from './options.js'

const listOption = (flags: string, description: string): Option =>
  new Option(flags, `${description}; several with commas or repeated`).argParser(collect)

/** The options that make a goal. */
export const addGoalOptions = (command: Command): Command =>
  addTargetOptions(command)
    .addOption(listOption('--allow <ids>', 'indicators that may move (default: all beneath the target)'))
    .addOption(listOption('--fix <ids>', 'indicators that may not move'))
    .addOption(listOption('--limit <id=min..max>', 'how far an indicator may go; either end may be left out'))
    .addOption(listOption('--cost <id=cost>', 'cost of one step of an indicator (default: 1)'))
    .option('--largest-move <steps>', 'no indicator moves by more steps of its scale')
    .addOption(
      new Option(
        '--under <change>',
        'seek it where a score is another: COUNTRY.INDICATOR=+STEP, as what-if takes it; repeatable'
      ).argParser(collect)
    )
    .option('--plans <count>', 'list so many plans at the most (default: 10)')
    .addOption(
      new Option('--order <order>', 'list those first that move the fewest indicators, or the most even').choices(
        planOrders
      )
    )
    .option('--file <json>', 'take the goal from a file: the body of the POST of the API')

const addTargetOptions = (command: Command): Command =>
  command
    .option('--node <id>', 'indicator or composite, of all but a quadrant')
    .option('--at-least <score>', 'lowest exact score of the node')
    .option('--at-most <score>', 'highest exact score of the node')
    .option('--rank-at-most <rank>', 'this rank of the node or one nearer to 1')
    .option('--rank-at-least <rank>', 'this rank of the node or one further from 1')
    .option('--scope <scope>', 'of a rank: world (default), continent:ID, region:ID, group:ID or countries:KAZ,UZB')
    .option('--band <id>', 'band of the node')
    .option('--on-par-with <country>', 'the same exact score of the node as another country')
    .option('--above <country>', 'a higher score of the node than another country')
    .option('--below <country>', 'a lower score of the node than another country')
    .option('--quadrant <id>', 'quadrant, such as low_high')
