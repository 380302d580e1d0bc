import { listFunctions, type Formula } from './formula-language.js'

/** A call of a function or an operator. */
export type FormulaCall = Formula & { readonly kind: 'call' }

/** The arguments before the list of a call, and the entries of the list with their weights; undefined where it takes none. */
export const listParts = (call: FormulaCall) => {
  const shape = listFunctions[call.name]
  if (!shape) return undefined
  const list = call.args.slice(shape.own)
  const entries = shape.weighted
    ? list.flatMap((entry, at) => (at % 2 === 0 ? [{ entry, weight: list[at + 1] }] : []))
    : list.map(entry => ({ entry, weight: undefined }))
  return { ...call, shape, own: call.args.slice(0, shape.own), entries }
}
