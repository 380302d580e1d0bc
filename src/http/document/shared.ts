import { operationsOf, ownResponses, referenceTo, type Json, type OpenApi, type Reference } from './openapi.js'

interface Named<T> {
  readonly name: string
  readonly value: T
}

/** What stands so often alike becomes a component: the most common of a name has it alone, others a number too. */
const shareAlike = <T extends object>(kind: string, uses: readonly Named<T>[], least = 2) => {
  const texts = new Map<string, { readonly first: Named<T>; count: number }>()
  for (const first of uses) {
    const text = JSON.stringify(first.value)
    texts.set(text, { first, count: (texts.get(text)?.count ?? 0) + 1 })
  }
  const often = [...texts].filter(([, { count }]) => count >= least).toSorted(([, a], [, b]) => b.count - a.count)
  const names = new Map<string, string>()
  const components: Record<string, T> = {}
  for (const [text, { first }] of often) {
    const name = freeName(first.name, components)
    names.set(text, name)
    components[name] = first.value
  }
  const of = (value: T): T | Reference => {
    const name = names.get(JSON.stringify(value))
    return name === undefined ? value : referenceTo(kind, name)
  }
  return { components, of }
}

const freeName = (name: string, taken: object, at = 2): string => {
  if (!Object.hasOwn(taken, name)) return name
  const numbered = `${name}-${at}`
  return Object.hasOwn(taken, numbered) ? freeName(name, taken, at + 1) : numbered
}

/** Parameters that two or more operations take alike stand once. */
export const shareParameters = (document: OpenApi): OpenApi => {
  const operations = operationsOf(document).map(({ operation }) => operation)
  const all = operations.flatMap(({ parameters = [] }) => parameters)
  const { components, of } = shareAlike(
    'parameters',
    all.map(value => ({ name: String(value.name), value }))
  )
  for (const operation of operations) {
    if (operation.parameters) operation.parameters = operation.parameters.map(value => of(value) as Json)
  }
  return withComponents(document, 'parameters', components)
}

const problemType = 'application/problem+json'

/** Problems and answers without a body that two or more operations answer with alike stand once. */
export const shareResponses = (document: OpenApi): OpenApi => {
  const operations = operationsOf(document).map(({ operation }) => operation)
  const all = operations.flatMap(operation =>
    ownResponses(operation).filter(([, { content = {} }]) => Object.keys(content).every(type => type === problemType))
  )
  const { components, of } = shareAlike(
    'responses',
    all.map(([status, value]) => ({ name: status, value }))
  )
  for (const operation of operations) {
    const shared = ownResponses(operation).map(([status, value]) => [status, of(value)] as const)
    operation.responses = { ...operation.responses, ...Object.fromEntries(shared) }
  }
  return withComponents(document, 'responses', components)
}

/** The headers that routes declare stand once. */
export const shareHeaders = (document: OpenApi): OpenApi => {
  const all = operationsOf(document).flatMap(({ operation }) => ownResponses(operation))
  const uses = all.flatMap(([, { headers = {} }]) => Object.entries(headers))
  const { components, of } = shareAlike(
    'headers',
    uses.map(([name, value]) => ({ name, value: value as object })),
    1
  )
  for (const [, response] of all) {
    if (!response.headers) continue
    const shared = Object.entries(response.headers).map(([name, value]) => [name, of(value as object)] as const)
    response.headers = Object.fromEntries(shared)
  }
  return withComponents(document, 'headers', components)
}

const withComponents = (document: OpenApi, kind: string, components: object): OpenApi => ({
  ...document,
  components: { ...document.components, [kind]: { ...document.components[kind], ...components } }
})
