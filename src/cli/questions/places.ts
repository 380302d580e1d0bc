import type { Parameter } from '../../answers/kit/parameters.js'
import { inPath } from '../../answers/kit/paths.js'
import type { Question } from '../../answers/kit/question.js'

type Named = readonly [string, Parameter]

/** What must be said and is assumed by nobody is an argument: that of the path first, in its order. */
export const argumentsOf = ({ path, asks }: Question): Named[] => {
  const placed = inPath(path)
  const order = [...placed, ...Object.keys(asks).filter(name => !placed.includes(name))]
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
