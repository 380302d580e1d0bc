import t from 'tap'
import { readText } from '../documentation/text.js'
import { startService } from '../http/service.js'

const { app } = await startService()
t.teardown(() => app.close())

const files = ['crindex.R', 'crindex.py', 'crindex.pq', 'verify.py']

for (const file of files) {
  t.test(`${file} is served as it stands, and once`, async t => {
    const first = await app.inject(`/clients/${file}`)
    t.equal(first.statusCode, 200)
    t.equal(first.body, readText(`src/clients/${file}`))
    t.equal(first.headers['content-type'], 'text/plain; charset=utf-8')
    const again = await app.inject({
      url: `/clients/${file}`,
      headers: { 'if-none-match': String(first.headers.etag) }
    })
    t.strictSame([again.statusCode, again.body], [304, ''])
    const other = await app.inject({ url: `/clients/${file}`, headers: { 'if-none-match': '"other"' } })
    t.equal(other.statusCode, 200)
  })
}

t.test('a file that is none leads to those that are', async t => {
  const answer = await app.inject('/clients/crindex.rb')
  t.equal(answer.statusCode, 404)
  t.match(answer.json(), { errors: [{ nearest: ['/clients/crindex.R'] }] })
})

t.test('no client knows a question, a column or a country by heart', async t => {
  const words = app.index.asked.map(({ word }) => word).filter(word => word.includes('-'))
  for (const file of files.filter(file => file.startsWith('crindex.'))) {
    const lines = readText(`src/clients/${file}`)
      .split('\n')
      .filter(line => !/^\s*(?:#|\/\/|x = |r = |r <- )/.test(line) && !/country-matches|content-type/i.test(line))
    for (const word of [...words, 'rank_low', 'KAZ']) t.notMatch(lines.join('\n'), word, `${file}: ${word}`)
  }
})
