import loadMath from './mathjs.cjs'
import type { FunctionNode, MathNode, OperatorNode, OperatorNodeFn, OperatorNodeOp } from 'mathjs'
import { formulaFunctions, isFormulaFunction } from './formula-arguments.js'
import {
  formulaLimits,
  formulaOperators,
  isFormulaOperator,
  listFunctions,
  type Formula,
  type FormulaContext,
  type FormulaFault
} from './formula-language.js'

type Operator = OperatorNode<OperatorNodeOp, OperatorNodeFn>

const refused: Formula = { kind: 'number', text: '0' }

/** Turns a tree of mathjs into a `Formula`, refusing all that is not on the list. */
export class FormulaChecker {
  readonly faults: FormulaFault[] = []
  readonly #math = loadMath()

  constructor(
    readonly text: string,
    readonly context: FormulaContext
  ) {}

  read(node: MathNode, depth = 0): Formula {
    if (depth > 4 * formulaLimits.depth) throw new Error('nested too deeply')
    if (this.#math.isParenthesisNode(node)) return this.read(node.content, depth + 1)
    if (this.#math.isConstantNode(node)) return this.#number(node.value)
    if (this.#math.isSymbolNode(node)) return this.#symbol(node.name)
    if (this.#math.isOperatorNode(node)) return this.#operator(node, depth + 1)
    if (this.#math.isFunctionNode(node)) return this.#call(node, depth + 1)
    const kind = node.type.replace('Node', '').toLowerCase()
    return this.#refuse(node.toString(), `${kind} ${node.toString()}`, 'ids, numbers, operators and functions')
  }

  #number(value: unknown): Formula {
    const text = String(value)
    if (/^\d+(\.\d+)?$/.test(text)) return { kind: 'number', text }
    return this.#refuse(text, `number ${text}`, 'plain decimal numbers')
  }

  #symbol(name: string): Formula {
    if (this.context.children.includes(name)) return { kind: 'node', id: name }
    return this.#refuse(name, `unknown id ${name}`, `the children of the node: ${this.context.children.join(', ')}`)
  }

  #operator(node: Operator, depth: number): Formula {
    const name: string = node.fn
    if (node.implicit || !isFormulaOperator(name)) {
      const what = node.implicit ? `implicit multiplication ${node.toString()}` : `operator ${node.op}`
      const allowed = `the operators ${[...new Set(Object.values(formulaOperators))].join(' ')}`
      return this.#refuse(node.implicit ? node.args.map(String).join(' ') : node.op, what, allowed)
    }
    const args = node.args.map(arg => this.read(arg, depth))
    if (name === 'pow') this.#checkExponent(args[1])
    return { kind: 'call', name, args }
  }

  #call(node: FunctionNode, depth: number): Formula {
    const name = node.fn.toString()
    if (!isFormulaFunction(name)) {
      return this.#refuse(name, `unknown function ${name}`, `the functions ${Object.keys(formulaFunctions).join(', ')}`)
    }
    const args = node.args.flatMap(arg => {
      const all = this.#math.isSymbolNode(arg) && arg.name === 'children'
      return all ? this.#allChildren(name, listFunctions[name]?.weighted ?? false) : [this.read(arg, depth)]
    })
    const allowed = args.includes(refused) ? undefined : formulaFunctions[name](args)
    return allowed ? this.#refuse(name, `wrong arguments of ${name}`, allowed) : { kind: 'call', name, args }
  }

  #allChildren(name: string, weighted: boolean): Formula[] {
    const { children, weights } = this.context
    if (!weighted) return children.map(id => ({ kind: 'node', id }))
    if (!weights) {
      return [this.#refuse(name, 'no weights of the children', 'weights: { id: number } beside the formula')]
    }
    return children.flatMap((id): Formula[] => [
      { kind: 'node', id },
      { kind: 'number', text: weights[id] ?? '1' }
    ])
  }

  #checkExponent(exponent: Formula | undefined): void {
    const size = exponent && sizeOf(exponent)
    if (size !== undefined && size <= formulaLimits.exponent) return
    this.#refuse('^', 'exponent', `a number from -${formulaLimits.exponent} to ${formulaLimits.exponent}`)
  }

  #refuse(fragment: string, what: string, allowed: string): Formula {
    const word = /^\w+$/.test(fragment) ? new RegExp(`\\b${fragment}\\b`).exec(this.text)?.index : undefined
    this.faults.push({ offset: word ?? Math.max(this.text.indexOf(fragment), 0), what, allowed })
    return refused
  }
}

/** Size of a number with or without a sign. */
const sizeOf = (formula: Formula): number | undefined => {
  const bare = formula.kind === 'call' && formula.name === 'unaryMinus' ? formula.args[0] : formula
  return bare?.kind === 'number' ? Number(bare.text) : undefined
}
