import type { Asks, Parameter } from './parameters.js'

/**
 * The names in the path of a question, in its order.
 *
 * @example
 * inPath('/editions/{edition}/rankings/{node}') // => ['edition', 'node']
 */
export const inPath = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** What a question asks, that of its path first and in its order. */
export const askedInOrder = (path: string, asks: Asks): [string, Parameter][] => {
  const placed = inPath(path)
  const names = [...placed, ...Object.keys(asks).filter(name => !placed.includes(name))]
  return names.flatMap((name): [string, Parameter][] => {
    const parameter = asks[name]
    return parameter ? [[name, parameter]] : []
  })
}
