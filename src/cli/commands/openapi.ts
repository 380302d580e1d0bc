import type { Command } from 'commander'
import type { WithQuestions } from '../../index.js'
import { examples, type GlobalOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

interface OpenapiOptions extends GlobalOptions {
  readonly out?: string
}

export const addOpenapi = (program: Command, terminal: Terminal, list: WithQuestions): void => {
  program
    .command('openapi')
    .description('The OpenAPI document of the REST API, as JSON.')
    .option('--out <file>', 'write it to a file')
    .addHelpText('after', examples('openapi', 'openapi --out openapi.json'))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<OpenapiOptions>()
      const [{ folderOf }, { readFolder }, { createDocument }] = await Promise.all([
        import('../open.js'),
        import('../../data/folder.js'),
        import('../../http/document.js')
      ])
      const document = await createDocument(await readFolder(await folderOf(options, terminal)), list)
      const text = `${JSON.stringify(document, null, 2)}\n`
      if (options.out === undefined) {
        terminal.stdout.write(text)
      } else {
        const { writeFile } = await import('node:fs/promises')
        await writeFile(options.out, text)
      }
    })
}
