/**
 * The names in the path of a question, in its order.
 *
 * @example
 * inPath('/editions/{edition}/rankings/{node}') // => ['edition', 'node']
 */
export const inPath = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
