import type { Parameter } from '../../answers/kit/parameters.js'
import { askedInOrder } from '../../answers/kit/paths.js'
import type { Described } from '../../answers/kit/question.js'

type Named = readonly [string, Parameter]

/** What must be said and is assumed by nobody is an argument: that of the path first, in its order. */
export const argumentsOf = ({ path, asks }: Described): Named[] =>
  askedInOrder(path, asks).filter(([, parameter]) => isArgument(parameter))

const isArgument = ({ need, assumed, kind }: Parameter): boolean =>
  need === 'required' && assumed === undefined && kind !== 'body'

/** All else is an option. */
export const optionsOf = ({ asks }: Described): Named[] =>
  Object.entries(asks).filter(([, parameter]) => !isArgument(parameter) && parameter.kind !== 'body')
