import { Argument, type Command } from 'commander'
import { chartKinds, type ChartKind } from '../../answers/charts.js'
import { ask } from '../ask.js'
import { editionOption, examples } from '../options.js'
import type { Terminal } from '../terminal.js'

const shown = ['chart ranks KAZ', 'chart quadrants Kazakhstan --edition 2023', 'chart indicators KAZ --csv']

export const addChart = (program: Command, terminal: Terminal): void => {
  program
    .command('chart')
    .description('A chart of a country as SVG; with --csv or --json what it is drawn from.')
    .addArgument(new Argument('<chart>', 'what it shows').choices(Object.keys(chartKinds)))
    .argument('<country>', 'code or name of a country')
    .addOption(editionOption())
    .addHelpText('after', examples(...shown))
    .action(async (chart: ChartKind, country: string, options: { readonly edition: string }, command: Command) => {
      const { pictureChart } = await import('../../report/charts.js')
      const question = { chart, country, edition: options.edition }
      return ask(
        command,
        terminal,
        index => index.chart(question),
        (_, answer) => pictureChart(answer).trimEnd()
      )
    })
}
