import { toFloat } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { CellError } from '../../analyses/uncertainty/model.js'
import { answerOf } from '../answer.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { column, openFamily } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { choice } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { textOrNumber } from '../kit/shapes.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { labelOf } from '../method/groups.js'
import { language } from '../phrases/language.js'
import { wordingOf, type Wording } from '../phrases/wording.js'
import { writeScore } from '../table.js'
import { figuresOf, type CountryFigures } from './figures.js'
import { chartKinds, marksOf, type ChartKind, type Mark } from './marks.js'

const kinds = Object.keys(chartKinds) as ChartKind[]

export interface Figure {
  readonly value: Mark[string]
  /** That CSV shows of a number. */
  readonly decimals: number
}

const figure = column(
  textOrNumber('All marks of a chart have the same members'),
  ({ value }: Figure) => value,
  ({ value, decimals }) => (typeof value === 'number' ? { number: value.toFixed(decimals) } : (value ?? ''))
)

/** One mark a row. */
const given = rows('ChartMark', { figures: openFamily({ '{}': figure }) })

/** What a chart of a country shows, as a list; the drawing is made of this and nothing else. */
export const chart = question({
  word: 'chart',
  path: '/editions/{edition}/charts/{chart}/{country}',
  topic: 'Profiles',
  summary: 'A chart of a country: the picture as SVG or PNG, and what it shows as JSON or CSV',
  description:
    'The picture with the suffix `.svg` or `.png`; it has a title and a description in words, and can be read without colour. `intervals` is under the error model `uncertainty`, one step on each score unless told; that of all countries of a scope is in `rank-distributions`.',
  asks: {
    edition: ask.edition,
    chart: choice(kinds, kinds.map(kind => `\`${kind}\`: ${chartKinds[kind]}`).join('; ')),
    country: ask.country,
    language,
    uncertainty: ask.uncertainty,
    level: ask.level
  },
  gives: given,
  // Intervals of ranks are under an error model in any case.
  cost: ({ chart }) => (chart === 'intervals' ? 170 : 3),
  examples: { 'Kazakhstan 2023, ranks over the editions': { edition: '2023', chart: 'ranks', country: 'KAZ' } },
  answer: (index, asked) => {
    const { uncertainty = asked.chart === 'intervals' ? defaultError : undefined } = asked
    const { figures, level } = figuresOf(index, { ...asked, uncertainty })
    return sayChart(index, asked.chart, figures, level)
  }
})

const defaultError: CellError = { kind: 'step', k: 1 }

/** Scores have the decimals of the edition; ranks and sizes are whole. */
const whole = ['rank', 'size', 'low', 'high']

const sayChart = (index: LoadedIndex, kind: ChartKind, figures: CountryFigures, level: number | null) => {
  const edition = editionOf(index, figures.edition.id)
  const wording = wordingOf(index, figures.language)
  const { decimals } = edition.framework
  const marks = marksOf(index, edition, kind, figures, wording)
  return {
    edition,
    rule: `as in the profile of the country; rounded ${roundingRule(decimals)}`,
    facts: factsOf(index, edition, kind, figures, wording, level),
    told: given.tell({ decimals, names: { figures: Object.keys(marks[0] ?? {}) } })(marks, {
      figures: { '{}': (mark, name) => ({ value: mark[name] ?? null, decimals: whole.includes(name) ? 0 : decimals }) }
    })
  }
}

const factsOf = (
  index: LoadedIndex,
  { framework }: ScoredEdition,
  kind: ChartKind,
  { country: { iso3, name }, composites: [first], scopes, edition }: CountryFigures,
  wording: Wording,
  level: number | null
) => ({
  chart: kind,
  shows: chartKinds[kind],
  language: wording.language,
  country: { iso3, name },
  high_from: writeScore(framework.quadrants?.highFrom ?? null, framework.decimals),
  axes: framework.quadrants?.axes.map(node => labelOf(index, node, wording)) ?? [],
  region: scopes[first?.scopes.at(-1)?.scope ?? ''] ?? '',
  previous: edition.previous,
  max: toFloat(index.release.index.scale.max),
  decimals: framework.decimals,
  level
})

/** The chart of figures that are there already. */
export const chartOf = (index: LoadedIndex, kind: ChartKind, figures: CountryFigures, level: number | null) => {
  const { told, ...about } = sayChart(index, kind, figures, level)
  return answerOf(index, told, about)
}
