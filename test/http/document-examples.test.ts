import t from 'tap'
import { readFolder } from '../../src/data/folder.js'
import { createDocument } from '../../src/http/document.js'
import { startService } from './service.js'

const { app } = await startService()
t.teardown(() => app.close())

interface Example {
  readonly summary: string
  readonly description?: string
  readonly value?: unknown
}

interface Media {
  readonly examples?: Readonly<Record<string, Example>>
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>
}

const { paths } = (await createDocument(await readFolder('indicators'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const media = Object.values(operation.responses).flatMap(({ content = {} }) => Object.entries(content))
    const examples = media.flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([key, example]) => ({ type, key, ...example }))
    )
    return { path, method, operation, examples }
  })
)

const told = operations.flatMap(({ path, method, examples }) => examples.map(each => ({ path, method, ...each })))

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'

/** Whether a value is shown as the document shows values: whole, or cut as it says. */
const isCut = (shown: unknown, whole: unknown, most: number): boolean => {
  if (Array.isArray(whole) && Array.isArray(shown)) {
    const isLong = JSON.stringify(whole[0] ?? null).length > 200
    return (
      shown.length === Math.min(whole.length, isLong ? 1 : most) && shown.every((each, at) => isCut(each, whole[at], 1))
    )
  }
  if (isObject(whole) && isObject(shown)) {
    const keys = Object.keys(whole)
    const kept = keys.every(key => /^[a-z]{2}$/.test(key)) ? keys.slice(0, 1) : keys
    return Object.keys(shown).join() === kept.join() && kept.every(key => isCut(shown[key], whole[key], most))
  }
  if (typeof whole !== 'string' || typeof shown !== 'string') return shown === whole
  if (/^(sha256:)?[0-9a-f]{64}$/.test(whole)) return shown.length === 18 && whole.startsWith(shown.replace('...', ''))
  if (whole.length <= 20 || !/\s/.test(whole)) return shown === whole
  const begun = shown.replace(/ \.\.\.$/, '')
  return (
    begun !== shown &&
    (begun.length <= 20 || !/\s/.test(begun)) &&
    whole.startsWith(begun) &&
    /\s/.test(whole.charAt(begun.length))
  )
}

t.test('examples are numbered; the first alone has an answer, the others are linked', async t => {
  for (const { path, method, operation, examples } of operations) {
    for (const type of new Set(examples.map(each => each.type))) {
      const keys = examples.filter(each => each.type === type).map(({ key }) => key)
      t.strictSame(
        keys,
        Array.from(keys, (_, at) => String(at + 1)),
        `${method} ${path} ${type}`
      )
    }
    for (const { key, summary, description = '', value } of examples) {
      t.ok(summary !== '' && description.startsWith('/'), `${method} ${path} ${key}`)
      t.ok(value === undefined ? method !== 'post' : key === '1', `${method} ${path} ${key}`)
    }
    for (const { examples = {} } of Object.values(operation.requestBody?.content ?? {})) {
      t.ok(Object.values(examples).every(({ value }) => value !== undefined))
    }
  }
})

t.test('an answer that is shown is the real one, cut where it is long', async t => {
  let count = 0
  for (const { path, method, type, description = '', value } of told) {
    if (method !== 'get' || value === undefined) continue
    const answer = await app.inject({ url: description, headers: { accept: type } })
    if (answer.statusCode !== 200) continue
    count++
    if (type === 'application/json') {
      const { data } = answer.json<{ data: unknown }>()
      t.ok(isCut((value as { data: unknown }).data, data, 2), `${path} ${description}`)
    } else t.equal(value, answer.body.split('\r\n').slice(0, 2).join('\r\n'), `${path} ${type}`)
  }
  t.ok(count > 10)
})

t.test('CSV is shown where it holds other rows than JSON does', async t => {
  const csv = told.filter(({ type, value }) => type === 'text/csv' && value !== undefined)
  t.ok(csv.length > 2)
  for (const { path, method } of csv) {
    t.equal(method, 'get', path)
    const json = told.find(each => each.path === path && each.method === method && each.type === 'application/json')
    t.notOk(Array.isArray((json?.value as { data?: unknown } | undefined)?.data), path)
  }
})
