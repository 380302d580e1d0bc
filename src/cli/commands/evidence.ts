import { Option, type Command } from 'commander'
import { bearings, type Bearing } from '../../analyses/evidence/evidence.js'
import {
  directions,
  natures,
  statuses,
  type EvidenceDirection,
  type Nature,
  type Status
} from '../../definitions/evidence.js'
import { ask } from '../ask.js'
import { collect, countryOption, editionOption, examples } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ListOptions {
  readonly country?: readonly string[]
  readonly indicator?: readonly string[]
  readonly kind?: readonly string[]
  readonly counterpart?: readonly string[]
  readonly source?: readonly string[]
  readonly status?: Status
  readonly nature?: Nature
  readonly direction?: EvidenceDirection
  readonly from?: string
  readonly to?: string
  readonly edition?: string
  readonly bearing?: Bearing
}

export const addEvidence = (program: Command, terminal: Terminal): void => {
  const evidence = program
    .command('evidence')
    .description('Facts with their sources that bear on scores: lists, balance, contradictions, cooperation.')
    .addHelpText(
      'after',
      examples(
        'evidence list --country KAZ --indicator anti_money_laundering --edition 2023',
        'evidence list --kind mla_request --counterpart RUS,DEU --csv',
        'evidence show KAZ-057',
        'evidence balance KAZ --edition 2023',
        'evidence conflicts KAZ',
        'evidence cooperation KAZ --counterpart CHE,GBR',
        'evidence table kaz_treaty_clauses',
        'evidence sources --json'
      )
    )
  addList(evidence, terminal)
  addBalance(evidence, terminal)
  addConflicts(evidence, terminal)
  addCooperation(evidence, terminal)
  addShow(evidence, terminal)
  addTables(evidence, terminal)
}

const several = (flags: string, says: string): Option =>
  new Option(flags, `${says}, separated by commas; repeatable`).argParser(collect)
const indicatorOption = (): Option => several('--indicator <ids>', 'indicators, or composites for those beneath them')
const counterpartOption = (): Option => several('--counterpart <names>', 'countries or bodies')
const placedOption = (): Option => new Option('--edition <edition>', 'say how each fact stands to this edition in time')

const addList = (evidence: Command, terminal: Terminal): void => {
  evidence
    .command('list')
    .description('Facts, by what they are on, who is in them, when, and how sure.')
    .addOption(countryOption())
    .addOption(indicatorOption())
    .addOption(several('--kind <ids>', 'kinds of facts, see "evidence terms"'))
    .addOption(counterpartOption())
    .addOption(several('--source <ids>', 'sources, see "evidence sources"'))
    .addOption(new Option('--status <status>', 'only of this status').choices(statuses))
    .addOption(new Option('--nature <nature>', 'only of this nature').choices(natures))
    .addOption(new Option('--direction <direction>', 'only for this score').choices(directions))
    .option('--from <date>', 'only what may reach into or beyond a year, month or day')
    .option('--to <date>', 'only what may begin by a year, month or day')
    .addOption(placedOption())
    .addOption(new Option('--bearing <bearing>', 'only what stands so to the edition').choices(bearings))
    .action((options: ListOptions, command: Command) => {
      const { status, nature, direction, ...others } = options
      const lists = { status: listOf(status), nature: listOf(nature), direction: listOf(direction) }
      return ask(
        command,
        terminal,
        index => index.evidence({ ...others, ...lists }),
        async (_, answer, paint) => (await import('../pages/evidence.js')).evidencePage(answer, paint)
      )
    })
}

const listOf = <Word>(word: Word | undefined): Word[] | undefined => (word === undefined ? undefined : [word])

const addBalance = (evidence: Command, terminal: Terminal): void => {
  evidence
    .command('balance')
    .description('By indicator of an edition, how many facts speak for a higher or a lower score; gaps.')
    .argument('[countries...]', 'codes or names (default: every country with evidence)')
    .addOption(editionOption())
    .addOption(indicatorOption())
    .action((countries: readonly string[], options: { edition: string; indicator?: string[] }, command: Command) =>
      ask(
        command,
        terminal,
        index => index.evidenceBalance({ ...options, country: someOf(countries) }),
        async (_, answer, paint) => (await import('../pages/evidence.js')).balancePage(answer, paint)
      )
    )
}

const someOf = (names: readonly string[]): readonly string[] | undefined => (names.length > 0 ? names : undefined)

const addConflicts = (evidence: Command, terminal: Terminal): void => {
  evidence
    .command('conflicts')
    .description('Contradictions between facts: every side, none preferred, nothing averaged.')
    .argument('[countries...]', 'codes or names (default: every country with evidence)')
    .addOption(indicatorOption())
    .action((countries: readonly string[], options: { indicator?: string[] }, command: Command) =>
      ask(
        command,
        terminal,
        index => index.evidenceConflicts({ ...options, country: someOf(countries) }),
        async (_, answer, paint) => (await import('../pages/evidence.js')).conflictsPage(answer, paint)
      )
    )
}

const addCooperation = (evidence: Command, terminal: Terminal): void => {
  evidence
    .command('cooperation')
    .description('Treaties, requests, agreements and returns by counterpart.')
    .argument('[countries...]', 'codes or names (default: every country with evidence)')
    .addOption(counterpartOption())
    .addOption(placedOption())
    .action((countries: readonly string[], options: { counterpart?: string[]; edition?: string }, command: Command) =>
      ask(command, terminal, index => index.cooperation({ ...options, country: someOf(countries) }))
    )
}

const addShow = (evidence: Command, terminal: Terminal): void => {
  evidence
    .command('show')
    .description('One fact with its source in full.')
    .argument('<fact>', 'id of a fact, e.g. KAZ-057')
    .action((fact: string, _: unknown, command: Command) =>
      ask(
        command,
        terminal,
        index => index.fact({ fact }),
        async (_index, answer, paint) => (await import('../pages/evidence.js')).factPage(answer, paint)
      )
    )
}

const addTables = (evidence: Command, terminal: Terminal): void => {
  const lists = [
    ['sources', 'The texts that facts are taken from, and what those cite.', 'evidenceSources'],
    ['terms', 'Kinds of facts, units and bodies.', 'evidenceTerms'],
    ['tables', 'Tables that are read off sources.', 'evidenceTables']
  ] as const
  for (const [name, description, question] of lists) {
    evidence
      .command(name)
      .description(description)
      .action((_: unknown, command: Command) => ask(command, terminal, index => index[question]()))
  }
  evidence
    .command('table')
    .description('One table, row by row.')
    .argument('<table>', 'id of a table')
    .action((table: string, _: unknown, command: Command) =>
      ask(command, terminal, index => index.evidenceTable({ table }))
    )
}
