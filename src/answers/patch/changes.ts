import { scaleFault, type ScaleFault } from '../../definitions/scale.js'
import type { Change, Patch } from './asked.js'
import type { Scale } from '../../definitions/schema.js'
import { parseDecimal, type Fraction } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { Changes } from '../../scoring/revise.js'
import type { LoadedIndex } from '../loaded.js'
import { Cells, countriesOf } from './cells.js'
import type { FaultGathering } from './faults.js'
import { patchFault, plainDecimal } from './names.js'

/** A cell: an indicator of a country. */
export interface CellName {
  readonly iso3: string
  readonly indicator: string
}

/** New scores by country and indicator, and the cells of scopes that could not be moved as asked. */
export interface ResolvedChanges {
  readonly changes: Changes
  /** Cells that end at an end of the scale instead of beyond it. */
  readonly clipped: readonly CellName[]
  /** Cells of scopes that have no score to move. */
  readonly unscored: readonly CellName[]
}

/** What the changes of a patch are held against. */
export interface ChangeContext {
  readonly index: LoadedIndex
  readonly edition: ScoredEdition
  readonly faults: FaultGathering
  /** Check that an indicator is there under the patch. */
  readonly indicator: (id: string, pointer: string) => string
  /** Score of a cell before the changes. */
  readonly before: (iso3: string, indicator: string) => Fraction | null
  readonly scale: (indicator: string) => Scale
}

/** Resolve the names of the changes of a patch and hold the new scores to the scales; faults are gathered. */
export const resolveChanges = (context: ChangeContext, { changes = [], ends }: Patch): ResolvedChanges => {
  const { faults } = context
  const cells = new Cells<Fraction>()
  const [clipped, unscored]: [CellName[], CellName[]] = [[], []]
  for (const [at, change] of changes.entries()) {
    if (faults.full) break
    const pointer = `/changes/${at}`
    const found = resolveTarget(context, change, pointer)
    if (!found) continue
    const moves = { change, pointer, clip: ends === 'clip', ...found }
    faults.attempt(() => {
      const result = newScores(context, moves)
      clipped.push(...result.clipped)
      unscored.push(...result.unscored)
      const named = change.country !== undefined
      for (const [iso3, score] of result.scores) cells.give(iso3, found.indicator, score, { named, pointer })
    })
  }
  return { changes: cells.values(), clipped, unscored }
}

const resolveTarget = (context: ChangeContext, change: Change, pointer: string) => {
  const { faults, index, edition } = context
  const countries = faults.attempt(() => countriesOf(index, edition, change, pointer))
  const indicator = faults.attempt(() => context.indicator(change.indicator, `${pointer}/indicator`))
  return countries && indicator !== undefined ? { countries, indicator } : undefined
}

interface Moves {
  readonly change: Change
  readonly pointer: string
  readonly clip: boolean
  readonly countries: readonly string[]
  readonly indicator: string
}

/** The new score of each country of a change. */
const newScores = (context: ChangeContext, moves: Moves) => {
  const { change, pointer, countries, indicator } = moves
  const { score, by } = change
  if ((score === undefined) === (by === undefined)) {
    throw patchFault(pointer, 'A change has either a score or points to move it by.', ['either score or by'])
  }
  const scale = context.scale(indicator)
  const member = by === undefined ? 'score' : 'by'
  const given = parseDecimal(plainDecimal(score ?? by ?? 0, `${pointer}/${member}`))
  if (by !== undefined) refuseOffStep(moves, given, scale)
  const scores = new Map<string, Fraction>()
  const [clipped, unscored, off]: [CellName[], CellName[], Off[]] = [[], [], []]
  for (const iso3 of countries) {
    const before = by === undefined ? null : context.before(iso3, indicator)
    if (by !== undefined && before === null) {
      unscored.push({ iso3, indicator })
      continue
    }
    const wanted = before ? before.add(given) : given
    const after = before && moves.clip ? clipTo(wanted, scale) : wanted
    if (after !== wanted) clipped.push({ iso3, indicator })
    const fault = scaleFault(after, scale)
    if (fault) off.push({ iso3, after, fault })
    scores.set(iso3, after)
  }
  refuseOff(moves, member, off)
  if (scores.size === 0) {
    const who = change.country === undefined ? `No country of ${change.scope ?? ''}` : (unscored[0]?.iso3 ?? '')
    const has = change.country === undefined ? 'has a score' : 'has no score'
    throw patchFault(`${pointer}/by`, `${who} ${has} on ${indicator} to move.`, ['"score" instead of "by"'])
  }
  return { scores, clipped, unscored }
}

const clipTo = (score: Fraction, { min, max }: Scale): Fraction =>
  score.compare(min) < 0 ? min : score.compare(max) > 0 ? max : score

/** Since all scores are on the steps of their scale, a move is off them for one country as for any, and clipping mends none. */
const refuseOffStep = ({ pointer, indicator }: Moves, by: Fraction, { step }: Scale): void => {
  if (by.div(step).d === 1n) return
  const detail = `A move of ${indicator} by ${by.toString()} is off the step.`
  throw patchFault(`${pointer}/by`, detail, [`multiples of ${step.toString()}`])
}

interface Off {
  readonly iso3: string
  readonly after: Fraction
  readonly fault: ScaleFault
}

const offShown = 5

const refuseOff = ({ pointer, indicator }: Moves, member: string, off: readonly Off[]): void => {
  const [first] = off
  if (!first) return
  const shown = off.slice(0, offShown).map(({ iso3, after }) => `${iso3} would be ${after.toString()}`)
  const more = off.length > offShown ? ` and ${off.length - offShown} more countries` : ''
  const { what, allowed } = first.fault
  const detail = `${indicator} of ${shown.join(', ')}${more}, ${what}.`
  throw patchFault(`${pointer}/${member}`, detail, [
    allowed,
    ...(member === 'by' ? ['"ends": "clip" to stop there'] : [])
  ])
}
