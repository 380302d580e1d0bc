import { formatFormula } from '../../definitions/formula-text.js'
import type { Framework } from '../../definitions/framework.js'
import { toFloat } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, text, yes } from '../kit/columns.js'
import { data, rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { frameworkShape } from './framework-shape.js'

const rule = 'formulas as executed, on unrounded scores'

/** The editions of the index. */
export const editions = question({
  word: 'editions',
  path: '/editions',
  topic: 'Method',
  summary: 'The editions of the index',
  description: 'The earliest first; `latest` may stand for the newest in every address.',
  asks: {},
  gives: rows('Edition', {
    id: text('Id of the edition'),
    data_year: integer('Year that the scores are about'),
    countries: integer('Countries that are scored'),
    indicators: integer('Indicators that it has'),
    composites: integer('Composites that it has'),
    latest: yes('Whether it is the newest')
  }),
  examples: { 'All editions': {} },
  answer: (index, _, tell) => {
    const all = [...index.editions.values()]
    const latest = all.at(-1)
    return {
      rule,
      told: tell({ decimals: 0 })(all, {
        id: ({ framework }) => framework.edition,
        data_year: ({ framework }) => framework.dataYear,
        countries: edition => edition.countries.length,
        indicators: edition => edition.indicators.length,
        composites: edition => edition.composites.length,
        latest: edition => edition === latest
      })
    }
  }
})

/** The framework of one edition: tree, formulas, rounding, quadrants, bands, and known deviations of print. */
export const edition = question({
  word: 'edition',
  path: '/editions/{edition}',
  topic: 'Method',
  summary: 'The framework of an edition: tree, formulas as executed, rounding, quadrants, bands',
  description: 'Also the figures in print that are known to deviate from what the rules give, each with its reason.',
  asks: { edition: ask.edition },
  gives: data(frameworkShape),
  examples: { 'Edition 2023': { edition: '2023' } },
  answer: (index, asked, tell) => {
    const found = editionOf(index, asked.edition)
    return { edition: found, rule, told: tell(describeFramework(index, found)) }
  }
})

const describeFramework = ({ release }: LoadedIndex, { framework, countries }: ScoredEdition) => ({
  id: framework.edition,
  data_year: framework.dataYear,
  countries: countries.length,
  decimals: framework.decimals,
  rounding: roundingRule(framework.decimals),
  note: framework.note?.en ?? null,
  tree: framework.nodes.map(({ id, kind, parent, children, formula }) => ({
    id,
    kind,
    label: release.definitions.get(id)?.label.en ?? id,
    parent,
    children,
    formula: formula && formatFormula(formula)
  })),
  quadrants: writeQuadrants(framework),
  bands: writeBands(framework),
  deviations: release.deviations.filter(deviation => deviation.edition === framework.edition)
})

const writeQuadrants = ({ quadrants }: Framework) =>
  quadrants ? { axes: quadrants.axes, high_from: toFloat(quadrants.highFrom), labels: quadrants.labels } : null

const writeBands = ({ bands }: Framework) =>
  bands
    ? {
        boundary: bands.boundary,
        reference: bands.reference,
        scales: Object.fromEntries(
          Object.entries(bands.scales).map(([node, scale]) => [
            node,
            scale.map(({ id, from, label }) => ({ id, from: toFloat(from), label }))
          ])
        )
      }
    : null
