import type { Command } from 'commander'
import type { StoreOptions } from '../archive.js'
import type { ScenarioOptions } from '../create-scenario.js'
import { editionOption, examples, storeOption } from '../options.js'
import { addPatchOptions } from '../patch-options.js'
import type { Terminal } from '../terminal.js'

export const addScenario = (program: Command, terminal: Terminal): void => {
  const scenario = program
    .command('scenario')
    .description('Keep a patch with its answer under an id that lasts, and read it again.')
    .addHelpText(
      'after',
      examples(
        'scenario create --edition 2023 --title "More against money laundering" --file patch.json',
        'scenario create --edition 2023 --title "Less heroin" --note "Draft 2" KAZ.heroin_trade=-1 --store scenarios.db',
        'scenario --help'
      )
    )
  addCreate(scenario, terminal)
  addShow(scenario, terminal)
  addResult(scenario, terminal)
}

const addCreate = (scenario: Command, terminal: Terminal): void => {
  const create = scenario
    .command('create')
    .description('Keep a patch with its answer, and print the id: the same for the same content.')
    .argument('[changes...]', 'COUNTRY.INDICATOR=SCORE or SCOPE.INDICATOR=SCORE; =+STEP or =-STEP moves the score')
    .addOption(editionOption())
    .requiredOption('--title <text>', 'what it is about, at most 200 characters')
    .option('--note <text>', 'reasons and sources, at most 5,000 characters')
    .option('--release <id>', 'a release of the store to make it on (default: that of the folder)')
  addPatchOptions(create)
    .addOption(storeOption())
    .action(async (texts: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScenarioOptions>()
      const [{ createScenario }, { scenarioPage }, { writeReply }] = await loadTools()
      const answer = await createScenario(texts, options, terminal)
      await writeReply(answer, options, terminal, paint => scenarioPage(answer, paint))
    })
}

const addShow = (scenario: Command, terminal: Terminal): void => {
  scenario
    .command('show')
    .description('The definition of a scenario, and whether a newer release is served.')
    .argument('<id>', 'id of a scenario')
    .addOption(storeOption())
    .action(async (id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [, { scenarioPage }, { writeReply }, { withArchive }] = await loadTools()
      await withArchive(options, terminal, async archive => {
        const answer = await archive.scenarios.definition(id)
        await writeReply(answer, options, terminal, paint => scenarioPage(answer, paint))
      })
    })
}

const addResult = (scenario: Command, terminal: Terminal): void => {
  scenario
    .command('result')
    .description('The answer to a scenario: with --json the same bytes for ever, or the same patch on another release.')
    .argument('<id>', 'id of a scenario')
    .option('--release <id>', 'another release of the store, or served')
    .addOption(storeOption())
    .action(async (id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScenarioOptions>()
      const [, { resultPage }, { writeReply }, { withArchive }] = await loadTools()
      await withArchive(options, terminal, async archive => {
        const result = await archive.scenarios.result(id, options)
        if (options.json) terminal.stdout.write(`${result.text}\n`)
        else await writeReply({ data: null, meta: {} }, options, terminal, paint => resultPage(archive, result, paint))
      })
    })
}

const loadTools = () =>
  Promise.all([
    import('../create-scenario.js'),
    import('../pages/scenario.js'),
    import('../write-answer.js'),
    import('../archive.js')
  ])
