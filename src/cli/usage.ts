import { CommanderError, type Command } from 'commander'
import { DomainError } from '../errors.js'

/** Commander ends by an error also when it has printed help or the version. */
export const isHelp = (error: unknown): error is CommanderError =>
  error instanceof CommanderError &&
  ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code)

/**
 * What commander refused, as an error of the catalogue with what it would have taken.
 *
 * @param argv  the arguments; those that name commands say which
 */
export const usageError = (error: CommanderError, program: Command, argv: readonly string[]): DomainError => {
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n')
  const command = commandOf(program, argv)
  const allowed = allowedBy(error.code, command, program)
  const nearest = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(more.join(' '))?.[1]?.split(', ')
  return new DomainError('REQUEST_INVALID', {
    detail: `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/\.?$/, '.'),
    ...(allowed && { allowed }),
    ...(nearest && { nearest })
  })
}

/** The innermost command that the arguments name. */
const commandOf = (command: Command, argv: readonly string[]): Command => {
  const at = argv.findIndex(arg => command.commands.some(each => each.name() === arg))
  const inner = command.commands.find(each => each.name() === argv[at])
  return inner ? commandOf(inner, argv.slice(at + 1)) : command
}

const allowedBy = (code: string, command: Command, program: Command): string[] | undefined => {
  const name = [command.parent?.parent?.name(), command.parent?.name(), command.name()].filter(Boolean).join(' ')
  switch (code) {
    case 'commander.unknownCommand':
      return command.commands.map(each => each.name())
    case 'commander.unknownOption':
      return [...new Set([...command.options, ...program.options])].flatMap(({ long }) => long ?? [])
    case 'commander.missingArgument':
    case 'commander.excessArguments':
      return [`${name} ${command.usage()}`]
    default:
      return undefined
  }
}
