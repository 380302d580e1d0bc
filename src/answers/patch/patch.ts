import type { ResolvedPatch } from '../../analyses/what-if/scenario.js'
import { scaleFault } from '../../definitions/scale.js'
import type { AddedIndicator, Patch } from './asked.js'
import { isExact, parseDecimal, type Fraction } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { scaleReader, type LoadedIndex } from '../loaded.js'
import { Cells, countriesOf } from './cells.js'
import { resolveChanges, type ChangeContext, type ResolvedChanges } from './changes.js'
import { checkPatchEvidence } from './evidence.js'
import { FaultGathering } from './faults.js'
import { reformFramework, type MethodContext } from './method.js'
import { indicatorIn, patchFault, plainDecimal } from './names.js'
import { refuseLong } from './size.js'

const methodMembers = ['drop', 'add', 'formulas', 'aggregations', 'weights'] as const
const members = [...methodMembers, 'changes'] as const

const isGiven = (patch: Patch, member: (typeof members)[number]): boolean => Object.keys(patch[member] ?? {}).length > 0

/**
 * Resolve the names of a patch, make its method, and hold its scores to the scales.
 *
 * @throws {DomainError} `PATCH_INVALID` with every fault of every part, up to `faultLimit`
 */
export const resolvePatch = (
  index: LoadedIndex,
  edition: ScoredEdition,
  patch: Patch
): ResolvedPatch & Omit<ResolvedChanges, 'changes'> => {
  if (!members.some(member => isGiven(patch, member))) {
    throw patchFault('', 'The patch changes nothing.', [...members])
  }
  const faults = new FaultGathering('PATCH_INVALID', 'the patch')
  const context: MethodContext = { index, edition, faults }
  const isReform = methodMembers.some(member => isGiven(patch, member))
  const framework = isReform ? reformFramework(context, patch) : edition.framework
  if (isReform && !faults.any)
    faults.attempt(() => {
      refuseLong(index, edition, framework, patch)
    })
  const added = new Map((patch.add ?? []).map((each, at) => [each.id, addedScores(context, each, `/add/${at}`)]))
  const indicators = isReform
    ? framework.nodes.filter(node => node.kind === 'indicator').map(node => node.id)
    : edition.indicators
  const resolved = resolveChanges(changeContext(context, indicators, added), patch)
  checkPatchEvidence(index, patch, resolved.changes, faults)
  faults.finish()
  const missing = [...added].flatMap(([indicator, scores]) =>
    edition.countries.filter(iso3 => !scores.has(iso3)).map(iso3 => ({ iso3, indicator }))
  )
  const reform = isReform ? { framework, added } : null
  return { reform, ...resolved, unscored: [...missing, ...resolved.unscored] }
}

type Added = ReadonlyMap<string, ReadonlyMap<string, Fraction>>

const changeContext = (
  { index, edition, faults }: MethodContext,
  indicators: readonly string[],
  added: Added
): ChangeContext => ({
  index,
  edition,
  faults,
  indicator: (id, pointer) => {
    if (added.has(id)) return id
    const known = indicatorIn(index, edition, id, pointer)
    if (indicators.includes(known)) return known
    throw patchFault(pointer, `${id} is dropped by this patch.`, ['an indicator that stays'])
  },
  before: (iso3, indicator) => {
    const score = added.get(indicator)?.get(iso3) ?? scoreOf(edition, indicator, iso3)
    return score !== null && isExact(score) ? score : null
  },
  scale: scaleReader(index)
})

/** Scores of an indicator that a patch adds, by country; on the scale of the index. */
const addedScores = (
  { index, edition, faults }: MethodContext,
  { id, scores }: AddedIndicator,
  pointer: string
): ReadonlyMap<string, Fraction> => {
  const cells = new Cells<Fraction>()
  for (const [at, entry] of scores.entries()) {
    if (faults.full) break
    const place = `${pointer}/scores/${at}`
    faults.attempt(() => {
      const score = parseDecimal(plainDecimal(entry.score, `${place}/score`))
      const fault = scaleFault(score, index.release.index.scale)
      if (fault)
        throw patchFault(`${place}/score`, `${id} would be ${score.toString()}, ${fault.what}.`, [fault.allowed])
      const named = entry.country !== undefined
      for (const iso3 of countriesOf(index, edition, entry, place))
        cells.give(iso3, id, score, { named, pointer: place })
    })
  }
  return new Map([...cells.values()].flatMap(([iso3, of]) => [...of.values()].map(score => [iso3, score] as const)))
}
