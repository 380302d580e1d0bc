import t from 'tap'
import { readCsv } from '../../src/formats/csv.js'
import { FaultList } from '../../src/formats/fault.js'
t.test('readCsv names another separator in one fault', async t => {
  for (const [separator, word] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'upright strokes']
  ] as const) {
    const faults = new FaultList()
    const lines = ['iso3,air,roads', 'KAZ,4.5,3', 'UZB,2,1'].map(line => line.replaceAll(',', separator))
    t.equal(readCsv('scores.csv', lines.join('\n').replace('4.5', '4,5'), ['iso3', 'air', 'roads'], faults), undefined)
    t.match(faults.faults, [{ line: 1, what: `the columns are separated by ${word}` }])
    t.equal(faults.faults.length, 1)
  }
})
