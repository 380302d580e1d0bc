import t from 'tap'
import { errorCatalogue } from '../../src/problems.js'
import { isBusy, isMissingReference, storeCorrupt, storeUnavailable } from '../../src/store/failure.js'

const failure = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

t.test('storeUnavailable tells the place and a reason, and nothing of what the driver says', async t => {
  const error = failure('syntax error at or near "select password from users"', '42601')
  const told = storeUnavailable('/data/store.db', error)
  t.strictSame([told.code, errorCatalogue[told.code].status], ['STORE_UNAVAILABLE', 503])
  t.equal(told.message, 'The store /data/store.db cannot be used: it failed with 42601.')
  t.strictSame(told.details, { place: '/data/store.db', reason: 'it failed with 42601', detail: told.message })
  t.equal(told.cause, undefined)
})

for (const [given, reason] of [
  [failure('x', 'SQLITE_FULL'), 'the disk is full'],
  [failure('x', 'SQLITE_IOERR_FSYNC'), 'the disk cannot be read or written'],
  [failure('x', 'SQLITE_READONLY_DBMOVED'), 'the file is read-only'],
  [failure('x', 'SQLITE_NEVER_HEARD_OF'), 'it failed with SQLITE_NEVER_HEARD_OF'],
  [
    failure('ConnectionFailed("Unable to open connection to local database /a\nb: 14")', ''),
    'the file cannot be opened'
  ],
  [failure('x', '53300'), 'it has too many connections'],
  [failure('timeout exceeded when trying to connect'), 'it does not answer in time'],
  [failure('Query read timeout'), 'it does not answer in time'],
  [failure('Connection terminated unexpectedly'), 'the connection was lost'],
  [failure('SASL: client password must be a string'), 'it refuses the password'],
  [failure('something else: hush-hush'), 'it failed'],
  ['not even an error', 'it failed'],
  [undefined, 'it failed']
] as const) {
  t.test(`storeUnavailable says "${reason}" of ${String(given)}`, async t => {
    t.match(storeUnavailable('p', given).details, { reason })
  })
}

t.test('storeCorrupt names what is corrupt and its id', async t => {
  const told = storeCorrupt('scenario', 'sha256:12')
  t.strictSame([told.code, errorCatalogue[told.code].status, told.details.id], ['STORE_CORRUPT', 500, 'sha256:12'])
  t.match(told.message, /^The scenario sha256:12 is not what its hash says; .*\.$/)
})

t.test('isBusy and isMissingReference know the codes of both databases', async t => {
  t.ok(isBusy(failure('x', 'SQLITE_BUSY_SNAPSHOT')) && isBusy(failure('x', 'SQLITE_BUSY')))
  t.notOk(isBusy(failure('x', 'SQLITE_FULL')) || isBusy(new Error('SQLITE_BUSY')) || isBusy(null))
  t.ok(isMissingReference(failure('x', '23503')) && isMissingReference(failure('x', 'SQLITE_CONSTRAINT_FOREIGNKEY')))
  t.notOk(isMissingReference(failure('x', '23505')))
})
