import { Resvg } from '@resvg/resvg-js'
import { LRUCache } from 'lru-cache'
import { fontFamilies } from './fonts.js'
import { encodePng } from './palette-png.js'

/** Pixels, twice the width of a chart: sharp on paper. */
const sharp = 1440

/** The fonts of a machine would make other pictures on other machines. */
const font = {
  loadSystemFonts: false,
  fontFiles: fontFamilies.flatMap(({ regular, bold }) => [regular, bold]),
  defaultFontFamily: fontFamilies[0]?.name ?? ''
}

/** Bytes of a picture. */
const most = 50_000

/** Bytes of the pictures that are kept, and of the drawings by which they are known again. */
const mostKept = 4 * 1024 * 1024

/** What was drawn last: a page is often asked for again, or in another form. */
const drawn = new LRUCache<string, Uint8Array>({
  maxSize: mostKept,
  sizeCalculation: (png, key) => png.byteLength + 2 * key.length
})

/**
 * A picture as PNG of at most 50 KB; one that would have more is drawn smaller.
 *
 * @param svg    as the drawings of `report/` write it
 * @param width  pixels
 */
export const pictureToPng = (svg: string, width = sharp): Uint8Array => {
  const key = `${width} ${svg}`
  const png = drawn.get(key) ?? drawPng(turnAnchors(svg), width)
  drawn.set(key, png)
  return png
}

const drawPng = (svg: string, width: number): Uint8Array => {
  const image = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render()
  const png = encodePng({ width: image.width, height: image.height, rgba: image.pixels })
  return png.length <= most ? png : drawPng(svg, Math.floor((width * 0.97 * most) / png.length))
}

/** resvg does not know `direction`: such a text is marked in its letters, and begins where it ended. */
export const turnAnchors = (svg: string): string =>
  svg.replace(/<text ([^>]*)direction="rtl"([^>]*)>([^<]*)</g, (_, before: string, after: string, content: string) => {
    const anchor = /text-anchor="(\w+)"/.exec(`${before}${after}`)?.[1] ?? 'start'
    const rest = `${before}${after}`.replace(/text-anchor="\w+"/, '')
    return `<text ${rest} text-anchor="${flipped[anchor] ?? anchor}">\u202B${content}\u202C<`
  })

const flipped: Readonly<Record<string, string>> = { start: 'end', end: 'start' }
