import type { Definition } from '../../definitions/definition.js'
import type { Release } from '../../data/release.js'
import { isExact } from '../../exact/fraction.js'

/** A node that has another id in a later release. */
export interface NodeRename {
  readonly before: string
  readonly after: string
  /** What both have alike. */
  readonly by: 'definition' | 'scores'
}

/**
 * The nodes that only changed their ids from one release to another.
 *
 * A node that went and one that came are the same when their kinds and definition texts are equal, or else their scores of
 * all countries in an edition that both releases have. Where more than two could be meant, nothing is guessed.
 *
 * @returns  one entry a renamed node, in the order of the ids before
 */
export const findRenames = (before: Release, after: Release): NodeRename[] => {
  let gone = [...before.definitions.keys()].filter(id => !after.definitions.has(id))
  let came = [...after.definitions.keys()].filter(id => !before.definitions.has(id))
  const renames: NodeRename[] = []
  const editions = [...after.observations.keys()].filter(edition => before.observations.has(edition))
  const marks = {
    definition: (release: Release, id: string) => markOfDefinition(release.definitions.get(id)),
    scores: (release: Release, id: string) => editions.flatMap(edition => markOfScores(release, edition, id))
  }
  for (const by of ['definition', 'scores'] as const) {
    const pairs = pairUp(
      gone.map(id => [id, marks[by](before, id)]),
      came.map(id => [id, marks[by](after, id)])
    )
    renames.push(...pairs.map(([from, to]) => ({ before: from, after: to, by })))
    gone = gone.filter(id => !pairs.some(([from]) => from === id))
    came = came.filter(id => !pairs.some(([, to]) => to === id))
  }
  return renames.toSorted((a, b) => (a.before < b.before ? -1 : 1))
}

type Marked = readonly (readonly [id: string, marks: readonly string[]])[]

/** Pairs of ids that share a mark with each other and with no other. */
const pairUp = (gone: Marked, came: Marked): (readonly [string, string])[] =>
  gone.flatMap(([from, marks]) => {
    const [to, ...others] = alike(marks, came)
    if (!to || others.length > 0) return []
    return alike(to[1], gone).length === 1 ? [[from, to[0]] as const] : []
  })

const alike = (marks: readonly string[], among: Marked): Marked =>
  among.filter(([, others]) => others.some(mark => marks.includes(mark)))

const markOfDefinition = (definition: Definition | undefined): string[] =>
  definition ? [JSON.stringify([definition.kind, ...Object.entries(definition.definition).toSorted()])] : []

const markOfScores = ({ observations }: Release, edition: string, id: string): string[] => {
  const { countries = [], scores } = observations.get(edition) ?? {}
  const column = scores?.get(id)
  if (!column) return []
  const cells = countries.flatMap((iso3, at) => {
    const score = column.at(at)
    return score && isExact(score) ? [`${iso3} ${score.toFraction()}`] : []
  })
  return [`${edition} ${cells.toSorted().join(',')}`]
}
