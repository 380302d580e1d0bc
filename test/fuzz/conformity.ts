import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { resolve } from './schema.js'

interface Documented {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, object>> }>>>
  >
}

/** Why a body of JSON is not as the document says; undefined where it is. */
export type Conformity = (
  method: string,
  address: string,
  status: number,
  media: string,
  body: unknown
) => string | undefined

const suffix = /\.(?:csv|json|svg|png|html|md|pdf|docx|bib|ris|csl|ndjson|xlsx|parquet)$/

/** Hold answers to a document: that status and media type are declared, and what is said of their body. */
export const conformityTo = (document: Documented): Conformity => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'document')
  const shapes = Object.entries(document.paths).map(([path, methods]) => {
    const shape = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    return { shape, path, methods }
  })
  const compiled = new Map<string, ValidateFunction>()
  const validatorOf = (parts: readonly string[]): ValidateFunction => {
    const pointer = parts.map(part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` })
    compiled.set(pointer, known)
    return known
  }
  return (method, address, status, media, body) => {
    const [whole = ''] = address.split('?')
    const path = /^\/(?:v1\/|problems)/.test(whole) ? whole.replace(suffix, '') : whole
    const found = shapes.find(({ shape, methods }) => shape.test(path) && methods[method.toLowerCase()])
    const responses = found?.methods[method.toLowerCase()]?.responses
    if (!found || !responses) return undefined
    const written = responses[String(status)]
    if (!written) return `the status ${status} is not declared`
    const inPlace = '$ref' in written
    const response = resolve<object>(document, written) as { content?: Readonly<Record<string, { schema?: object }>> }
    const content = response.content?.[media]
    if (!content) return `${status} as ${media} is not declared`
    if (body === undefined || !content.schema) return undefined
    const start = inPlace
      ? String(written.$ref).slice(2).split('/')
      : ['paths', found.path, method.toLowerCase(), 'responses', String(status)]
    const validate = validatorOf([...start, 'content', media, 'schema'])
    return validate(body) ? undefined : `the body is not of its schema: ${ajv.errorsText(validate.errors)}`
  }
}
