import t from 'tap'
import { judgeResident } from './resident.js'

const line = (sizeAt: (requests: number) => number, to = 1_000_000) =>
  Array.from({ length: to / 10_000 }, (_, at) => ({
    requests: (at + 1) * 10_000,
    megabytes: sizeAt((at + 1) * 10_000)
  }))

t.test('memory is flat that rises at first and then stays, whatever single samples say', async t => {
  t.ok(judgeResident(line(at => Math.min(180, 100 + at / 1000) + (at % 70_000 === 0 ? 20 : 0))).flat)
})

t.test('memory is not flat that goes on to rise, or that stays above the bar', async t => {
  t.notOk(judgeResident(line(at => 120 + at / 20_000)).flat)
  t.notOk(judgeResident(line(() => 300)).flat)
})

t.test('a short run is not called flat', async t => {
  t.match(judgeResident(line(() => 300, 50_000)).text, /too short/)
})
