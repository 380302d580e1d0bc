import { Resvg } from '@resvg/resvg-js'
import t from 'tap'
import { chartKinds, type ChartKind } from '../../src/answers/profile/marks.js'
import { phrasesIn } from '../../src/answers/phrases/index.js'
import { fontFamilies } from '../../src/print/fonts.js'
import { pictureToPng, turnAnchors } from '../../src/print/png.js'
import { pictureChart } from '../../src/report/charts.js'
import { frameDrawing, text } from '../../src/report/svg.js'
import { index } from '../support/shipped.js'

const kinds = Object.keys(chartKinds) as ChartKind[]
const languages = index.release.index.languages.filter(language => phrasesIn(language))
const draw = (chart: ChartKind, country: string, language: string): string =>
  pictureChart(index.chart({ edition: '2023', chart, country, language }))

const signature = '89504e470d0a1a0a'
const sizeOf = (png: Uint8Array): number[] => [16, 20].map(at => Buffer.from(png).readUInt32BE(at))

const fontFiles = fontFamilies.flatMap(({ regular, bold }) => [regular, bold])

/** What is drawn on the ground of a picture, from its left to its right. */
const extent = (svg: string): [number, number] => {
  const drawing = turnAnchors(svg).replace(/<rect width="100%" height="100%"[^>]*>/, '')
  const box = new Resvg(drawing, { font: { loadSystemFonts: false, fontFiles } }).getBBox()
  return box ? [box.x, box.x + box.width] : [0, 0]
}

t.test('every chart is a PNG of at most 50 KB in every language', async t => {
  for (const language of languages) {
    for (const chart of kinds) {
      const svg = draw(chart, 'KAZ', language)
      const png = pictureToPng(svg)
      t.equal(Buffer.from(png.subarray(0, 8)).toString('hex'), signature)
      t.ok(png.length <= 50_000, `${chart} in ${language} has ${png.length} bytes`)
      const [width = 0, height = 0] = sizeOf(png)
      const [, wide = 0, high = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? []
      t.ok(width >= 900 && width <= 1440, `${chart} in ${language} is ${width} pixels wide`)
      t.ok(Math.abs(height - (width * high) / wide) <= 1)
    }
  }
})

t.test('no chart is cut off at its sides, in whichever language and with however long a name', async t => {
  for (const language of languages) {
    for (const country of ['KAZ', 'COD', 'VCT']) {
      for (const chart of kinds) {
        const [left, right] = extent(draw(chart, country, language))
        t.ok(left >= 5 && right <= 715, `${chart} of ${country} in ${language}: ${left} to ${right}`)
      }
    }
  }
})

t.test('a picture is as wide as it is asked for, and the same bytes when it is drawn again', async t => {
  const svg = draw('pyramid', 'KAZ', 'en')
  t.equal(sizeOf(pictureToPng(svg, 720))[0], 720)
  const other = svg.replace('</svg>', '<!-- drawn again --></svg>')
  t.ok(Buffer.from(pictureToPng(svg)).equals(pictureToPng(other)))
})

t.test('the words of a script that runs from the right end at the right side', async t => {
  const frame = { width: 720, height: 60, title: 'كازاخستان 2023', subtitle: 'الأسواق', notes: [], language: 'ar' }
  const picture = (rightToLeft: boolean, drawing: string[]) =>
    Buffer.from(pictureToPng(frameDrawing({ ...frame, rightToLeft }, drawing))).toString('base64')
  const label = text(100, 50, 'الأسواق', 'text-anchor="end" font-size="12"')
  t.not(picture(true, []), picture(false, []))
  t.not(picture(true, [label]), picture(true, []))
})
