import ts from 'typescript'
import { put, type Operator } from './change.js'

const leaves = (node: ts.Statement): boolean => {
  if (ts.isBlock(node)) return node.statements.length === 1 && node.statements.every(leaves)
  return (
    ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)
  )
}

/** A condition turned round; and where it guards a way out (return, throw, continue, break), no way out at all. */
export const otherCondition: Operator = node => {
  if (!ts.isIfStatement(node)) return []
  const turned = put('condition', node.expression, `!(${node.expression.getText()})`)
  if (node.elseStatement || !leaves(node.thenStatement)) return [turned]
  return [turned, put('exit', node, ';')]
}

const withoutAwait = (node: ts.Expression): ts.Expression =>
  ts.isAwaitExpression(node) || ts.isVoidExpression(node) ? withoutAwait(node.expression) : node

/** A call whose result nobody takes, left out. */
export const withoutCall: Operator = node => {
  if (!ts.isExpressionStatement(node)) return []
  const call = withoutAwait(node.expression)
  const isCall = ts.isCallExpression(call) && call.expression.kind !== ts.SyntaxKind.SuperKeyword
  return isCall ? [put('call', node, ';')] : []
}

/** A value that is set and no longer is. */
export const withoutAssignment: Operator = node =>
  ts.isExpressionStatement(node) &&
  ts.isBinaryExpression(node.expression) &&
  node.expression.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? [put('assignment', node, ';')]
    : []
