import type { MathJsInstance } from 'mathjs'

/**
 * mathjs for ES modules, loaded when it is first asked for: most work begins with formulas that are parsed already. One
 * that imports it by itself has all its text searched for names, 0.1 s.
 */
const load = (): MathJsInstance => require('mathjs/lib/browser/math.js') as MathJsInstance

export = load
