import t from 'tap'
import { DomainError, settleAll } from '../../src/errors.js'
import { refusalOf } from '../support/refusal.js'

const fails = (code: 'NODE_UNKNOWN' | 'SCOPE_UNKNOWN', pointer: string) => (): number => {
  throw new DomainError(code, { pointer, detail: `${pointer} is not known.` })
}

t.test('settleAll gives the results of all steps in their order', async t => {
  t.strictSame(
    settleAll(
      () => 1,
      () => 'two',
      () => null
    ),
    [1, 'two', null]
  )
  t.strictSame(settleAll(), [])
})

t.test('settleAll runs every step and throws one error with the faults of all that fail', async t => {
  let runs = 0
  const count = () => runs++
  const { code, message, faults } = refusalOf(() =>
    settleAll(fails('NODE_UNKNOWN', '/a'), count, fails('SCOPE_UNKNOWN', '/b'), count)
  )
  t.equal(runs, 2)
  t.strictSame([code, message], ['NODE_UNKNOWN', '/a is not known.'])
  t.strictSame(faults, [
    { pointer: '/a', code: 'NODE_UNKNOWN', detail: '/a is not known.' },
    { pointer: '/b', code: 'SCOPE_UNKNOWN', detail: '/b is not known.' }
  ])
})

t.test('settleAll within settleAll tells the faults of the inner steps too', async t => {
  const inner = () => settleAll(fails('NODE_UNKNOWN', '/a'), fails('NODE_UNKNOWN', '/b'))
  const { faults } = refusalOf(() => settleAll(inner, fails('SCOPE_UNKNOWN', '/c')))
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    ['/a', '/b', '/c']
  )
})

t.test('settleAll throws the one error of the one step that fails as it is', async t => {
  const error = new DomainError('SCOPE_EMPTY', { detail: 'Nobody is in it.' })
  t.throws(
    () =>
      settleAll(
        () => 1,
        () => {
          throw error
        }
      ),
    error
  )
})

t.test('settleAll does not take a bug for a refusal', async t => {
  const bug = () => {
    throw new TypeError('x is not a function')
  }
  t.throws(() => settleAll(fails('NODE_UNKNOWN', '/a'), bug), new TypeError('x is not a function'))
})
