import t from 'tap'
import { bulk } from '../../src/answers/method/bulk.js'
import { writeWorkbook } from '../../src/files/workbook.js'
import { index } from '../support/shipped.js'
import { noLibreOffice, recalculated, withCell, withoutResults } from '../support/spreadsheet.js'

const answer = index.bulk({})
const cited = { question: bulk, asked: {}, address: '/v1/bulk' }
const workbook = await writeWorkbook({ index: index.loaded, answer, cited })
const editions = [...index.loaded.editions.values()]
const skip = noLibreOffice

t.test('LibreOffice computes every composite and every rank of the models as they are', { skip }, async t => {
  const sheets = recalculated(withoutResults(workbook))
  let scores = 0
  let ranks = 0
  const wrong: string[] = []
  for (const edition of editions) {
    const { framework, composites } = edition
    const rows = sheets.get(`model_${framework.edition}`) ?? []
    t.equal(rows.length, edition.countries.length)
    const told = new Map(answer.data.map(row => [`${row.edition} ${row.iso3}`, row as Record<string, unknown>]))
    for (const row of rows) {
      const of = told.get(`${framework.edition} ${row.iso3}`) ?? {}
      for (const id of composites) {
        scores++
        if (Number(row[id]) !== of[id]) wrong.push(`${framework.edition} ${row.iso3} ${id} ${row[id]}`)
        ranks++
        if (Number(row[`rank_${id}`]) !== of[`${id}_rank_world`])
          wrong.push(`${framework.edition} ${row.iso3} rank_${id}`)
        if (row[`published_${id}`] !== row[id]) wrong.push(`${framework.edition} ${row.iso3} published_${id}`)
      }
    }
  }
  t.strictSame(wrong, [])
  t.strictSame([scores, ranks], [2316, 2316])
})

t.test('a score that is changed in the sheet has the effect that the what-if has', { skip }, async t => {
  const edition = editions[1]
  if (!edition) throw new Error('there is no second edition')
  const indicator = 'anti_money_laundering'
  const at = 2 + edition.indicators.indexOf(indicator)
  const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`
  const cell = `${letters}${edition.countries.indexOf('KAZ') + 2}`
  const sheets = recalculated(withCell(workbook, 4, cell, 5))
  const row = sheets.get('model_2023')?.find(({ iso3 }) => iso3 === 'KAZ')
  const [effect] = index.whatIf({ edition: '2023', changes: [{ country: 'KAZ', indicator, by: 1 }] }).data
  t.equal(Number(row?.resilience), effect?.after.resilience)
  t.equal(Number(row?.rank_resilience), effect?.ranks.world?.resilience?.after)
})

t.test('a score that is missing leaves the cells that rest on it empty', { skip }, async t => {
  const row = recalculated(withCell(workbook, 4, 'C2', null)).get('model_2023')?.[0]
  t.match(row, { criminality: '', criminal_markets: '', rank_criminality: '' })
  t.ok(Number(row?.resilience) > 0 && Number(row?.rank_resilience) > 0)
})
