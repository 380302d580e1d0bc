import { crc32, deflateSync } from 'node:zlib'
import { colours } from '../report/svg.js'

/** Pixels of a picture: four bytes each, red, green, blue and how opaque. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/**
 * The pixels as PNG, each in the nearest colour of the palette of the drawings; it takes a third of the bytes of a PNG in
 * true colour.
 *
 * @see https://www.w3.org/TR/png-3 for the format
 */
export const encodePng = ({ width, height, rgba }: Pixels): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, indexed, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(packLines({ width, height, rgba }), { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array())
  ])
}

/** Two pixels a byte; each line begins with the filter 0, which leaves the bytes as they are. */
const packLines = ({ width, height, rgba }: Pixels): Uint8Array => {
  const line = Math.ceil(width / 2) + 1
  const packed = new Uint8Array(line * height)
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += 4) {
      // The ground is the first colour, and most of a picture.
      if (rgba[from] === 255 && rgba[from + 1] === 255 && rgba[from + 2] === 255) continue
      const at = y * line + 1 + (x >> 1)
      const colour = nearest(rgba[from], rgba[from + 1], rgba[from + 2])
      packed[at] = (packed[at] ?? 0) | (x % 2 === 0 ? colour << bits : colour)
    }
  }
  return packed
}

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const indexed = 3
const bits = 4

const chunk = (name: string, content: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

type Colour = readonly [number, number, number]

const parse = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  return [red, green, blue]
}

const mix = (ink: Colour, ground: Colour, share: number): Colour => {
  const [red = 0, green = 0, blue = 0] = ink.map((part, at) =>
    Math.round(part * share + (ground[at] ?? 0) * (1 - share))
  )
  return [red, green, blue]
}

/** Sixteen colours: the inks, and what their edges blend to on the ground, and that of a text on bars. */
const paletteOf = ({ ground, bar, text, faint, grid, point }: Record<keyof typeof colours, Colour>): Colour[] => [
  ground,
  grid,
  ...[1, 0.75, 0.5, 0.25].map(share => mix(text, ground, share)),
  ...[1, 0.7, 0.35].map(share => mix(faint, ground, share)),
  ...[1, 0.6].map(share => mix(point, ground, share)),
  ...[1, 0.8, 0.4].map(share => mix(bar, ground, share)),
  ...[0.66, 0.33].map(share => mix(text, bar, share))
]

const palette = paletteOf({
  ground: parse(colours.ground),
  text: parse(colours.text),
  faint: parse(colours.faint),
  grid: parse(colours.grid),
  bar: parse(colours.bar),
  point: parse(colours.point)
})

/** By the first four bits of red, green and blue; filled as colours come. */
const known = new Int16Array(4096).fill(-1)

const nearest = (red = 0, green = 0, blue = 0): number => {
  const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
  const found = known[key] ?? -1
  if (found >= 0) return found
  // The middle of the colours that share the key, so that it does not matter which of them came first.
  const middle = [red, green, blue].map(part => ((part >> 4) * 255) / 15)
  const distances = palette.map(colour => colour.reduce((sum, part, at) => sum + (part - (middle[at] ?? 0)) ** 2, 0))
  return (known[key] = distances.indexOf(Math.min(...distances)))
}
