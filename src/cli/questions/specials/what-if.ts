import type { Index } from '../../../index.js'
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

export const whatIfSpecials = { tornado, methods }
