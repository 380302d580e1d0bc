import loadMath from './mathjs.cjs'
import { FormulaChecker } from './formula-checker.js'
import { formulaLimits, type FormulaContext, type FormulaFault, type ParsedFormula } from './formula-language.js'

/**
 * Parse a formula and hold it to the language: node ids, decimal numbers, `+ - * / ^`, comparisons (1 when true, else 0)
 * and the functions of `formulaFunctions`. Nothing else of mathjs passes, and nothing is evaluated.
 *
 * @param text     at most 4,000 characters, e.g. `mean(children)` or `0.6 * health + 0.4 * wealth`
 * @param context  the children of the node, which alone may be named; `children` stands for all of them
 * @returns        the formula with `children` written out, or every fault
 * @see indicators/README.md#formulas
 * @example
 * formatFormula(parseFormula('mean(children)', { children: ['health', 'wealth'] }).formula) // => 'mean(health, wealth)'
 * parseFormula('eval(1)', { children: ['health'] }).faults[0].what // => 'unknown function eval'
 */
export const parseFormula = (text: string, context: FormulaContext): ParsedFormula => {
  const refused = refuseUnparsed(text)
  if (refused) return { faults: [refused] }
  const checker = new FormulaChecker(text, context)
  try {
    const formula = checker.read(loadMath().parse(text))
    return checker.faults.length > 0 ? { faults: checker.faults } : { formula }
  } catch (error) {
    const char = (error as { char?: unknown }).char
    const offset = typeof char === 'number' ? Math.min(char - 1, text.length) : 0
    const what = error instanceof Error ? error.message.replace(/ \(char \d+\)$/, '') : 'not a formula'
    return { faults: [{ offset, what, allowed: 'an arithmetic expression over node ids' }] }
  }
}

const refuseUnparsed = (text: string): FormulaFault | undefined => {
  if (text.length > formulaLimits.characters) {
    return { offset: 0, what: `${text.length} characters`, allowed: `at most ${formulaLimits.characters} characters` }
  }
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset]
    depth += char === '(' ? 1 : char === ')' ? -1 : 0
    if (depth > formulaLimits.depth) {
      return { offset, what: 'nested too deeply', allowed: `at most ${formulaLimits.depth} levels` }
    }
  }
  const strange = /[^\w\s.,()+\-*/^<>=!]/.exec(text)
  const allowed = 'ids, numbers, commas, parentheses, + - * / ^ and comparisons'
  return strange ? { offset: strange.index, what: `character ${strange[0]}`, allowed } : refuseNumber(text)
}

/** mathjs reads numbers as float64: one that it would take for another than stands there is refused as it stands. */
const refuseNumber = (text: string): FormulaFault | undefined => {
  for (const { 0: number, index: offset } of text.matchAll(/(?<![\w.])\.?\d[\w.]*/g)) {
    const what = `number ${number}`
    if (!/^\d+(\.\d+)?$/.test(number)) return { offset, what, allowed: 'plain decimal numbers' }
    if (number.replace('.', '').length > formulaLimits.digits) {
      return { offset, what, allowed: `at most ${formulaLimits.digits} digits` }
    }
  }
  return undefined
}
