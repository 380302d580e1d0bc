import fc from 'fast-check'
import t from 'tap'
import { meanOf, quantileOf, rankQuantile, readHistogram } from '../../../src/analyses/kernels/counts.js'
import { holds } from '../../support/property.js'

const itself = (place: number): number => place

/** How often each whole number comes. */
const tally = (values: readonly number[]): Uint32Array => {
  const counts = new Uint32Array(12)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

t.test('the mean of 1, 1 and 2 is 4/3, that of their squares 2', async t => {
  const histogram = readHistogram(tally([1, 1, 2]))
  t.equal(
    meanOf(histogram, place => place),
    4 / 3
  )
  t.equal(
    meanOf(histogram, place => place ** 2),
    2
  )
})

t.test('a row of a table is read from its own start', async t => {
  const table = new Uint32Array([9, 9, 0, 1, 2, 0, 9])
  t.strictSame(readHistogram(table, 2, 6), { places: [1, 2], reached: [1, 3], total: 3 })
  t.equal(meanOf(readHistogram(table, 2, 6), itself), 5 / 3)
})

const drawn = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 })

t.test('mean and quantiles of counts are those of the values that were counted', async t => {
  const property = fc.property(drawn, fc.integer({ min: 0, max: 20 }), (values, twentieths) => {
    const level = twentieths / 20
    const histogram = readHistogram(tally(values))
    const rising = values.toSorted((a, b) => a - b)
    const at = (rising.length - 1) * level
    const [low = NaN, high = NaN] = [rising[Math.floor(at)], rising[Math.ceil(at)]]
    const first = rising.find((_, place) => (place + 1) / rising.length >= level - 1e-12)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return (
      Math.abs((meanOf(histogram, itself) ?? NaN) - mean) < 1e-12 &&
      Math.abs((quantileOf(histogram, level, itself) ?? NaN) - (low + (at - Math.floor(at)) * (high - low))) < 1e-9 &&
      rankQuantile(histogram, level) === first
    )
  })
  holds(t, property, 500)
})

t.test('nothing counted has no mean and no quantile', async t => {
  const empty = readHistogram(new Uint32Array(5))
  t.strictSame([meanOf(empty, itself), quantileOf(empty, 0.5, itself), rankQuantile(empty, 0.5)], [null, null, null])
})
