import t, { type Test } from 'tap'
import Libsql from 'libsql'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from '../../src/store/libsql.js'

/** A database with a table of words, and another that looks at the same file. */
const open = (t: Test) => {
  const path = join(t.testdir(), 'words.db')
  const [database, other] = [new Libsql(path), new Libsql(path)]
  database.exec('pragma journal_mode = wal; create table words (word text primary key)')
  t.teardown(() => {
    other.close()
  })
  const seen = (): unknown[] => other.prepare('select word from words order by word').pluck().all()
  return { path, database, seen, watched: watch(database) }
}

t.test('a statement that writes by itself is seen by others at once', async t => {
  const { watched, seen, database } = open(t)
  watched.prepare('insert into words values (?)').run(['one'])
  t.strictSame(seen(), ['one'])
  t.strictSame(watched.prepare('insert into words values (?) returning word').all(['two']), [{ word: 'two' }])
  t.strictSame(seen(), ['one', 'two'])
  t.notOk(database.inTransaction)
  t.notOk(watched.hasFailed)
})

t.test('in a transaction that is open a statement waits for its end', async t => {
  const { watched, seen, database } = open(t)
  database.exec('begin immediate')
  watched.prepare('insert into words values (?)').run(['one'])
  t.ok(database.inTransaction)
  t.strictSame(seen(), [])
  database.exec('rollback')
  t.strictSame(watched.prepare('select word from words').all([]), [])
})

t.test('a statement that fails leaves nothing behind and is remembered', async t => {
  const { watched, seen, database } = open(t)
  const insert = watched.prepare('insert into words values (?)')
  insert.run(['one'])
  t.throws(() => insert.run(['one']), /UNIQUE/)
  t.ok(watched.hasFailed)
  t.notOk(database.inTransaction, 'what it began is rolled back')
  insert.run(['two'])
  t.strictSame(seen(), ['one', 'two'])
})

t.test('a text that cannot be prepared is a failure too', async t => {
  const { watched } = open(t)
  t.throws(() => watched.prepare('select word from sentences'), /no such table/)
  t.ok(watched.hasFailed)
})

t.test('a text is prepared once; of a reader the rows can be had one by one', async t => {
  const { watched } = open(t)
  const insert = watched.prepare('insert into words values (?)')
  t.equal(watched.prepare('insert into words values (?)'), insert)
  for (const word of ['one', 'two']) insert.run([word])
  const select = watched.prepare('select word from words order by word')
  t.not(select, insert)
  t.strictSame([insert.reader, select.reader], [false, true])
  t.strictSame([...select.iterate([])], [{ word: 'one' }, { word: 'two' }])
})

t.test('a database that is closed has everything in its one file', async t => {
  const { watched, path } = open(t)
  watched.prepare('insert into words values (?)').run(['one'])
  t.ok(statSync(`${path}-wal`).size > 0)
  watched.close()
  t.equal(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0, 0)
  t.throws(() => watched.prepare('select 1').all([]))
})
