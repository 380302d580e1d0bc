import ts from 'typescript'
import { put, type Operator } from './change.js'

const { SyntaxKind } = ts

const comparisons = new Map([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.EqualsEqualsToken, '!='],
  [SyntaxKind.ExclamationEqualsToken, '==']
])

const arithmetic = new Map([
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
  [SyntaxKind.SlashToken, '*'],
  [SyntaxKind.PercentToken, '*'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
  [SyntaxKind.AsteriskEqualsToken, '/='],
  [SyntaxKind.SlashEqualsToken, '*=']
])

const logic = new Map([
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&']
])

const tables = Object.entries({ comparison: comparisons, arithmetic, logic })

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)))

/** Another operator between two values; texts that are joined are left alone. */
export const otherOperator: Operator = node =>
  ts.isBinaryExpression(node) && !isText(node)
    ? tables.flatMap(([name, table]) => {
        const other = table.get(node.operatorToken.kind)
        return other === undefined ? [] : [put(name, node.operatorToken, other)]
      })
    : []

/** A value that is kept so that it need not be found again; who finds it again has the same. */
const isKept = ({ left, right }: ts.BinaryExpression): boolean =>
  ts.isCallExpression(left) && left.expression.getText().endsWith('.get') && /^(await )?[\w.#]+\(/.test(right.getText())

/** Always what stands in for a missing value. */
export const alwaysDefault: Operator = node =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.QuestionQuestionToken && !isKept(node)
    ? [put('default', node, `(${node.right.getText()})`)]
    : []

export const withoutNot: Operator = node =>
  ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken
    ? [put('negation', node, `(${node.operand.getText()})`)]
    : []

/** A negative value without its sign. */
export const withoutSign: Operator = node =>
  ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken
    ? [put('sign', node, `(${node.operand.getText()})`)]
    : []

export const swappedBranches: Operator = node =>
  ts.isConditionalExpression(node)
    ? [put('branches', node, `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`)]
    : []

const otherMethods = new Map([
  ...pairs('min', 'max'),
  ...pairs('floor', 'ceil'),
  ...pairs('some', 'every'),
  ...pairs('startsWith', 'endsWith'),
  ...pairs('push', 'unshift'),
  ...pairs('indexOf', 'lastIndexOf'),
  ...pairs('find', 'findLast'),
  ...pairs('add', 'sub')
])

function pairs(one: string, other: string): [string, string][] {
  return [
    [one, other],
    [other, one]
  ]
}

/** A method that does nearly the same: max for min, ceil for floor. */
export const otherMethod: Operator = node => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  const other = otherMethods.get(name.text)
  if (other === undefined || (name.text === 'add' && node.arguments.length === 1 && isSetLike(expression))) return []
  return [put('method', name, other)]
}

/** What `add` is called on where it is a set, by its name; a set has no `sub`, so the change says nothing. */
const isSetLike = (node: ts.Node): boolean => /seen|set|found|known|used|s$/i.test(node.getText())

const steps = new Set(['filter', 'toSorted', 'sort', 'toReversed', 'reverse', 'slice', 'trim', 'toLowerCase', 'catch'])

/** A chain of calls without one of its steps. */
export const withoutStep: Operator = node =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && steps.has(node.expression.name.text)
    ? [put('step', node, node.expression.expression.getText())]
    : []
