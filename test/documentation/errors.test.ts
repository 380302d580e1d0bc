import t from 'tap'
import { exitCodes } from '../../src/cli/failure.js'
import { faultLimit } from '../../src/errors.js'
import { errorCatalogue } from '../../src/problems.js'
import { holdChapter } from './chapter.js'
import { errorsChapter, writeErrors } from './errors.js'
import { readText } from './text.js'

t.test('the chapter on errors is that of the catalogue', async t => {
  t.equal(readText(errorsChapter), await writeErrors(), 'else run npm run errors')
})

const statuses = Object.fromEntries(
  Object.values(errorCatalogue).map(({ status, title }) => [`${status} ${title}`, 'a row of the catalogue'])
)

holdChapter({
  file: errorsChapter,
  lines: { 'country=Kazakhtan': /"NODE_UNKNOWN"[\s\S]*"nearest":\["Kazakhstan"\][\s\S]*"COUNTRY_AMBIGUOUS"/ },
  plain: {
    'RFC 9457': 'the name of a standard',
    [`(up to ${faultLimit})`]: 'written from the limit itself',
    [`ends with ${exitCodes.faults} where`]: 'written from the exit codes',
    [`with ${exitCodes.usage} where`]: 'the same',
    [`with ${exitCodes.internal} where`]: 'the same',
    ...statuses
  }
})
