import { holdChapter } from './chapter.js'
import { ask } from './service.js'
import { listIn, numberIn, score, textIn, valueIn, worded } from './values.js'

const scale = valueIn(await ask('/v1/indicators/human_trafficking'), 'data', 'scale')
const deltas = await ask('/v1/deltas/2021/2023?node=criminality&country=KAZ&exact=true')
const edition = await ask('/v1/editions/2023')
const added = listIn(deltas, 'meta', 'indicators', 'only_to').length

/** A part of the change, as a fraction and with two decimals, each with its sign as an equation writes it. */
const [total, alike, basket] = (['delta', 'like_for_like', 'basket_effect'] as const).map(member => ({
  exact: textIn(deltas, 'data', 0, `${member}_exact`).replace('-', '- '),
  printed: numberIn(deltas, 'data', 0, member)
}))
const equation =
  `${total?.exact ?? ''} = ${alike?.exact ?? ''} ${basket?.exact ?? ''}, that is ` +
  `+${score(total?.printed ?? NaN)} = +${score(alike?.printed ?? NaN)} - ${score(-(basket?.printed ?? NaN))}`

holdChapter({
  file: 'docs/method.md',
  sentences: [
    `from ${numberIn(scale, 'min')} to ${numberIn(scale, 'max')} in steps of ${numberIn(scale, 'step')}.`,
    `criminality = (markets + actors) / ${listIn(edition, 'data', 'tree', { id: 'criminality' }, 'children').length}.`,
    `2023 has ${worded(added)} indicators more than 2021`,
    equation,
    `high is ${score(numberIn(edition, 'data', 'quadrants', 'high_from'))} or more`
  ],
  plain: {
    'up to 68 countries in an edition': 'recomputed by test/reproduction-means.test.ts',
    'Rank 1 is the highest score': 'what a rank is, not a figure',
    '(1, 2, 2, 4)': 'an example of ranks'
  }
})
