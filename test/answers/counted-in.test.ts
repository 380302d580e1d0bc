import t from 'tap'
import { index } from '../support/shipped.js'

const [edition, node, country] = ['2023', 'resilience', 'KAZ']
const told = 'KAZ is not in group:eu; it is ranked there as though it were.'

/** What each question that ranks one country in a scope says that it assumes. */
const assumptionsIn = (scope: string): Record<string, readonly string[]> => ({
  tornado: index.tornado({ edition, node, country, scope }).meta.assumptions ?? [],
  distribution: index.rankDistribution({ edition, node, country, scope }).meta.assumptions ?? [],
  sensitivity: index.sensitivity({ edition, output: { node, quantity: 'rank', country, scope }, samples: 64, seed: 1 })
    .meta.assumptions,
  goalSeek:
    index.goalSeek({ edition, country, target: { node, rank_at_most: 3, scope }, plans: 1 }).meta.assumptions ?? []
})

t.test('a country that is ranked in a scope which it is not in is told as what is assumed', async t => {
  for (const [question, assumptions] of Object.entries(assumptionsIn('group:eu'))) {
    t.ok(assumptions.includes(told), question)
  }
  for (const [question, assumptions] of Object.entries(assumptionsIn('continent:asia'))) {
    t.notOk(
      assumptions.some(each => each.includes('as though')),
      question
    )
  }
})
