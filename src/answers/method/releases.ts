import type { ReleaseDiff } from '../../analyses/method/release-diff.js'
import type { Release } from '../../data/release.js'
import { toFloat } from '../../exact/fraction.js'
import { answerObject, answerTable } from '../answer.js'
import type { LoadedIndex } from '../loaded.js'
import { integerColumn, structureColumn, textColumn } from '../table.js'

/** How much makes one release another. */
export interface DiffCounts {
  readonly cells_added: number
  readonly cells_removed: number
  readonly cells_changed: number
  readonly nodes_renamed: number
}

/** A release as the list of releases shows it. */
export interface ReleaseRow {
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly registered: string
  /** When it was last made the served one, ISO 8601 in UTC. */
  readonly servedSince: string | null
  readonly servedNow: boolean
  /** What it holds; null where it cannot be read. */
  readonly holds: { readonly editions: number; readonly countries: number } | null
  /** Against the release before it; null for the first, and where one of them cannot be read. */
  readonly counts: DiffCounts | null
  /** Why it cannot be read, in a sentence. */
  readonly fault: string | null
}

const cellRule =
  'releases in the order in which they were registered; cells are the scores of indicators by edition and country, ' +
  'those of a renamed node are compared with those of its former id'

/** The releases of the store, the earliest first; the source is that of the served one. */
export const answerReleases = (index: LoadedIndex, rows: readonly ReleaseRow[]) => {
  const count = (name: keyof DiffCounts) => integerColumn<ReleaseRow>(name, ({ counts }) => counts?.[name] ?? null)
  const columns = [
    textColumn<ReleaseRow>('id', row => row.id),
    textColumn<ReleaseRow>('registered', row => row.registered),
    textColumn<ReleaseRow>('served_since', row => row.servedSince),
    structureColumn<ReleaseRow>(
      'served_now',
      row => row.servedNow,
      row => String(row.servedNow)
    ),
    integerColumn<ReleaseRow>('editions', row => row.holds?.editions ?? null),
    integerColumn<ReleaseRow>('countries', row => row.holds?.countries ?? null),
    ...(['cells_added', 'cells_removed', 'cells_changed', 'nodes_renamed'] as const).map(count),
    textColumn<ReleaseRow>('fault', row => row.fault)
  ]
  return answerTable(index, { columns, rows }, { rule: cellRule })
}

/** A time during which a release was served; `to` is null as long as it is. */
export interface ServedTime {
  readonly from: string
  readonly to: string | null
}

/** A release and its difference from another. */
export interface ReleaseFacts {
  readonly release: Release
  readonly registered: string
  readonly served: readonly ServedTime[]
  /** The earlier release; null when there is none before. */
  readonly against: string | null
  readonly diff: ReleaseDiff | null
}

/** One release with all that makes it another than the one before it, or than a given one. */
export const answerRelease = (index: LoadedIndex, { release, registered, served, against, diff }: ReleaseFacts) =>
  answerObject(
    index,
    {
      id: release.id,
      registered,
      served_now: served.at(-1)?.to === null,
      served,
      editions: [...release.observations.keys()],
      countries: release.countries.length,
      nodes: release.definitions.size,
      against,
      difference: diff && writeDiff(diff)
    },
    { rule: cellRule }
  )

const writeDiff = (diff: ReleaseDiff) => ({
  counts: countDiff(diff),
  editions: diff.editions,
  countries: diff.countries,
  nodes: diff.nodes,
  cells: {
    added: diff.cells.added.map(({ score, ...cell }) => ({ ...cell, score: toFloat(score) })),
    removed: diff.cells.removed.map(({ score, ...cell }) => ({ ...cell, score: toFloat(score) })),
    changed: diff.cells.changed.map(({ before, after, ...cell }) => ({
      ...cell,
      before: toFloat(before),
      after: toFloat(after)
    }))
  },
  formulas: diff.formulas,
  files: diff.files
})

/** How much a difference is. */
export const countDiff = ({ cells, nodes }: ReleaseDiff): DiffCounts => ({
  cells_added: cells.added.length,
  cells_removed: cells.removed.length,
  cells_changed: cells.changed.length,
  nodes_renamed: nodes.renamed.length
})
