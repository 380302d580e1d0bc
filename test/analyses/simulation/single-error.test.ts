import t from 'tap'
import { singleError } from '../../../src/analyses/simulation/simulation-lattice.js'

const none = { kind: 'none' } as const
const step = { kind: 'step', k: 2 } as const
const normal = { kind: 'normal', sd: 1, grid: true } as const

t.test('of errors that all scores have one may be left, whatever stands beside it that is none', async t => {
  t.strictSame(singleError([]), none)
  t.strictSame(singleError([none, none]), none)
  t.equal(singleError([step]), step)
  t.equal(singleError([none, step, none]), step)
  t.equal(singleError([normal, none]), normal)
  t.equal(singleError([step, normal]), undefined)
})

t.test('where there are ranges the error of the other scores is the one', async t => {
  t.equal(singleError([], step), step)
  t.equal(singleError([none], step), step)
  t.equal(singleError([step], none), undefined)
  t.equal(singleError([step], step), undefined)
})

t.test('an error that is shared or off the grid is none of these', async t => {
  t.equal(singleError([{ ...step, shared_by: 'region' }]), undefined)
  t.equal(singleError([{ ...normal, grid: false }]), undefined)
  t.equal(singleError([], { ...step, shared_by: 'indicator' }), undefined)
})
