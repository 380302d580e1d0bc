import { once } from 'node:events'
import type { Command } from 'commander'
import type { WithQuestions } from '../../index.js'
import { openFor } from '../open.js'
import { examples, type GlobalOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

/** Everything that is written belongs to the protocol, so that nothing else is. */
export const addMcp = (program: Command, terminal: Terminal, list: WithQuestions): void => {
  program
    .command('mcp')
    .description('Answer an assistant that speaks the Model Context Protocol, over standard input and output.')
    .addHelpText('after', examples('mcp', 'mcp --indicators FOLDER'))
    .action(async (_: unknown, command: Command) => {
      const index = await openFor(command.optsWithGlobals<GlobalOptions>(), terminal, list)
      const [{ buildApp }, { assistantServer }, { serveStdio }] = await Promise.all([
        import('../../http/app.js'),
        import('../../http/assistants/handler.js'),
        import('@modelcontextprotocol/server/stdio')
      ])
      // An app that listens to nothing: assistants ask its routes, so that answers and limits are those of the service.
      const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0 })
      const served = serveStdio(() => assistantServer(app, { ip: '127.0.0.1', origin: '' }))
      await once(process.stdin, 'close')
      await served.close()
      await app.close()
    })
}
