import type { Command } from 'commander'
import type { Meta } from '../answers/answer.js'
import type { Index } from '../index.js'
import { citeAnswer, writeBibtex, writeCsl, writeRis } from '../report/citation.js'
import type { CitationStyle } from './options.js'
import type { Reply } from './write-answer.js'

const writers = { bibtex: writeBibtex, ris: writeRis, csl: writeCsl } satisfies Readonly<Record<CitationStyle, unknown>>

/** The citation of what a command answers: with the words of the command, and the address of the publisher. */
export const citeReply = (
  { release, loaded }: Index,
  { meta }: Reply,
  command: Command,
  style: CitationStyle
): string =>
  writers[style](
    citeAnswer(meta as Meta, {
      index: release.index,
      editions: [...loaded.editions.keys()],
      subject: [...namesOf(command), ...command.args].join(', '),
      summary: command.description()
    })
  )

/** The names of a command and those that it stands under, without that of the program. */
const namesOf = (command: Command): string[] => (command.parent ? [...namesOf(command.parent), command.name()] : [])
