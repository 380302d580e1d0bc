import type { ReleaseDiff } from '../../analyses/method/release-diff.js'
import { compilePage } from '../../data/compiled-page.js'
import { compileRelease } from '../../data/compiled.js'
import type { Release } from '../../data/release.js'
import { toFloat } from '../../exact/fraction.js'
import { answerSaid } from '../answer.js'
import type { LoadedIndex } from '../loaded.js'
import { wordingOf } from '../phrases/wording.js'
import { release, releaseCompiled, releases } from './release-questions.js'

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
  const count = (name: keyof DiffCounts) => (row: ReleaseRow) => row.counts?.[name] ?? null
  // No scores: how they would be rounded does not matter.
  const told = releases.gives.tell({ decimals: 0 })(rows, {
    id: row => row.id,
    registered: row => row.registered,
    served_since: row => row.servedSince,
    served_now: row => row.servedNow,
    editions: row => row.holds?.editions ?? null,
    countries: row => row.holds?.countries ?? null,
    cells_added: count('cells_added'),
    cells_removed: count('cells_removed'),
    cells_changed: count('cells_changed'),
    nodes_renamed: count('nodes_renamed'),
    fault: row => row.fault
  })
  return answerSaid(index, { rule: cellRule, told })
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
export const answerRelease = (index: LoadedIndex, { release: of, registered, served, against, diff }: ReleaseFacts) =>
  answerSaid(index, {
    rule: cellRule,
    told: release.gives.tell({
      id: of.id,
      registered,
      served_now: served.at(-1)?.to === null,
      served,
      editions: [...of.observations.keys()],
      countries: of.countries.length,
      nodes: of.definitions.size,
      against,
      difference: diff && writeDiff(diff)
    })
  })

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

/** A release as JSON, whole; the source is its own. */
export const answerCompiled = (index: LoadedIndex, language?: string) =>
  answerSaid(index, {
    rule: 'the files of the release as they were read: formulas parsed, scores as whole numbers over one denominator',
    told: releaseCompiled.gives.tell(
      language === undefined
        ? compileRelease(index.release)
        : compilePage(index.release, wordingOf(index, language).language)
    )
  })

/** How much a difference is. */
export const countDiff = ({ cells, nodes }: ReleaseDiff): DiffCounts => ({
  cells_added: cells.added.length,
  cells_removed: cells.removed.length,
  cells_changed: cells.changed.length,
  nodes_renamed: nodes.renamed.length
})
