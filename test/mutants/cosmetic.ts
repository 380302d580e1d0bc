import ts from 'typescript'

/** Members whose values are written for people: words of errors and of the documented service. */
const words = new Set(
  'detail message title description summary meaning label example examples externalDocs openapi'.split(' ')
)

/** Calls whose arguments are words of the documented service. */
const told = new Set(['describe', 'meta', 'openapi', 'example', 'examples'])

const calledName = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : node.getText()

const isArgument = (node: ts.Node): boolean => {
  const { parent } = node
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== node
}

const isErrorText = (node: ts.Node): boolean =>
  isArgument(node) &&
  ts.isNewExpression(node.parent) &&
  /^(Type|Range|Syntax)?Error$/.test(node.parent.expression.getText())

const isTold = (node: ts.Node): boolean =>
  isArgument(node) && ts.isCallExpression(node.parent) && told.has(calledName(node.parent.expression))

const isWording = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && words.has(node.name.getText().replaceAll(/['"]/g, ''))

const isPlain = (node: ts.Node): boolean =>
  ts.isLiteralExpression(node) || ts.isIdentifier(node) || ts.isArrayLiteralExpression(node)

const sentinels = new Set(['-1', 'NaN', "''", 'Infinity', '-Infinity'])

const isLookUp = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ['get', 'at', 'find'].includes(calledName(node.expression))

/** What stands in where a list or a map has nothing, which the types ask for and no run reaches. */
const isStandIn = (node: ts.Node): boolean => {
  const { parent } = node
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return false
  if (parent.right !== node) return false
  return ts.isElementAccessExpression(parent.left)
    ? isPlain(node) || sentinels.has(node.getText())
    : isLookUp(parent.left) && sentinels.has(node.getText())
}

/** What decides nothing: imports, words of errors, descriptions and examples of the document, and stand-ins. */
export const isCosmetic = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  isWording(node) ||
  (!ts.isSourceFile(node) && (isErrorText(node) || isTold(node) || isStandIn(node)))
