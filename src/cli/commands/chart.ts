import { Argument, type Command } from 'commander'
import { chartKinds, type ChartKind } from '../../answers/profile/marks.js'
import { ask } from '../ask.js'
import { openFor } from '../open.js'
import { editionOption, examples, languageOption, type GlobalOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ChartOptions {
  readonly edition: string
  readonly language?: string
  readonly png?: string
}

const shown = [
  'chart ranks KAZ',
  'chart quadrants Kazakhstan --edition 2023',
  'chart indicators KAZ --csv',
  'chart changes KAZ --language ru'
]

export const addChart = (program: Command, terminal: Terminal): void => {
  program
    .command('chart')
    .description('A chart of a country as SVG; with --csv or --json what it is drawn from.')
    .addArgument(new Argument('<chart>', 'what it shows').choices(Object.keys(chartKinds)))
    .argument('<country>', 'code or name of a country')
    .addOption(editionOption())
    .addOption(languageOption())
    .option('--png <file>', 'write the picture to this file, as PNG')
    .addHelpText('after', examples(...shown))
    .action(async (chart: ChartKind, country: string, { png, ...options }: ChartOptions, command: Command) => {
      const { pictureChart } = await import('../../report/charts.js')
      const question = { chart, country, ...options }
      if (png !== undefined) {
        const index = await openFor(command.optsWithGlobals<GlobalOptions>(), terminal)
        const [{ pictureToPng }, { writeWhole }] = await Promise.all([
          import('../../print/png.js'),
          import('../profile-files.js')
        ])
        return writeWhole(png, pictureToPng(pictureChart(index.chart(question))))
      }
      return ask(
        command,
        terminal,
        index => index.chart(question),
        (_, answer) => pictureChart(answer).trimEnd()
      )
    })
}
