import { formulaLimits, type Formula, type FormulaFunction } from './formula-language.js'

type ArgumentRule = (args: readonly Formula[]) => string | undefined

const atLeastOne: ArgumentRule = args => (args.length >= 1 ? undefined : 'at least one argument')

const exactly =
  (count: number, names: string): ArgumentRule =>
  args =>
    args.length === count ? undefined : `${count} arguments: ${names}`

const atMostTen = (formula: Formula | undefined): boolean => {
  const bare = formula?.kind === 'call' && formula.name === 'unaryMinus' ? formula.args[0] : formula
  return bare?.kind === 'number' && Number(bare.text) <= formulaLimits.exponent
}

/** Arguments of a generalised mean: its power, then what the other rule asks for. */
const powerAnd =
  (rest: ArgumentRule): ArgumentRule =>
  args => {
    const faulty = rest(args.slice(1))
    if (atMostTen(args[0]) && !faulty) return undefined
    const power = `a power, a number from -${formulaLimits.exponent} to ${formulaLimits.exponent}`
    return `${power}, then ${faulty ?? 'scores'}`
  }

const scoresWithWeights: ArgumentRule = args => {
  const weights = args.filter((_, index) => index % 2 === 1)
  const numbers = weights.flatMap(weight => (weight.kind === 'number' ? [Number(weight.text)] : []))
  const sound = numbers.length >= 1 && 2 * numbers.length === args.length
  if (!sound) return 'pairs of a score and a number, its weight'
  return numbers.some(weight => weight > 0) ? undefined : 'one weight above 0'
}

/** The functions that a formula may call, each with the rule for its arguments: undefined, or what is allowed. */
export const formulaFunctions: Readonly<Record<FormulaFunction, ArgumentRule>> = {
  mean: atLeastOne,
  weighted_mean: scoresWithWeights,
  gmean: atLeastOne,
  weighted_gmean: scoresWithWeights,
  hmean: atLeastOne,
  weighted_hmean: scoresWithWeights,
  pmean: powerAnd(atLeastOne),
  weighted_pmean: powerAnd(scoresWithWeights),
  median: atLeastOne,
  min: atLeastOne,
  max: atLeastOne,
  clamp: exactly(3, 'score, lowest, highest'),
  goalposts: exactly(3, 'raw value, goalpost that scores 0, goalpost that scores 1')
}

export const isFormulaFunction = (name: string): name is FormulaFunction => Object.hasOwn(formulaFunctions, name)
