import * as mupdf from 'mupdf'

export type Colour = readonly number[]

/** Pixels, and the colour of each. */
export interface ReadPng {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => Colour
}

/** The pixels of a PNG as another program reads them. */
export const readPng = (png: Uint8Array): ReadPng => {
  const pixels = new mupdf.Image(png).toPixmap()
  const bytes = pixels.getPixels().slice()
  const [parts, stride] = [pixels.getNumberOfComponents(), pixels.getStride()]
  const at = (x: number, y: number): Colour => [...bytes.slice(y * stride + x * parts, y * stride + x * parts + 3)]
  return { width: pixels.getWidth(), height: pixels.getHeight(), at }
}

/** The colour that an ink is written as, e.g. `#8fb3d9`. */
export const parseInk = (ink: string): Colour => [1, 3, 5].map(at => Number.parseInt(ink.slice(at, at + 2), 16))

/** How far two colours are apart in the part in which they differ most, of 255. */
export const apart = (a: Colour, b: Colour): number => Math.max(...a.map((part, at) => Math.abs(part - (b[at] ?? 0))))
