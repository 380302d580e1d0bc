import type { Simulation } from '../answers/simulation/asked.js'
import { errorModelForms, parseErrorModel } from '../bodies/error-model.js'
import { SimulationBody } from '../bodies/simulation.js'
import { readJson } from '../formats/json.js'
import { meansForms, meansOf, numberOf, OptionForms } from './option-forms.js'
import { readText } from './read-bounded.js'

/** The options that make a simulation. */
export interface SimulationOptions {
  readonly scope?: string
  readonly file?: string
  readonly replications?: string
  readonly seed?: string
  readonly error?: readonly string[]
  readonly weights?: string
  readonly means?: readonly string[]
  readonly normalise?: readonly string[]
  readonly drop?: string
  readonly level?: readonly string[]
}

/**
 * The question of a simulation: from options, or from a file.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectSimulation = async ({ file, ...options }: SimulationOptions): Promise<Simulation> =>
  file === undefined
    ? readJson(SimulationBody, JSON.stringify(simulationOfOptions(options)), { name: 'the options' })
    : readJson(SimulationBody, await readText(file), { name: file })

/**
 * The body of a simulation that options say.
 *
 * @example
 * simulationOfOptions({ error: ['normal:0.5@region'], weights: 'dirichlet:10', drop: '1' }).weights
 * // => { kind: 'dirichlet', concentration: 10 }
 */
export const simulationOfOptions = (options: Omit<SimulationOptions, 'file'>) => {
  const { scope, replications, seed, error, weights, means, normalise, drop, level } = options
  const forms = new OptionForms()
  const readMeans = (text: string): [string, unknown[]][] => {
    const choice = forms.read('means', text, meansOf, meansForms)
    return choice ? [choice] : []
  }
  const body = {
    scope,
    replications: numberOf(replications),
    seed: numberOf(seed),
    errors: error?.map(text => forms.read('error', text, parseErrorModel, errorModelForms)),
    weights: weights === undefined ? undefined : forms.read('weights', weights, weightsOf, weightForms),
    aggregations: means && Object.fromEntries(means.flatMap(text => readMeans(text))),
    normalisations: normalise?.flatMap(text => text.split(',')),
    drop: drop === undefined ? undefined : { count: numberOf(drop) },
    levels: level?.map(numberOf)
  }
  forms.finish()
  return body
}

const weightForms = ['uniform', 'dirichlet', 'dirichlet:CONCENTRATION', 'relative:SHARE']

const weightsOf = (text: string): object | undefined => {
  const [, kind, number] = /^(uniform|dirichlet|relative)(?::(\d+(?:\.\d+)?))?$/.exec(text) ?? []
  if (kind === 'uniform') return number === undefined ? { kind } : undefined
  if (kind === 'dirichlet') return { kind, ...(number !== undefined && { concentration: Number(number) }) }
  return kind === 'relative' && number !== undefined ? { kind, by: Number(number) } : undefined
}
