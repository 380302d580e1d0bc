import type { ReleaseChoice } from '../../../archive/holding.js'
import type { ScenarioOptions } from '../../create-scenario.js'
import { editionOption } from '../../options.js'
import { addPatchOptions } from '../../patch-options.js'
import type { Values } from '../special.js'
import type { StoredCommand } from './command.js'

const choiceIn = (values: Values): ReleaseChoice => {
  const { release, asOf } = values as { readonly release?: string; readonly asOf?: string }
  return { release, as_of: asOf }
}

const loadTools = () =>
  Promise.all([import('../../archive.js'), import('../../write-answer.js'), import('../../pages/scenario.js')])

const create: StoredCommand = {
  examples: [
    'scenario-create --edition 2023 --title "More against money laundering" --file patch.json',
    'scenario-create --edition 2023 --title "Less heroin" --note "Draft 2" KAZ.heroin_trade=-1 --store scenarios.db'
  ],
  extend: command => {
    command
      .argument('[changes...]', 'COUNTRY.INDICATOR=SCORE or SCOPE.INDICATOR=SCORE; =+STEP or =-STEP moves the score')
      .addOption(editionOption())
      .requiredOption('--title <text>', 'what it is about, at most 200 characters')
      .option('--note <text>', 'reasons and sources, at most 5,000 characters')
    addPatchOptions(command)
  },
  run: async (values, options, terminal) => {
    const [{ createScenario }, [, { writeReply }, { scenarioPage }]] = await Promise.all([
      import('../../create-scenario.js'),
      loadTools()
    ])
    const changes = (values.changes ?? []) as readonly string[]
    const answer = await createScenario(changes, { ...(options as ScenarioOptions), ...choiceIn(values) }, terminal)
    await writeReply(answer, options, terminal, paint => scenarioPage(answer, paint))
  }
}

const scenario: StoredCommand = {
  examples: ['scenario ID', 'scenario ID --json'],
  run: async ({ id }, options, terminal) => {
    const [{ withArchive }, { writeReply }, { scenarioPage }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      const answer = await archive.scenarios.definition(String(id))
      await writeReply(answer, options, terminal, paint => scenarioPage(answer, paint))
    })
  }
}

/** With `--json` the same bytes for ever. */
const result: StoredCommand = {
  examples: ['scenario-result ID', 'scenario-result ID --release served --json'],
  run: async (values, options, terminal) => {
    const [{ withArchive }, { writeReply }, { resultPage }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      const found = await archive.scenarios.result(String(values.id), choiceIn(values))
      if (options.json) terminal.stdout.write(`${found.text}\n`)
      else await writeReply({ data: null, meta: {} }, options, terminal, paint => resultPage(archive, found, paint))
    })
  }
}

/** Whoever has the store is an admin. */
const remove: StoredCommand = {
  examples: ['scenario-remove ID --force'],
  run: async ({ id, force }, options, terminal) => {
    const [{ withArchive }, { writeReply }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      const answer = await archive.scenarios.remove(String(id), { force: force === true })
      const { title, named_by } = answer.data
      const named = named_by.length > 0 ? `, though ${named_by.join(', ')} name it` : ''
      await writeReply(answer, options, terminal, () => `"${title}" was taken away${named}.`)
    })
  }
}

/** Patches that are kept with their answers. */
export const scenarioCommands = {
  'scenario-create': create,
  scenario,
  'scenario-result': result,
  'scenario-remove': remove
}
