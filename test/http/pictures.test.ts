import t, { type Test } from 'tap'
import { chartKinds } from '../../src/answers/profile/marks.js'
import { colours } from '../../src/report/svg.js'
import { apart, parseInk, readPng, type ReadPng } from '../support/png.js'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const charts = '/v1/editions/2023/charts'
const ranks = '/v1/editions/2025/rank-distributions/criminality'
const region = '?scope=region:central_asia_and_the_caucasus'

const pngOf = async (t: Test, url: string): Promise<ReadPng> => {
  const { headers, rawPayload, statusCode } = await ask(url)
  t.strictSame([statusCode, headers['content-type']], [200, 'image/png'], url)
  return readPng(rawPayload)
}

type Mark = readonly [x: number, y: number, ink: string]

/** Attributes that are numbers, of all elements of a name and an ink. */
const numbersIn = (svg: string, name: string, ink: string): Record<string, number>[] =>
  [...svg.matchAll(new RegExp(`<${name} ([^>]*) fill="${ink}"[ />]`, 'g'))].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/\b(\w+)="([\d.]+)"/g)].map(([, key = '', value]) => [key, Number(value)]))
  )

/** Where points of a drawing have their middle; where it has none, bars a place near their beginning. */
const marksIn = (svg: string): Mark[] => {
  const points = numbersIn(svg, 'circle', colours.point)
  if (points.length > 0) return points.map(({ cx = 0, cy = 0 }) => [cx, cy, colours.point])
  const bars = numbersIn(svg, 'rect', colours.bar)
  return bars.map(({ x = 0, y = 0, height = 0 }) => [x + 4, y + height / 2, colours.bar])
}

/** Check that a picture has the shape and the marks of its drawing; how many there are. */
const checkDrawn = (t: Test, { width, height, at }: ReadPng, svg: string): number => {
  const [, wide = 0, high = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? []
  t.ok(2 * width > wide && Math.abs(height - (high * width) / wide) <= 1, `${width} by ${height}`)
  const marks = marksIn(svg)
  const off = marks.filter(([x, y, ink]) => {
    const [across, down] = [x, y].map(each => Math.floor((each * width) / wide))
    return apart(at(across ?? 0, down ?? 0), parseInk(ink)) > 32
  })
  t.strictSame(off, [], 'every mark has its ink')
  return marks.length
}

/** How many of the pixels in the middle of two pictures differ: neither titles nor notes. */
const differing = (one: ReadPng, two: ReadPng): number => {
  let count = 0
  for (let y = Math.floor(one.height / 5); y < (one.height * 4) / 5; y += 2) {
    for (let x = 0; x < one.width; x += 2) if (apart(one.at(x, y), two.at(x, y)) > 32) count++
  }
  return count
}

for (const chart of Object.keys(chartKinds)) {
  t.test(`chart ${chart}: its PNG is its drawing, of that country and no other`, async t => {
    const pictures = []
    for (const country of ['KAZ', 'COD']) {
      const picture = await pngOf(t, `${charts}/${chart}/${country}.png`)
      const { body } = await ask(`${charts}/${chart}/${country}.svg`)
      t.ok(checkDrawn(t, picture, body) >= (chart === 'quadrants' ? 1 : 3))
      pictures.push(picture)
    }
    const [one, two] = pictures
    t.ok(one && two && differing(one, two) > 100)
  })
}

t.test('a PNG is answered by its suffix and by Accept, and is the same each time', async t => {
  const url = `${charts}/ranks/Kazakhstan`
  const { rawPayload } = await ask(`${url}.png`)
  const accepted = await ask({ url, headers: { accept: 'image/png' } })
  t.equal(accepted.headers['content-type'], 'image/png')
  t.ok(accepted.rawPayload.equals(rawPayload))
  t.equal((await ask('/v1/editions/2023/profiles/KAZ.png')).statusCode, 406)
})

t.test('rank distributions: the PNG has the point of every country of the scope, and bars by the level', async t => {
  for (const [scope, size] of [
    ['', 193],
    [region, 8]
  ] as const) {
    const picture = await pngOf(t, `${ranks}.png${scope}`)
    t.equal(checkDrawn(t, picture, (await ask(`${ranks}.svg${scope}`)).body), size)
  }
  const [one, two] = [
    await pngOf(t, `${ranks}.png${region}&level=0.5`),
    await pngOf(t, `${ranks}.png${region}&level=0.99`)
  ]
  t.ok(differing(one, two) > 100)
})
