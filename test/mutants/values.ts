import ts from 'typescript'
import { put, takeOut, type Operator } from './change.js'
import { isCosmetic } from './cosmetic.js'

/** A number more by one, where a bound or a constant stands. */
export const otherNumber: Operator = node =>
  ts.isNumericLiteral(node) ? [put('constant', node, String(Number(node.text) + 1))] : []

export const otherBigint: Operator = node =>
  ts.isBigIntLiteral(node) ? [put('constant', node, `${node.text.slice(0, -1)}1n`)] : []

export const otherBoolean: Operator = node => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [put('constant', node, 'false')]
  return node.kind === ts.SyntaxKind.FalseKeyword ? [put('constant', node, 'true')] : []
}

const isKey = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isImportDeclaration(node.parent)

const isSentence = (text: string): boolean => text.split(' ').length > 2

/** An empty text, or a text where none was; sentences are for people and left alone. */
export const otherText: Operator = node =>
  ts.isStringLiteralLike(node) && !isKey(node) && !isSentence(node.text)
    ? [put('text', node, node.text === '' ? "'mutant'" : "''")]
    : []

/** A list or an object without one of its elements. */
export const withoutElement: Operator = node => {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((_, at) => takeOut('element', node.elements, at))
  if (!ts.isObjectLiteralExpression(node)) return []
  return node.properties.flatMap((member, at) => (isCosmetic(member) ? [] : takeOut('member', node.properties, at)))
}

/** Functions that do not mind the order of their arguments. */
const symmetric = /^Math\.(max|min|hypot)$/

/** A call without its last argument, and a call whose first two are swapped. */
export const otherArguments: Operator = node => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
  const list = node.arguments ?? []
  const [first, second] = list
  if (!first || !second) return []
  const swapped = `${second.getText()}, ${first.getText()}`
  const without = takeOut('argument', list, list.length - 1)
  if (symmetric.test(node.expression.getText())) return without
  return [...without, { operator: 'arguments', start: first.getStart(), end: second.getEnd(), text: swapped }]
}
