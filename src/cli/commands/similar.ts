import { InvalidArgumentError, Option, type Command } from 'commander'
import { similarMost, similarShown } from '../../answers/comparison/similar.js'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface SimilarOptions {
  readonly edition: string
  readonly scope?: string
  readonly limit: number
  readonly exact?: true
}

const readLimit = (text: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= similarMost) return Number(text)
  throw new InvalidArgumentError(`Allowed are whole numbers from 1 to ${similarMost}.`)
}

export const addSimilar = (program: Command, terminal: Terminal): void => {
  const limit = new Option('--limit <count>', 'how many countries at the most').argParser(readLimit)
  program
    .command('similar')
    .description('The countries most similar to one: the least mean difference over all indicators of an edition.')
    .argument('<country>', 'code or name of a country')
    .addOption(editionOption())
    .addOption(scopeOption())
    .addOption(limit.default(similarShown))
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples('similar KAZ --edition 2023 --exact', 'similar Kenya --scope continent:africa --limit 10 --csv')
    )
    .action((country: string, options: SimilarOptions, command: Command) =>
      ask(command, terminal, index => index.similar({ country, ...options }))
    )
}
