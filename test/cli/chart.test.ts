import t from 'tap'
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureToPng } from '../../src/print/png.js'
import { pictureChart } from '../../src/report/charts.js'
import { readPng } from '../support/png.js'
import { index } from '../support/shipped.js'
import { crindex } from './support.js'

const place = t.testdir()

for (const chart of ['ranks', 'pyramid'] as const) {
  t.test(`chart ${chart} --png writes the picture that is asked for`, async t => {
    const file = join(place, chart, 'picture.png')
    const outcome = await crindex('chart', chart, 'Kazakhstan', '--edition', '2023', '--language', 'ru', '--png', file)
    t.strictSame(outcome, { code: 0, stdout: '', stderr: '' })
    t.strictSame(await readdir(join(place, chart)), ['picture.png'], 'nothing is left beside it')
    const svg = pictureChart(index.chart({ chart, country: 'KAZ', edition: '2023', language: 'ru' }))
    const written = await readFile(file)
    t.ok(written.equals(pictureToPng(svg)))
    const [, wide = 0, high = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? []
    const { width, height } = readPng(written)
    t.ok(width >= wide && Math.abs(height - (high * width) / wide) <= 1, `${width} by ${height}`)
  })
}

t.test(
  'chart --png of another country or edition is another picture, and takes the place of what was there',
  async t => {
    const file = join(place, 'one.png')
    const written = new Set<string>()
    for (const [country, edition] of [
      ['KAZ', '2023'],
      ['UZB', '2023'],
      ['KAZ', '2021']
    ] as const) {
      t.match(await crindex('chart', 'indicators', country, '--edition', edition, '--png', file), { code: 0 })
      written.add((await readFile(file)).toString('base64'))
    }
    t.equal(written.size, 3)
  }
)

t.test('chart --png of what is unknown is refused, and no file is made', async t => {
  const file = join(place, 'none.png')
  for (const [argv, stderr] of [
    [['ranks', 'Kazakhtan'], /nearest: Kazakhstan\n/],
    [['ranks', 'KAZ', '--edition', '2020'], /2020[\s\S]*allowed: 2021, 2023, 2025/],
    [['pie', 'KAZ'], /pyramid, indicators/]
  ] as const) {
    t.match(await crindex('chart', ...argv, '--png', file), { code: 2, stdout: '', stderr })
    t.notOk(existsSync(file))
  }
})
