import { quadrantChanges, ranksAmong, summariseShifts } from '../../analyses/what-if/rank-shift.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { createScenario, type Scenario } from '../../analyses/what-if/scenario.js'
import type { Patch } from '../patch/asked.js'
import { DomainError, settleAll, type Fault } from '../../errors.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { rankedComposite } from '../composite.js'
import { countryByCode, coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { resolvePatch } from '../patch/patch.js'
import { patchFault } from '../patch/names.js'
import { integerColumn, scoreColumns, textColumn, type Column, type ScoreFormat } from '../table.js'
import { methodFacts } from './what-if.js'
import { writeShifts } from './effect.js'

/** Methods to hold against each other: each a patch with a name. */
export interface Methods {
  readonly methods: readonly { readonly name: string; readonly patch: Patch }[]
}

export interface MethodsQuestion extends Methods {
  readonly edition: string
  readonly node: string
  readonly scope?: string | undefined
  readonly exact?: boolean | undefined
}

interface Method {
  readonly name: string
  readonly scenario: Scenario
  /** Ranks in the scope by position. */
  readonly ranks: ReadonlyMap<number, number>
}

/** Several methods side by side on one composite: every country's score and rank under each, and who moves most. */
export const answerMethods = (index: LoadedIndex, question: MethodsQuestion) => {
  const edition = editionOf(index, question.edition)
  const [node, named, scenarios] = settleAll(
    () => rankedComposite(index, edition, question.node),
    () => scopeOf(index, question.scope ?? 'world'),
    () => resolveMethods(index, edition, question)
  )
  const scope = coverScope(index, edition, named)
  const baseline = ranksAmong(edition.orders.get(node)?.keys ?? [], scope.positions)
  const methods = scenarios.map(({ name, scenario }): Method => {
    return { name, scenario, ranks: ranksAmong(scenario.keys(node), scope.positions) }
  })
  const rows = [...baseline.keys(), ...scope.positions.filter(position => !baseline.has(position))]
  const { decimals } = edition.framework
  const format = { decimals, exact: question.exact }
  return answerTable(
    index,
    { columns: methodColumns(index, edition, node, { baseline, methods, format }), rows },
    {
      edition,
      rule: `every country scored and ranked by each method; shift = rank - rank by the method, positive is a move towards rank 1; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        scope: { id: scope.id, size: baseline.size },
        methods: methods.map(method => summarise(edition, node, scope, method))
      }
    }
  )
}

/** The scenario of each method; all faults of all patches are told at once, with their place. */
const resolveMethods = (index: LoadedIndex, edition: ScoredEdition, { methods }: Methods) =>
  settleAll(
    ...methods.map(({ name, patch }, at) => () => {
      const pointer = `/methods/${at}`
      if (methods.findIndex(other => other.name === name) < at) {
        throw patchFault(`${pointer}/name`, `Two methods are named ${name}.`, ['each name once'])
      }
      return {
        name,
        scenario: createScenario(
          edition,
          placed(`${pointer}/patch`, () => resolvePatch(index, edition, patch))
        )
      }
    })
  )

/** Move the pointers of faults to where the part stands that they are of. */
const placed = <T>(place: string, step: () => T): T => {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const faults = error.faults.map((fault): Fault => ({ ...fault, pointer: place + fault.pointer }))
    throw new DomainError(error.code, error.details, faults)
  }
}

interface Columns {
  readonly baseline: ReadonlyMap<number, number>
  readonly methods: readonly Method[]
  readonly format: ScoreFormat
}

const methodColumns = (
  index: LoadedIndex,
  edition: ScoredEdition,
  node: string,
  { baseline, methods, format }: Columns
): Column<number>[] => {
  const code = (position: number): string => edition.countries[position] ?? ''
  const rankIn = (ranks: Method['ranks']) => (position: number) => ranks.get(position) ?? null
  const shift = (ranks: Method['ranks']) => (position: number) => {
    const [before, after] = [baseline.get(position), ranks.get(position)]
    return before === undefined || after === undefined ? null : before - after
  }
  return [
    textColumn('iso3', code),
    textColumn('country', position => countryByCode(index, code(position)).name),
    ...scoreColumns<number>('score', position => scoreOf(edition, node, code(position)), format),
    integerColumn('rank', rankIn(baseline)),
    ...methods.flatMap(({ name, scenario, ranks }) => [
      ...scoreColumns<number>(`${name}_score`, position => scenario.read(code(position))(node), format),
      integerColumn(`${name}_rank`, rankIn(ranks)),
      integerColumn(`${name}_shift`, shift(ranks))
    ])
  ]
}

const summarise = (edition: ScoredEdition, node: string, scope: RankScope, { name, scenario }: Method) => ({
  name,
  ...methodFacts(edition, scenario),
  ...writeShifts(summariseShifts(edition, scenario, node, scope)),
  quadrant_changes: quadrantChanges(edition, scenario)
})
