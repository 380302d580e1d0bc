import t from 'tap'
import fc from 'fast-check'
import { nearestNames } from '../../src/data/nearest.js'
import { holds } from '../support/property.js'

const nodes = ['resilience', 'criminality', 'heroin_trade', 'cocaine_trade', 'cannabis_trade']

t.test('nearestNames gives the names within a third of their length in edits, the nearest first', async t => {
  t.strictSame(nearestNames('criminalty', nodes), ['criminality'])
  t.strictSame(nearestNames('herion_trade', nodes), ['heroin_trade'])
  t.strictSame(nearestNames('wealth', nodes), [])
})

t.test('nearestNames gives the names that contain the given one', async t => {
  t.strictSame(nearestNames('trade', nodes), ['cannabis_trade', 'cocaine_trade', 'heroin_trade'])
  t.strictSame(nearestNames('tr', nodes), [], 'two letters are too few')
})

t.test('nearestNames does not mind case, accents and punctuation, and gives no name twice', async t => {
  t.strictSame(nearestNames('COTE-D-IVOIRE', ["Côte d'Ivoire", "Côte d'Ivoire"]), ["Côte d'Ivoire"])
})

t.test('nearestNames gives at most so many names, each of them known', async t => {
  holds(
    t,
    fc.property(fc.string(), fc.array(fc.string()), fc.nat(6), (name, known, count) => {
      const near = nearestNames(name, known, count)
      return near.length <= count && new Set(near).size === near.length && near.every(each => known.includes(each))
    })
  )
})

t.test('nearestNames gives a name itself when it is known', async t => {
  holds(
    t,
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1 }), known => {
      const [name = ''] = known
      return nearestNames(name, known, known.length).includes(name)
    })
  )
})

t.test('nearestNames reads no more than 100 characters of a name', async t => {
  const start = performance.now()
  t.strictSame(nearestNames('x'.repeat(1_000_000), nodes), [])
  t.ok(performance.now() - start < 1000)
})
