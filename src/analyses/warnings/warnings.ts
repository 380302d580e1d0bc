import type { Release } from '../../data/release.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { contradictionsIn } from './contradictions.js'
import { oppositeDirections } from './opposite-directions.js'

const most = 20

/** What of a sound release its author should know, each in a sentence. */
export const warningsOf = (release: Release, editions: Iterable<ScoredEdition>): string[] => {
  const all = [...editions]
  const { definitions } = release
  const direction = (id: string): string => definitions.get(id)?.direction ?? ''
  const opposite = all.flatMap(({ framework }) => oppositeDirections(framework, definitions))
  const contradictions = all.flatMap(edition => contradictionsIn(release, edition))
  const listed = contradictions.slice(0, most)
  const more = contradictions.length - listed.length
  return [
    ...opposite.map(
      ({ edition, node, child }) =>
        `Edition ${edition}: ${child} (${direction(child)}) is averaged as it stands in ${node} (${direction(node)}); a formula can turn it round.`
    ),
    ...listed.map(
      ({ edition, iso3, node, printed, computed }) =>
        `Edition ${edition}: ${iso3} ${node} is printed as ${printed}, its indicators give ${computed}.`
    ),
    ...(more > 0 ? [`And ${more} more composites are printed otherwise than their indicators give them.`] : [])
  ]
}
