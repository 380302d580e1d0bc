import type { Index } from '../../../index.js'
import { readText } from '../../read-bounded.js'
import type { Special } from '../special.js'

const questions: Special<ReturnType<Index['questions']>> = {
  page: async (_, answer, paint) => (await import('../../pages/questions.js')).questionsPage(answer, paint)
}

const countryMatches: Special<ReturnType<Index['countryMatches']>> = {
  extend: command => {
    command
      .argument('[name...]', 'names or codes of countries')
      .option('--file <file>', 'a table whose first column has the names, or a text with one a line')
  },
  collect: async ({ name, file }) => ({
    names: [...((name ?? []) as string[]), ...(typeof file === 'string' ? await readNames(file) : [])]
  }),
  examples: ['country-matches "Congo, Dem. Rep." Korea 398', 'country-matches --file countries.csv --csv']
}

const readNames = async (file: string): Promise<string[]> => {
  const [{ namesOfTable }, text] = await Promise.all([import('../../../formats/name-lists.js'), readText(file)])
  return namesOfTable(text)
}

export const methodSpecials = { questions, 'country-matches': countryMatches }
