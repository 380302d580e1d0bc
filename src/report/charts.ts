import { chartAddress } from '../answers/addresses.js'
import type { chart } from '../answers/profile/chart.js'
import type { ChartKind } from '../answers/profile/marks.js'
import type { PhraseKey } from '../answers/phrases/keys.js'
import { wordingIn, type Wording } from '../answers/phrases/wording.js'
import { chartWidth, speechOf, type ChartFacts, type Draw } from './chart.js'
import { drawChanges } from './chart-changes.js'
import { drawIndicators } from './chart-indicators.js'
import { drawIntervals } from './chart-intervals.js'
import { drawPyramid } from './chart-pyramid.js'
import { drawQuadrants } from './chart-quadrants.js'
import { drawRanks } from './chart-ranks.js'
import { frameDrawing } from './svg.js'

const charts: Readonly<Record<ChartKind, { readonly title: PhraseKey; readonly draw: Draw }>> = {
  pyramid: { title: 'chart_pyramid', draw: drawPyramid },
  indicators: { title: 'chart_indicators', draw: drawIndicators },
  ranks: { title: 'chart_ranks', draw: drawRanks },
  quadrants: { title: 'chart_quadrants', draw: drawQuadrants },
  changes: { title: 'chart_changes', draw: drawChanges },
  intervals: { title: 'chart_intervals', draw: drawIntervals }
}

/** What a chart is drawn from. */
type ChartAnswer = Pick<ReturnType<typeof chart.ask>, 'data' | 'meta'>

/** A picture and what it says of itself. */
export interface Picture {
  readonly svg: string
  readonly title: string
  readonly description: string
  /** Where the data of it is. */
  readonly data: string
}

/**
 * The picture of an answer about a chart.
 *
 * @param origin  what stands before the address of the data, `https://index.example`
 */
export const pictureChart = (answer: ChartAnswer, origin = ''): string => drawChart(answer, { notes: true, origin }).svg

/**
 * The same with its words, for pages that put them beside it.
 *
 * @param notes  whether source, data and release are told beneath; a page tells them once
 */
export const drawChart = ({ data, meta }: ChartAnswer, { notes: noted = false, origin = '' } = {}): Picture => {
  const facts: ChartFacts = { ...meta, edition: meta.edition ?? '' }
  const wording = wordingIn(facts.language)
  const { title: phrase, draw } = charts[facts.chart]
  const { height, subtitle, description, elements } = draw(data, facts, speechOf(wording, facts))
  const title = titleOf(phrase, facts, wording)
  const address = chartAddress(facts.edition, facts.chart, facts.country.iso3, 'csv')
  const told = [
    wording.say('term', { label: wording.say('source'), text: meta.citation }),
    wording.say('term', { label: wording.say('data'), text: `${origin}${address}` }),
    wording.say('term', { label: wording.say('release'), text: meta.release })
  ]
  const frame = {
    width: chartWidth,
    height,
    title,
    subtitle,
    description,
    notes: noted ? told : [],
    language: wording.language
  }
  return {
    svg: frameDrawing({ ...frame, rightToLeft: wording.rightToLeft }, elements),
    title,
    description,
    data: address
  }
}

const titleOf = (phrase: PhraseKey, { country, edition, previous }: ChartFacts, wording: Wording): string =>
  wording.say(phrase, { country: country.name, edition, from: previous ?? wording.say('none'), to: edition })
