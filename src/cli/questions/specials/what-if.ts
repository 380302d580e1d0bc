import type { Index } from '../../../index.js'
import { addGoalOptions } from '../../goal-options.js'
import { addPatchOptions } from '../../patch-options.js'
import type { Special } from '../special.js'

const tornado: Special<ReturnType<Index['tornado']>> = {
  page: async (index, answer, paint) => (await import('../../pages/tornado.js')).tornadoPage(index, answer, paint)
}

const methods: Special<ReturnType<Index['methods']>> = {
  aliases: ['method'],
  extend: command => {
    command
      .option('--methods <json>', 'take several methods from a file: the body of the POST of the API')
      .option('--name <name>', 'name of the method that the options make', 'method')
    addPatchOptions(command)
  },
  collect: async ({ edition, scope, exact, node, name, methods: file, ...parts }) => {
    const { collectMethods } = await import('../../methods.js')
    const asked = await collectMethods(String(name), file as string | undefined, parts)
    return { edition, scope, exact, node, ...asked }
  },
  page: async (_, answer, paint) => (await import('../../pages/method.js')).methodPage(answer, paint),
  examples: [
    'methods criminality --aggregation criminality=geometric --edition 2023',
    'methods resilience --drop prevention,non_state_actors --name shorter --csv',
    'methods criminality --methods methods.json'
  ]
}

const whatIf: Special<ReturnType<Index['whatIf']>> = {
  extend: command => {
    command.argument(
      '[changes...]',
      'COUNTRY.INDICATOR=SCORE or SCOPE.INDICATOR=SCORE; =+STEP or =-STEP moves the score'
    )
    addPatchOptions(command)
  },
  collect: async ({ edition, scope, exact, changes, ...parts }) => {
    const { collectPatch } = await import('../../changes.js')
    return { edition, scope, exact, ...(await collectPatch((changes ?? []) as readonly string[], parts)) }
  },
  page: async (index, answer, paint) =>
    answer.meta.summary
      ? (await import('../../pages/whole-ranking.js')).wholeRankingPage(index, answer, paint)
      : (await import('../../pages/what-if.js')).whatIfPage(index, answer, paint),
  examples: [
    'what-if --edition 2023 KAZ.heroin_trade=5',
    'what-if --edition 2023 KAZ.heroin_trade=-1.5 "Korea, Rep..cocaine_trade=+0.5" --exact',
    'what-if region:west_africa.heroin_trade=+0.5 --clip --scope group:eu',
    'what-if --weight criminality.criminal_actors=2 --aggregation resilience=geometric --drop heroin_trade',
    'what-if --edition 2023 KAZ.anti_money_laundering=+1 --evidence KAZ-057,KAZ-105',
    'what-if --file patch.json --json'
  ]
}

const batch: Special<ReturnType<Index['whatIfBatch']>> = {
  aliases: ['batch'],
  extend: command => {
    command.argument('<file>', 'patches, one a line: the body of the POST of the API')
  },
  collect: async ({ edition, scope, exact, file }) => {
    const { readPatches } = await import('../../patch-lines.js')
    return { edition, scope, exact, patches: await readPatches(String(file)) }
  },
  page: (_, { data }) => data.map(line => JSON.stringify(line)).join('\n'),
  examples: ['what-if-batch patches.ndjson --edition 2023', 'what-if-batch patches.ndjson --json']
}

const goalSeek: Special<ReturnType<Index['goalSeek']>> = {
  extend: command => {
    addGoalOptions(command.argument('[country]', 'code or name of a country; with --file it stands in the file'))
  },
  collect: async ({ edition, country, file, ...options }) => {
    const { collectGoal } = await import('../../goal.js')
    return { edition, ...(await collectGoal(country as string | undefined, file as string | undefined, options)) }
  },
  page: async (index, answer, paint) => (await import('../../pages/goal-seek.js')).goalSeekPage(index, answer, paint),
  examples: [
    'goal-seek KAZ --edition 2023 --node resilience --at-least 5 --plans 3',
    'goal-seek KAZ --node resilience --rank-at-most 2 --scope region:central_asia_and_the_caucasus --fix law_enforcement',
    'goal-seek KAZ --quadrant low_high --cost prevention=0.5 --limit prevention=..7',
    'goal-seek --file goal.json --json'
  ]
}

export const whatIfSpecials = {
  tornado,
  methods,
  'what-if': whatIf,
  'what-if-batch': batch,
  'goal-seek': goalSeek
}
