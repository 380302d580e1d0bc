import type { Direction } from '../../definitions/schema.js'

/**
 * Colours of classes. Lightness falls by equal steps, so that neighbours stay apart for every kind of sight and in grey
 * print; a test computes how far.
 */
export const ramps = {
  higher_is_worse: ['#feefd6', '#fbcf93', '#f2ae64', '#e68e43', '#d46e30', '#bb5329', '#9c3d28', '#752f29', '#442928'],
  higher_is_better: ['#e9f4e6', '#b5dfc4', '#7fc9b0', '#43b1a5', '#00989c', '#007d8f', '#00627b', '#0a475e', '#232d37'],
  /** From better to worse. */
  change: ['#005f96', '#388ac4', '#7db0e0', '#bcd4ef', '#f6f6f6', '#eecbb0', '#d8a071', '#b4763d', '#895119']
} as const

/** Classes of a value: which, how coloured, and where they end. */
export interface Scale {
  readonly classes: readonly { readonly colour: string; readonly from: number; readonly to: number }[]
  readonly classOf: (value: number) => number
}

const steps = 9

/** Nine classes of equal width over the scale of a score. */
export const scoreScale = (
  { min, max }: { readonly min: number; readonly max: number },
  direction: Direction
): Scale => {
  const width = (max - min) / steps
  return {
    classes: ramps[direction].map((colour, at) => ({ colour, from: min + at * width, to: min + (at + 1) * width })),
    classOf: value => Math.min(steps - 1, Math.max(0, Math.floor((value - min) / width)))
  }
}

/** Ends of the classes of a change, on both sides of none; a change up to the first is none to speak of. */
const ends = [0.05, 0.25, 0.5, 1]

/** Nine classes of a change: blue is better, brown is worse, whichever way the node points. */
export const changeScale = (direction: Direction): Scale => {
  const bounds = [-Infinity, ...ends.toReversed().map(end => -end), ...ends, Infinity]
  const colours = direction === 'higher_is_worse' ? ramps.change : ramps.change.toReversed()
  return {
    classes: colours.map((colour, at) => ({ colour, from: bounds[at] ?? 0, to: bounds[at + 1] ?? 0 })),
    classOf: value => {
      const size = ends.filter(end => Math.abs(value) >= end).length
      return value < 0 ? ends.length - size : ends.length + size
    }
  }
}
