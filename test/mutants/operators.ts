import ts from 'typescript'
import { parse, type Change, type Operator } from './change.js'
import { isCosmetic } from './cosmetic.js'
import {
  alwaysDefault,
  otherMethod,
  otherOperator,
  swappedBranches,
  withoutNot,
  withoutSign,
  withoutStep
} from './expressions.js'
import { otherCondition, withoutAssignment, withoutCall } from './statements.js'
import { otherArguments, otherBigint, otherBoolean, otherNumber, otherText, withoutElement } from './values.js'

const operators: readonly Operator[] = [
  ...[otherOperator, alwaysDefault, withoutNot, withoutSign, swappedBranches, otherMethod, withoutStep],
  ...[otherCondition, withoutAssignment, withoutCall],
  ...[otherNumber, otherBigint, otherBoolean, otherText, withoutElement, otherArguments]
]

/** Every small change to a module, in the order of their places; what only people read is left as it is. */
export const changesIn = (text: string): Change[] => {
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    if (isCosmetic(node)) return
    for (const operator of operators) changes.push(...operator(node))
    ts.forEachChild(node, visit)
  }
  visit(parse(text))
  return changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
