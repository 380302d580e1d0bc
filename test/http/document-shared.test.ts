import t from 'tap'
import { declareHeaders } from '../../src/http/document/headers.js'
import type { OpenApi, Operation } from '../../src/http/document/openapi.js'
import { shareHeaders, shareParameters, shareResponses } from '../../src/http/document/shared.js'
import { declareSuffixes } from '../../src/http/document/suffixes.js'

const edition = { name: 'edition', in: 'path', schema: { type: 'string' } }
const own = { name: 'node', in: 'query', schema: { type: 'string' } }
const other = { name: 'node', in: 'query', schema: { type: 'integer' } }
const problem = (detail: string) => ({ description: detail, content: { 'application/problem+json': {} } })
const answer = { description: 'An answer', content: { 'application/json': {}, 'text/csv': {} } }
const link = { description: 'Where it is', schema: { type: 'string' } }

const operation = (operationId: string, more: Partial<Operation> = {}): Operation => ({
  operationId,
  responses: { 200: answer, 404: problem('none'), 429: problem('many') },
  ...more
})

/** Made anew each time: the passes write into it. */
const document = (): OpenApi =>
  JSON.parse(
    JSON.stringify({
      paths: {
        '/v1/a': { get: operation('a', { parameters: [edition, own] }) },
        '/v1/b': {
          get: operation('b', { parameters: [edition, own] }),
          post: operation('made', { parameters: [other] })
        },
        '/v1/c': {
          get: operation('c', {
            parameters: [other],
            responses: {
              200: { ...answer, headers: { Link: link } },
              404: problem('another'),
              204: { description: 'gone' }
            }
          })
        }
      },
      components: { schemas: { A: {} }, headers: { Old: {} } }
    })
  ) as OpenApi

/** The document with each reference to a component of a kind replaced by what it refers to. */
const resolved = (of: OpenApi, kind: string): unknown => {
  const components = of.components[kind] ?? {}
  const { paths } = of
  return JSON.parse(JSON.stringify(paths), (_, value: unknown) => {
    const name = value !== null && typeof value === 'object' && '$ref' in value ? String(value.$ref) : ''
    return name.startsWith(`#/components/${kind}/`) ? components[name.split('/').at(-1) ?? ''] : value
  })
}

for (const [kind, share, names] of [
  ['parameters', shareParameters, ['edition', 'node', 'node-2']],
  ['responses', shareResponses, ['404', '429']],
  ['headers', shareHeaders, ['Old', 'Link']]
] as const) {
  t.test(`${kind} that stand alike are components, each place refers to them, and nothing else changes`, async t => {
    const shared = share(document())
    t.strictSame(resolved(shared, kind), document().paths)
    t.strictSame(Object.keys(shared.components[kind] ?? {}), names)
    t.strictSame(shared.components.schemas, { A: {} })
    const whole = JSON.stringify(shared.paths)
    for (const each of Object.values(shared.components[kind] ?? {})) {
      const text = JSON.stringify(each)
      if (text !== '{}') t.notOk(whole.includes(text), `${text} stands once`)
    }
  })
}

t.test('what stands alone is left where it is', async t => {
  const { paths } = shareResponses(document())
  t.strictSame(paths['/v1/c']?.get?.responses['404'], problem('another'))
  t.strictSame(paths['/v1/a']?.get?.responses['200'], answer, 'an answer with a body of its own')
})

t.test(
  'who has a limit tells of it; an answer that is kept has a tag, and an answer to who has it already',
  async t => {
    const { paths, components } = declareHeaders(document())
    const counts = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']
    const names = (of?: object): string[] => Object.keys((of as { headers?: object } | undefined)?.headers ?? {})
    const [a, made, c] = [paths['/v1/a']?.get, paths['/v1/b']?.post, paths['/v1/c']?.get]
    t.strictSame(
      [names(a?.responses['200']), names(a?.responses['304']), names(a?.responses['404'])],
      [['ETag', ...counts], ['ETag', ...counts], []]
    )
    const limited = ['Retry-After', ...counts]
    t.strictSame([names(a?.responses['429']), names(made?.responses['429'])], [limited, limited])
    t.strictSame([names(made?.responses['200']), made && '304' in made.responses], [counts, false])
    t.strictSame([names(c?.responses['200']), c && '304' in c.responses], [['Link'], false], 'it has no limit')
    for (const name of ['Old', 'ETag', 'Retry-After', 'Limit', 'Remaining', 'Reset'])
      t.ok(components.headers?.[name], name)
  }
)

t.test(
  'an operation names the suffixes of what it answers, not of problems and not outside of the service',
  async t => {
    const health = operation('health')
    const { paths } = declareSuffixes({ ...document(), paths: { ...document().paths, '/health': { get: health } } })
    t.strictSame(paths['/v1/a']?.get?.['x-suffixes'], ['.json', '.csv'])
    t.notOk('x-suffixes' in health)
  }
)
