import t from 'tap'
import { startService, writtenDocument } from './service.js'

const { app } = await startService()
t.teardown(() => app.close())

const paths = Object.keys(writtenDocument().paths)

t.test('what has a version is not served without it, and what has none not with one', async t => {
  const [versioned, others] = [
    paths.filter(path => path.startsWith('/v1/')),
    paths.filter(path => !path.startsWith('/v1/'))
  ]
  t.ok(versioned.length > 20 && others.length > 3)
  const twins = [
    ...versioned.map(path => path.replace('/v1', '')),
    ...others.map(path => `/v1${path}`).filter(path => !paths.includes(path))
  ]
  for (const path of twins.filter(path => !paths.includes(path))) {
    const { statusCode } = await app.inject(path.replaceAll(/\{\w+\}/g, '2023'))
    t.equal(statusCode, 404, path)
  }
})
