import { CommanderError, type Command } from 'commander'
import { DomainError } from '../errors.js'

/** Commander ends by an error also when it has printed help or the version. */
export const isHelp = (error: unknown): error is CommanderError =>
  error instanceof CommanderError &&
  ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code)

/**
 * What commander refused, as an error of the catalogue with what it would have taken.
 *
 * @param argv  the arguments; the first that names a command says which
 */
export const usageError = (error: CommanderError, program: Command, argv: readonly string[]): DomainError => {
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n')
  const command = program.commands.find(each => each.name() === argv.find(arg => !arg.startsWith('-'))) ?? program
  const allowed = allowedBy(error.code, command)
  const nearest = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(more.join(' '))?.[1]?.split(', ')
  return new DomainError('REQUEST_INVALID', {
    detail: `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/\.?$/, '.'),
    ...(allowed && { allowed }),
    ...(nearest && { nearest })
  })
}

const allowedBy = (code: string, command: Command): string[] | undefined => {
  const name = [command.parent?.name(), command.name()].filter(Boolean).join(' ')
  switch (code) {
    case 'commander.unknownCommand':
      return command.commands.map(each => each.name())
    case 'commander.unknownOption':
      return [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? [])
    case 'commander.missingArgument':
    case 'commander.excessArguments':
      return [`${name} ${command.usage()}`]
    default:
      return undefined
  }
}
