import { Resvg } from '@resvg/resvg-js'
import t from 'tap'
import { encodePng } from '../../src/print/palette-png.js'
import { pictureToPng } from '../../src/print/png.js'
import { pictureChart } from '../../src/report/charts.js'
import { colours } from '../../src/report/svg.js'
import { apart, parseInk, readPng, type Colour } from '../support/png.js'
import { index } from '../support/shipped.js'

const hex = (colour: Colour): string => `#${colour.map(part => part.toString(16).padStart(2, '0')).join('')}`

t.test('each ink of a picture is that ink in its PNG, as the eye sees it, wherever it stands', async t => {
  const inks = Object.values(colours)
  const bars = inks.map((ink, at) => `<rect x="${at * 21}" y="10" width="21" height="15" fill="${ink}"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="126" height="30"><rect width="100%" height="100%" fill="#ffffff"/>${bars.join('')}</svg>`
  const { width, height, at } = readPng(pictureToPng(svg, 126))
  t.strictSame([width, height], [126, 30])
  for (const [place, ink] of inks.entries()) {
    for (const x of [place * 21 + 8, place * 21 + 9]) {
      t.ok(apart(at(x, 16), parseInk(ink)) <= 8, `${ink} at ${x}: ${hex(at(x, 16))}`)
      t.equal(hex(at(x, 4)), colours.ground)
    }
  }
})

t.test(
  'what blends two inks, as a letter on a bar does, is near in colour, whichever of its like came first',
  async t => {
    const blends = [
      // Two thirds and a third of text on a bar, half of text and of a bar on the ground.
      [0x45, 0x59, 0x6e],
      [0x6a, 0x86, 0xa0],
      [0x8f, 0x94, 0x99],
      [0xc7, 0xd9, 0xec],
      [0x1f, 0x29, 0x33]
    ]
    const row = (order: readonly Colour[]) => Uint8Array.from(order.flatMap(colour => [...colour, 255]))
    const { at } = readPng(encodePng({ width: 5, height: 1, rgba: row(blends) }))
    const back = readPng(encodePng({ width: 5, height: 1, rgba: row(blends.toReversed()) }))
    for (const [x, blend] of blends.entries()) {
      t.ok(apart(at(x, 0), blend) <= 12, `${hex(at(x, 0))} for ${hex(blend)}`)
      t.strictSame(at(x, 0), back.at(4 - x, 0))
    }
  }
)

t.test('a chart has the colours of its drawing, pixel by pixel, as near as sixteen colours are', async t => {
  // The marks alone: letters have too many blends to be near everywhere.
  const svg = pictureChart(index.chart({ edition: '2023', chart: 'indicators', country: 'KAZ' })).replaceAll(
    /<text .*?<\/text>/g,
    ''
  )
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: 720 } }).render()
  // Copied once: each look at them copies them all.
  const { pixels } = drawn
  const { width, height, at } = readPng(pictureToPng(svg, 720))
  t.strictSame([width, height], [drawn.width, drawn.height])
  const found = new Set<string>()
  let far = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x)
      const wanted = [...pixels.subarray(from, from + 3)]
      far = Math.max(far, apart(at(x, y), wanted))
      found.add(hex(wanted))
    }
  }
  t.ok(far <= 48, `${far} of 255`)
  for (const ink of [colours.bar, colours.point]) t.ok(found.has(ink), ink)
})
