import { DefaultSettings, ResultKind, TaskUtils } from '@microsoft/powerquery-parser'
import t from 'tap'
import { readText } from '../documentation/text.js'

const text = readText('src/clients/crindex.pq')

t.test("the function for Excel is read by Microsoft's parser of its language", async t => {
  const { resultKind, stage } = await TaskUtils.tryLexParse(DefaultSettings, text)
  t.strictSame([resultKind, stage], [ResultKind.Ok, 'Parse'])
})

t.test('the same parser refuses it with a bracket less', async t => {
  const { resultKind } = await TaskUtils.tryLexParse(
    DefaultSettings,
    text.replace('each {_, Cell}))', 'each {_, Cell})')
  )
  t.equal(resultKind, ResultKind.Error)
})
