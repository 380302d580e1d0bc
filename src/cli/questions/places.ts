import type { Parameter } from '../../answers/kit/parameters.js'
import type { Question } from '../../answers/kit/question.js'

type Named = readonly [string, Parameter]

const namesInPath = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** What must be said and is assumed by nobody is an argument: that of the path first, in its order. */
export const argumentsOf = ({ path, asks }: Question): Named[] => {
  const inPath = namesInPath(path)
  const order = [...inPath, ...Object.keys(asks).filter(name => !inPath.includes(name))]
  return order.flatMap((name): Named[] => {
    const parameter = asks[name]
    return parameter && isArgument(parameter) ? [[name, parameter]] : []
  })
}

const isArgument = ({ need, assumed, kind }: Parameter): boolean =>
  need === 'required' && assumed === undefined && kind !== 'body'

/** All else is an option. */
export const optionsOf = ({ asks }: Question): Named[] =>
  Object.entries(asks).filter(([, parameter]) => !isArgument(parameter) && parameter.kind !== 'body')
