import * as ask from '../../src/answers/kit/asks.js'
import { integer, score, text } from '../../src/answers/kit/columns.js'
import { rows } from '../../src/answers/kit/giving.js'
import { count, initially } from '../../src/answers/kit/parameters.js'
import { question } from '../../src/answers/kit/question.js'
import { countryByCode, editionOf, nodeIn } from '../../src/answers/loaded.js'
import { compareScores, subtractScores, type Score } from '../../src/exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../src/scoring/edition.js'

interface Difference {
  readonly iso3: string
  readonly size: Score
  readonly lead: Score
}

/** How far two scores of each country are apart, the furthest first; equal ones in the order of their codes. */
export const differencesOf = (edition: ScoredEdition, node: string, other: string): Difference[] => {
  const found = edition.countries.flatMap((iso3): Difference[] => {
    const [one, two] = [scoreOf(edition, node, iso3), scoreOf(edition, other, iso3)]
    if (one === null || two === null) return []
    const lead = subtractScores(one, two)
    return [{ iso3, lead, size: compareScores(lead, 0) < 0 ? subtractScores(two, one) : lead }]
  })
  return found.toSorted((a, b) => compareScores(b.size, a.size) || (a.iso3 < b.iso3 ? -1 : 1))
}

/** A question as somebody else may add it: no face knows of it. */
export const differences = question({
  word: 'score-differences',
  path: '/editions/{edition}/differences/{node}/{other}',
  topic: 'Scores',
  summary: 'The countries whose two scores differ most',
  description: 'Countries without one of the scores are left out.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    other: ask.node,
    limit: initially(3, count(1, 250, 'How many countries at the most')),
    exact: ask.exact
  },
  gives: rows('ScoreDifference', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    lead: score('The one score less the other'),
    place: integer('1 is the greatest difference, upwards or downwards')
  }),
  examples: {
    'Criminality and resilience 2023': { edition: '2023', node: 'criminality', other: 'resilience', exact: true }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const node = nodeIn(index, [edition], asked.node)
    const other = nodeIn(index, [edition], asked.other, '/other')
    const all = differencesOf(edition, node, other)
    return {
      edition,
      rule: 'differences of unrounded scores, rounded once',
      facts: { compared: all.length },
      told: tell({ decimals: edition.framework.decimals, exact: asked.exact })(
        all.slice(0, asked.limit).map((row, at) => ({ ...row, place: at + 1 })),
        {
          iso3: row => row.iso3,
          country: row => countryByCode(index, row.iso3).name,
          lead: row => row.lead,
          place: row => row.place
        }
      )
    }
  }
})
