import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { soundPath } from './faulty-places.js'
import { sound } from './faulty-requests.js'
import { documentOf, startService, type DocumentedParameter, type Operation } from './service.js'
import { services } from './store-faults.js'

const bare = await startService()
t.teardown(() => Promise.all([bare, ...Object.values(services)].map(({ app }) => app.close())))

type Schema = Readonly<Record<string, unknown>>

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const isValid = (schema: Schema, value: unknown): boolean => ajv.validate(schema, value)

const alternativesOf = (schema: Schema): readonly Schema[] => (schema.anyOf as Schema[] | undefined) ?? [schema]

/** Every documented form of an example: as it stands, and as a list of one where a list is documented. */
const formsOf = ({ schema }: DocumentedParameter): readonly unknown[] =>
  ((schema.examples ?? schema.enum ?? []) as readonly unknown[]).flatMap(example =>
    alternativesOf(schema).map(({ type }) => (type === 'array' ? [example].flat() : example))
  )

/** Values just beyond each bound of a schema. */
const beyond = (schema: Schema): readonly unknown[] =>
  alternativesOf(schema).flatMap(({ type, maxLength, maximum, minimum, maxItems, exclusiveMaximum, enum: choices }) => [
    ...(typeof maxLength === 'number' ? ['x'.repeat(maxLength + 1)] : []),
    ...(typeof maximum === 'number' ? [maximum + 1] : []),
    ...(typeof minimum === 'number' ? [minimum - 1] : []),
    ...(typeof exclusiveMaximum === 'number' ? [exclusiveMaximum] : []),
    ...(type === 'array' && typeof maxItems === 'number' ? [Array(maxItems + 1).fill('x')] : []),
    ...(choices ? ['no such choice'] : [])
  ])

/** What a parameter is asked along with. */
const beside: Readonly<Record<string, readonly [string, string]>> = {
  level: ['uncertainty', 'step'],
  bearing: ['edition', '2023']
}

const addressWith = (path: string, operation: Operation, { name, in: place }: DocumentedParameter, value: unknown) => {
  const values = place === 'path' ? { ...soundPath, [name]: String(value) } : soundPath
  const bare = path.replace(/\{(\w+)\}/g, (_, each: string) => encodeURIComponent(values[each] ?? ''))
  const query = new URLSearchParams(sound[operation.operationId]?.url?.slice(1))
  if (place === 'query') {
    const [other, given] = beside[name] ?? []
    if (other !== undefined && given !== undefined) query.set(other, given)
    query.delete(name)
    for (const each of [value].flat()) query.append(name, String(each))
  }
  return `${bare}?${query.toString()}`
}

/** Pointers of the faults that are told of the form of one parameter. */
const isRefused = async (
  method: string,
  path: string,
  operation: Operation,
  parameter: DocumentedParameter,
  value: unknown
) => {
  const url = addressWith(path, operation, parameter, value)
  const asked = { ...sound[operation.operationId], method: method.toUpperCase() as 'GET', url }
  // To take away needs a key before anything is read, and keys are in a store.
  const response = await (method === 'delete' ? services.sound : bare).ask(asked)
  if (response.statusCode !== 400) return false
  const { errors } = response.json<{ errors: readonly { pointer: string; code: string }[] }>()
  const own = new RegExp(`^/${parameter.in}/${parameter.name}(/|$)`)
  return errors.some(({ pointer, code }) => code === 'REQUEST_INVALID' && own.test(pointer))
}

const operations = Object.entries(documentOf().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
)

for (const { path, method, operation } of operations) {
  for (const parameter of operation.parameters ?? []) {
    const { name, schema } = parameter
    t.test(`${operation.operationId} takes ${name} as documented`, async t => {
      t.notOk('type' in schema && 'anyOf' in schema, 'a schema says one thing')
      for (const form of formsOf(parameter)) {
        t.ok(isValid(schema, form), `the document takes ${JSON.stringify(form)}`)
        t.notOk(await isRefused(method, path, operation, parameter, form), `the service takes ${JSON.stringify(form)}`)
      }
      for (const value of beyond(schema)) {
        t.notOk(isValid(schema, value), `the document refuses ${JSON.stringify(value).slice(0, 60)}`)
        t.ok(
          await isRefused(method, path, operation, parameter, value),
          `the service refuses ${JSON.stringify(value).slice(0, 60)}`
        )
      }
    })
  }
}
