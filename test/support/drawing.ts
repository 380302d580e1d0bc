/** An element of a picture: its attributes, and its text or what it says of itself. */
export interface Shape {
  readonly kind: string
  readonly said: string
  /** The text of an attribute; empty where there is none. */
  readonly attribute: (name: string) => string
  readonly number: (name: string) => number
}

const shape = ([, kind = '', written = '', said = '']: RegExpExecArray): Shape => {
  const attributes = new Map(
    [...written.matchAll(/ ([a-z\d-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  )
  const attribute = (name: string): string => attributes.get(name) ?? ''
  return { kind, said, attribute, number: name => Number(attribute(name)) }
}

/** The elements of an SVG, in their order. */
export const shapesOf = (svg: string): Shape[] =>
  [...svg.matchAll(/<(rect|line|circle|text|desc)([^<>]*?)\/?>(?:<title>)?([^<>]*)/g)].map(shape)

/** Where a figure stands on an axis of which two figures and their places are known. */
export const placeBetween =
  (
    [first, firstAt]: readonly [number, number],
    [last, lastAt]: readonly [number, number]
  ): ((figure: number) => number) =>
  figure =>
    firstAt + ((figure - first) * (lastAt - firstAt)) / (last - first)

/** The figures in a text, in their order. */
export const figuresIn = (text: string): number[] =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure))
