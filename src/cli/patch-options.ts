import { Option, type Command } from 'commander'
import type { Aggregation, Patch } from '../answers/patch/asked.js'
import { DomainError, type Fault } from '../errors.js'
import { collect } from './options.js'

/** The options that make a patch, beside the changes that stand as arguments. */
export interface PatchOptions {
  readonly file?: string
  readonly clip?: true
  readonly drop?: readonly string[]
  readonly weight?: readonly string[]
  readonly aggregation?: readonly string[]
  readonly formula?: readonly string[]
  readonly evidence?: readonly string[]
}

export const addPatchOptions = (command: Command): Command =>
  command
    .option('--file <json>', 'take the whole patch from a file: the body of the POST of the API')
    .option('--clip', 'stop at the ends of the scale, where a step would go beyond them')
    .addOption(
      new Option('--drop <ids>', 'indicators to leave out, separated by commas; repeatable').argParser(collect)
    )
    .addOption(new Option('--weight <weight>', 'COMPOSITE.CHILD=WEIGHT; repeatable').argParser(collect))
    .addOption(
      new Option(
        '--aggregation <mean>',
        'COMPOSITE=arithmetic, geometric, harmonic, median or generalised:POWER; repeatable'
      ).argParser(collect)
    )
    .addOption(new Option('--formula <formula>', 'COMPOSITE=FORMULA; repeatable').argParser(collect))
    .addOption(
      new Option('--evidence <ids>', 'facts that the changes rest on, separated by commas; repeatable').argParser(
        collect
      )
    )

/**
 * The parts of a patch that options give.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every option that is not of its form
 * @example
 * patchOfOptions({ weight: ['criminality.criminal_actors=2'] }) // => { weights: { criminality: { criminal_actors: 2 } } }
 */
export const patchOfOptions = ({ clip, drop, weight, aggregation, formula, evidence }: PatchOptions): Patch => {
  const faults: Fault[] = []
  const take = <T>(
    name: string,
    texts: readonly string[] | undefined,
    form: RegExp,
    allowed: string,
    of: Take<T>
  ): T[] =>
    (texts ?? []).flatMap(text => {
      const found = form.exec(text)
      const value = found && of(found[1] ?? '', found[2] ?? '', found[3] ?? '')
      if (value) return [value]
      const detail = `--${name} "${text}" is not of its form.`
      faults.push({ pointer: `/${name}`, code: 'REQUEST_INVALID', detail, allowed: [allowed] })
      return []
    })
  const weights = take(
    'weight',
    weight,
    /^(\w+)\.(\w+)=(\d{1,9}(?:\.\d{1,9})?)$/,
    'COMPOSITE.CHILD=WEIGHT',
    (...of) => of
  )
  const means = take('aggregation', aggregation, /^(\w+)=(\S+)$/, aggregationForm, readMean)
  const formulas = take('formula', formula, /^(\w+)=(.+)$/s, 'COMPOSITE=FORMULA', (node, text) => [node, text] as const)
  if (faults.length > 0) throw new DomainError('REQUEST_INVALID', {}, faults)
  return {
    ...(clip && { ends: 'clip' as const }),
    ...(drop && { drop: namesIn(drop) }),
    ...(evidence && { evidence: namesIn(evidence) }),
    ...(formula && { formulas: Object.fromEntries(formulas) }),
    ...(aggregation && { aggregations: Object.fromEntries(means) }),
    ...(weight && { weights: weightsOf(weights) })
  }
}

const namesIn = (lists: readonly string[]): string[] => lists.flatMap(list => list.split(',').map(id => id.trim()))

type Take<T> = (first: string, second: string, third: string) => T | undefined

const aggregationForm = 'COMPOSITE=arithmetic, geometric, harmonic, median or generalised:POWER'
const namedMeans = ['arithmetic', 'geometric', 'harmonic', 'median'] as const

const readMean = (node: string, text: string): readonly [string, Aggregation] | undefined => {
  const named = namedMeans.find(name => name === text)
  if (named) return [node, named]
  const power = /^generalised:(-?\d{1,2}(?:\.\d{1,9})?)$/.exec(text)?.[1]
  return power === undefined ? undefined : [node, { generalised: Number(power) }]
}

const weightsOf = (entries: readonly (readonly string[])[]): Record<string, Record<string, number>> => {
  const weights: Record<string, Record<string, number>> = {}
  for (const [node = '', child = '', weight] of entries) (weights[node] ??= {})[child] = Number(weight)
  return weights
}
