import { z } from 'zod'
import { inPath } from '../../answers/kit/paths.js'
import type { Described } from '../../answers/kit/question.js'
import { methodOf } from '../../program.js'
import { bodyOf } from './addresses.js'
import { bodies } from '../../bodies/bodies.js'
import { readersOf } from './parameter-schema.js'

/**
 * What the route of any question says and reads, but for its query and its answers.
 *
 * @param end  of the name of the operation, where a question has several
 */
export const routeHead = ({ word, summary, description, topic, path, asks }: Described, end = '') => {
  const body = bodyOf(asks)
  return {
    operationId: `${methodOf(word)}${end}`,
    summary,
    description,
    tags: [topic],
    params: z.object(readersOf(asks, inPath(path))),
    ...(body && { body: bodies[asks[body]?.schema ?? ''] })
  }
}
