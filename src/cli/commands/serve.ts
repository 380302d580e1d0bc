import type { Command } from 'commander'
import type { WithQuestions } from '../../index.js'
import { examples, storeEnvironment, storeOption, type GlobalOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ServeOptions extends GlobalOptions {
  readonly port?: string
  readonly host?: string
  readonly store?: string
}

export const addServe = (program: Command, { env }: Terminal, list: WithQuestions): void => {
  program
    .command('serve')
    .description('Serve the REST API until it is stopped.')
    .option('--port <port>', 'TCP port, 0 for any that is free (default: $PORT, else 3000)')
    .option('--host <host>', 'address to listen on (default: $HOST, else 127.0.0.1)')
    .addOption(storeOption())
    .addHelpText('after', examples('serve --port 0'))
    .action(async (_: unknown, command: Command) => {
      const { port, host, indicators, store } = command.optsWithGlobals<ServeOptions>()
      const { serve } = await import('../../http/serve.js')
      const environment = {
        ...env,
        ...storeEnvironment(store),
        ...(port !== undefined && { PORT: port }),
        ...(host !== undefined && { HOST: host }),
        ...(indicators !== undefined && { INDICATORS: indicators })
      }
      await serve(environment, list)
    })
}
