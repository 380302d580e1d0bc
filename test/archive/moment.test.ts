import t from 'tap'
import { isSettled, momentOf, servedAt } from '../../src/archive/moment.js'

const servings = [
  { release: 'a', since: '2026-01-10T08:00:00.000Z' },
  { release: 'b', since: '2026-02-01T00:00:00.000Z' },
  { release: 'a', since: '2026-03-01T12:00:00.000Z' }
]

const at = (asOf: string): string | undefined => servedAt(servings, momentOf(asOf))?.release

t.test('a date means the end of its day in UTC', async t => {
  t.equal(at('2026-01-09'), undefined)
  t.equal(at('2026-01-10'), 'a')
  t.equal(at('2026-01-31'), 'a')
  t.equal(at('2026-02-01'), 'b')
  t.equal(at('2026-03-01'), 'a')
})

t.test('a time means that moment, with its offset', async t => {
  t.equal(at('2026-01-10T07:59:59Z'), undefined)
  t.equal(at('2026-01-10T08:00:00Z'), 'a')
  t.equal(at('2026-02-01T04:59:59+05:00'), 'a')
  t.equal(at('2026-02-01T05:00:00+05:00'), 'b')
})

t.test('what was served is settled only when no replica can date a change there any more', async t => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  t.ok(isSettled(momentOf('2026-11-21'), now))
  t.notOk(isSettled(momentOf('2026-11-22'), now), 'today')
  t.notOk(isSettled(momentOf('2026-11-22T11:30:00Z'), now), 'half an hour ago: a clock may be late')
  t.notOk(isSettled(momentOf('2027-01-01'), now), 'the future')
})
