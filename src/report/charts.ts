import type { Answer } from '../answers/answer.js'
import type { ChartKind } from '../answers/charts.js'
import { chartWidth, type ChartFacts, type Drawing, type Mark } from './chart.js'
import { drawChanges } from './chart-changes.js'
import { drawIndicators } from './chart-indicators.js'
import { drawPyramid } from './chart-pyramid.js'
import { drawQuadrants } from './chart-quadrants.js'
import { drawRanks } from './chart-ranks.js'
import { frameDrawing } from './svg.js'

const titles: Readonly<Record<ChartKind, string>> = {
  pyramid: 'scores of the composites',
  indicators: 'indicators beside the average of the region',
  ranks: 'ranks over the editions',
  quadrants: 'among all countries',
  changes: 'change since the edition before'
}

const drawings: Readonly<Record<ChartKind, (marks: readonly Mark[], facts: ChartFacts) => Drawing>> = {
  pyramid: drawPyramid,
  indicators: drawIndicators,
  ranks: drawRanks,
  quadrants: drawQuadrants,
  changes: drawChanges
}

/** The picture of an answer about a chart. */
export const pictureChart = ({ data, meta }: Answer): string => {
  const facts = meta as unknown as ChartFacts
  const { height, subtitle, description, elements } = drawings[facts.chart](data as readonly Mark[], facts)
  const { iso3, name } = facts.country
  return frameDrawing(
    {
      width: chartWidth,
      height,
      title: `${name} ${facts.edition}: ${titles[facts.chart]}`,
      subtitle,
      description,
      notes: [
        `Source: ${meta.citation}`,
        `Data: /v1/editions/${facts.edition}/charts/${facts.chart}/${iso3}.csv`,
        `Release ${meta.release}`
      ]
    },
    elements
  )
}
