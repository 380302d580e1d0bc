import type { Sensitivity } from '../answers/sensitivity/asked.js'
import { errorModelForms, parseErrorModel } from '../bodies/error-model.js'
import { SensitivityBody } from '../bodies/sensitivity.js'
import { readJson } from '../formats/json.js'
import { DomainError } from '../errors.js'
import { meansForms, meansOf, numberOf, OptionForms } from './option-forms.js'
import { readText } from './read-bounded.js'

/** The options that make a question. */
export interface SensitivityOptions {
  readonly country?: string
  readonly quantity?: string
  readonly scope?: string
  readonly error?: string
  readonly errorFactors: 'each' | 'sides' | 'together' | 'none'
  readonly weights?: readonly string[]
  readonly means?: readonly string[]
  readonly drop?: true
  readonly samples?: string
  readonly seed?: string
}

/**
 * The question that a file holds, or that options make, never both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectSensitivity = async (
  node: string | undefined,
  file: string | undefined,
  options: SensitivityOptions
): Promise<Sensitivity> => {
  const { errorFactors, ...given } = options
  if (file === undefined)
    return readJson(SensitivityBody, JSON.stringify(sensitivityOfOptions(node, options)), { name: 'the options' })
  if (node === undefined && errorFactors === 'each' && Object.keys(given).length === 0)
    return readJson(SensitivityBody, await readText(file), { name: file })
  const detail = 'The question is given both by a file and by options.'
  throw new DomainError('REQUEST_INVALID', { detail, allowed: ['either --file or a node and its options'] })
}

/**
 * The body of a question that options say.
 *
 * @example
 * sensitivityOfOptions('whole', { errorFactors: 'sides', weights: ['whole=0.5'] }).factors
 * // => [{ kind: 'errors', together: true, countries: 'own' }, { kind: 'errors', together: true, countries: 'others' }, { kind: 'weights', node: 'whole', by: 0.5 }]
 */
export const sensitivityOfOptions = (node: string | undefined, options: SensitivityOptions) => {
  const { country, quantity = 'rank', scope, samples, seed } = options
  const factors = factorsOf(options)
  const output = { node, quantity, country, scope }
  return { output, factors, samples: numberOf(samples), seed: numberOf(seed) }
}

const factorsOf = ({ error, errorFactors, weights = [], means = [], drop }: SensitivityOptions): object[] => {
  const forms = new OptionForms()
  const model = error === undefined ? undefined : forms.read('error', error, parseErrorModel, errorModelForms)
  const weighed = weights.map(text => forms.read('weights', text, weightsOf, ['COMPOSITE=SHARE, such as 0.25']))
  const chosen = means.map(text => forms.read('means', text, meansOf, meansForms))
  forms.finish()
  return [
    ...errorsOf(errorFactors).map(factor => ({ kind: 'errors', ...factor, ...(model && { error: model }) })),
    ...weighed.flatMap(given => (given ? [{ kind: 'weights', node: given[0], by: given[1] }] : [])),
    ...chosen.flatMap(given => (given ? [{ kind: 'aggregation', node: given[0], among: given[1] }] : [])),
    ...(drop ? [{ kind: 'drop' }] : [])
  ]
}

const errorsOf = (how: SensitivityOptions['errorFactors']): object[] => {
  if (how === 'none') return []
  if (how === 'each') return [{}]
  const sides = [{ countries: 'own' }, { countries: 'others' }]
  return (how === 'sides' ? sides : [{}]).map(side => ({ together: true, ...side }))
}

const weightsOf = (text: string): [string, number] | undefined => {
  const [, node, by] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(text) ?? []
  return node === undefined ? undefined : [node, Number(by)]
}
