import { differenceAddress, resultAddress } from '../addresses.js'
import { answerSaid, type Answer, type Meta } from '../answer.js'
import type { LoadedIndex } from '../loaded.js'
import type { DiffCounts } from '../method/releases.js'

/** What a scenario says: a patch of an edition of a release, under a title. Its id is the hash of just this. */
export interface ScenarioDefinition {
  readonly edition: string
  readonly title: string
  readonly note: string | null
  /** As it was given. */
  readonly patch: unknown
  readonly release: string
}

/** A scenario that is kept, and how its release stands to the served one. */
export interface ScenarioFacts {
  readonly id: string
  readonly created: string
  readonly definition: ScenarioDefinition
  readonly served: string
  /** Whether the served release was registered after that of the scenario. */
  readonly newer: boolean
  /** From the release of the scenario to the served one; null where they are one, or one of them cannot be read. */
  readonly counts: DiffCounts | null
  /** `meta` of the answer that is kept. */
  readonly meta: Meta
}

/** The difference of two releases in short, and where it is told in full; null where they are one. */
export const differenceOf = (from: string, to: string, counts: DiffCounts | null) =>
  from === to ? null : { from, to, counts, address: differenceAddress(to, from) }

/** The definition of a scenario, with the addresses of its answer on its own release and on the served one. */
export const answerScenario = ({ id, created, definition, served, newer, counts, meta }: ScenarioFacts) => {
  const { edition, title, note, patch, release } = definition
  const data = {
    id,
    edition,
    title,
    note,
    patch,
    release,
    created,
    served_release: served,
    newer,
    results: { own: resultAddress(id), served: resultAddress(id, served) },
    difference: differenceOf(release, served, counts)
  }
  const { source, citation } = meta
  const rule = 'kept as it was created; the id is the hash of edition, note, patch, release and title'
  return { data, meta: { release, edition, rule, source, citation, count: 1 } } satisfies Answer
}

/** A scenario that was taken away, as it was. */
export const answerRemoved = (
  index: LoadedIndex,
  {
    id,
    created,
    definition,
    named_by
  }: Pick<ScenarioFacts, 'id' | 'created' | 'definition'> & { named_by: readonly string[] }
) => {
  const rule = 'taken away for ever; to keep the same content again gives it the same id'
  return answerSaid(index, { rule, told: { data: { id, title: definition.title, created, named_by } } })
}

/** The answer to the patch of a scenario on another release than its own; `meta.scenario` says which that is. */
export const answerElsewhere = (
  { data, meta }: Answer,
  { id, definition, counts }: Pick<ScenarioFacts, 'id' | 'definition' | 'counts'>
): Answer => ({
  data,
  meta: {
    ...meta,
    scenario: {
      id,
      title: definition.title,
      release: definition.release,
      result: resultAddress(id),
      difference: differenceOf(definition.release, meta.release, counts)
    }
  }
})
