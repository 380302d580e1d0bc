import type { Index } from '../../src/index.js'
import type { Question } from './ask.js'
import { randomPatches } from './patches.js'
import { seededRandom } from './random.js'

const encodings = ['identity', 'gzip', 'br'] as const

/**
 * Questions as many different clients would ask them: three in four are rankings, of all nodes in all scopes of all editions;
 * the rest are what-ifs, profiles, deltas, scores as CSV and all the scores at once.
 */
export const mixedQuestions = (index: Index, count: number): Question[] => {
  const random = seededRandom(10_000)
  const editions = [...index.loaded.editions]
  const scopes = [...index.loaded.scopes.keys()]
  const pairs = editions.flatMap(([to], at) => editions.slice(0, at).map(([from]) => `${from}/${to}`))
  const rankings = editions.flatMap(([id, { scores }]) =>
    [...scores.keys()].flatMap(node => scopes.map(scope => `/v1/editions/${id}/rankings/${node}?scope=${scope}`))
  )
  const patches = editions.flatMap(([id, edition]) =>
    randomPatches(edition, { count: 100, cells: 3, countries: 'several' }).map(changes => ({
      path: `/v1/editions/${id}/what-if`,
      body: JSON.stringify({ changes })
    }))
  )
  const read = (path: string): Question => ({ path, headers: { 'accept-encoding': random.pick(encodings) } })
  return Array.from({ length: count }, (_, at) => {
    const [id, edition] = random.pick(editions)
    const kind = random.below(1000)
    if (kind < 750) return read(rankings[(at * 7919) % rankings.length] ?? '')
    if (kind < 880) return random.pick(patches)
    if (kind < 960) return read(`/v1/editions/${id}/profiles/${random.pick(edition.countries)}`)
    if (kind < 980) return read(`/v1/deltas/${random.pick(pairs)}?scope=${random.pick(scopes)}`)
    if (kind < 995) return read(`/v1/editions/${id}/scores.csv?scope=${random.pick(scopes)}`)
    return read('/v1/bulk')
  })
}
