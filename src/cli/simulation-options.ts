import { errorModelForms, parseErrorModel } from '../definitions/error-model.js'
import { readJson } from '../definitions/json.js'
import { Simulation } from '../definitions/simulation.js'
import { DomainError, type Fault } from '../errors.js'
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
    ? readJson(Simulation, JSON.stringify(simulationOfOptions(options)), { name: 'the options' })
    : readJson(Simulation, await readText(file), { name: file })

/**
 * The body of a simulation that options say.
 *
 * @example
 * simulationOfOptions({ error: ['normal:0.5@region'], weights: 'dirichlet:10', drop: '1' }).weights
 * // => { kind: 'dirichlet', concentration: 10 }
 */
export const simulationOfOptions = (options: Omit<SimulationOptions, 'file'>) => {
  const { scope, replications, seed, error, weights, means, drop, level } = options
  const faults: Fault[] = []
  const read = <T>(name: string, text: string, of: (text: string) => T | undefined, allowed: readonly string[]) => {
    const value = of(text)
    const detail = `--${name} "${text}" is not of its form.`
    if (value === undefined) faults.push({ pointer: `/${name}`, code: 'REQUEST_INVALID', detail, allowed })
    return value
  }
  const readMeans = (text: string): [string, unknown[]][] => {
    const choice = read('means', text, meansOf, meansForms)
    return choice ? [choice] : []
  }
  const body = {
    scope,
    replications: numberOf(replications),
    seed: numberOf(seed),
    errors: error?.map(text => read('error', text, parseErrorModel, errorModelForms)),
    weights: weights === undefined ? undefined : read('weights', weights, weightsOf, weightForms),
    aggregations: means && Object.fromEntries(means.flatMap(text => readMeans(text))),
    drop: drop === undefined ? undefined : { count: numberOf(drop) },
    levels: level?.map(numberOf)
  }
  if (faults.length > 0) throw new DomainError('REQUEST_INVALID', {}, faults)
  return body
}

/** A number, or the text as it stands, which the schema then refuses and quotes. */
const numberOf = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?\d{1,16}(\.\d{1,16})?$/.test(text) ? Number(text) : text

const weightForms = ['uniform', 'dirichlet', 'dirichlet:CONCENTRATION', 'relative:SHARE']

const weightsOf = (text: string): object | undefined => {
  const [, kind, number] = /^(uniform|dirichlet|relative)(?::(\d+(?:\.\d+)?))?$/.exec(text) ?? []
  if (kind === 'uniform') return number === undefined ? { kind } : undefined
  if (kind === 'dirichlet') return { kind, ...(number !== undefined && { concentration: Number(number) }) }
  return kind === 'relative' && number !== undefined ? { kind, by: Number(number) } : undefined
}

const meansForms = ['COMPOSITE=MEAN,MEAN,... of arithmetic, geometric, harmonic, median, generalised:POWER']

const meansOf = (text: string): [string, unknown[]] | undefined => {
  const [, node, list] = /^(\w+)=(\S+)$/.exec(text) ?? []
  if (node === undefined || list === undefined) return undefined
  return [node, list.split(',').map(meanOf)]
}

const meanOf = (text: string): unknown => {
  const [, power] = /^generalised:(-?\d+(?:\.\d+)?)$/.exec(text) ?? []
  return power === undefined ? text : { generalised: Number(power) }
}
