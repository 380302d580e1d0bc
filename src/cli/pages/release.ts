import type { answerRelease } from '../../answers/method/releases.js'
import { shortRelease } from '../source-line.js'
import type { Paint } from '../terminal.js'

type ReleaseData = ReturnType<typeof answerRelease>['data']
type Difference = NonNullable<ReleaseData['difference']>

/** A release and all that makes it another than the one it is compared with. */
export const releasePage = ({ data }: { readonly data: ReleaseData }, paint: Paint): string => {
  const { id, registered, served_now: now, editions, countries, nodes, against, difference } = data
  return [
    paint.bold(`release ${id}`),
    `registered ${registered}, ${now ? 'served now' : 'not served now'}`,
    `editions ${editions.join(', ')}; ${countries} countries, ${nodes} indicators and composites`,
    ...(difference && against ? ['', ...drawDifference(against, difference)] : ['It is the first release.'])
  ].join('\n')
}

const drawDifference = (against: string, difference: Difference): string[] => {
  const { cells, formulas, nodes, editions, countries, files } = difference
  const changes = [
    ...arrivals('edition', editions),
    ...arrivals('country', countries),
    ...countries.renamed.map(({ iso3, before, after }) => `country ${iso3}: ${before} -> ${after}`),
    ...arrivals('node', nodes),
    ...nodes.renamed.map(({ before, after, by }) => `node renamed: ${before} -> ${after} (same ${by})`),
    ...formulas.map(({ edition, node, before, after }) => `formula ${edition} ${node}: ${or(before)} -> ${or(after)}`),
    ...cells.added.map(cell => `${placeOf(cell)}: none -> ${cell.score}`),
    ...cells.removed.map(cell => `${placeOf(cell)}: ${cell.score} -> none`),
    ...cells.changed.map(cell => `${placeOf(cell)}: ${cell.before} -> ${cell.after}`),
    ...arrivals('file', files),
    ...files.changed.map(path => `file changed: ${path}`)
  ]
  const head = `against ${shortRelease(against)}:`
  return changes.length > 0 ? [head, ...changes.map(line => `  ${line}`)] : [`${head} nothing differs`]
}

const arrivals = (what: string, of: { readonly added: readonly string[]; readonly removed: readonly string[] }) => [
  ...of.added.map(id => `${what} added: ${id}`),
  ...of.removed.map(id => `${what} removed: ${id}`)
]

const or = (formula: string | null): string => formula ?? 'none'

const placeOf = ({ edition, iso3, indicator }: { edition: string; iso3: string; indicator: string }): string =>
  `${edition} ${iso3} ${indicator}`
