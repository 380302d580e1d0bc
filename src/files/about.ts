import { natureOf, sayNature } from '../answers/nature.js'
import { subjectOf } from '../report/citation-words.js'
import { citeAnswer } from '../report/citation.js'
import type { Filed } from './filed.js'

/** A term and what is said of it. */
export type AboutLine = readonly [term: string, text: string]

/** Where a table comes from and how it is to be read: what stands in `meta` of JSON, in words. */
export const aboutLines = ({ index, answer: { meta }, cited }: Filed): AboutLine[] => {
  const info = index.release.index
  const citation = citeAnswer(index, meta, cited)
  const { source } = meta
  return [
    ['title', citation.title],
    ['answer', subjectOf(index, cited)],
    ['what_it_is', sayNature(natureOf(cited.question, meta), info)],
    ['summary', cited.question.summary],
    ['edition', meta.edition ?? [...index.editions.keys()].join(', ')],
    ['release', meta.release],
    ['address', citation.URL],
    ['rule', meta.rule],
    ...factsOf(meta),
    ['publisher', info.publisher],
    ['computed_by', citation.author.map(({ literal }) => literal).join(', ')],
    ...(source
      ? ([
          ['source', `${source.title}, ${source.address}, ${source.date}`],
          ['source_sha256', source.sha256]
        ] as const)
      : []),
    ...(info.identifier === undefined ? [] : [['doi', info.identifier] as const]),
    ['citation', meta.citation],
    ['licence', info.licence.trim()],
    ['empty_cells', 'A missing value is an empty cell; it is never zero.']
  ]
}

const told: ReadonlySet<string> = new Set(['release', 'edition', 'rule', 'source', 'citation', 'count'])

/** Further members of `meta`, as JSON writes what is no text. */
const factsOf = (meta: Filed['answer']['meta']): AboutLine[] =>
  Object.entries(meta).flatMap(([name, fact]) => {
    if (told.has(name) || fact === null || fact === undefined) return []
    const text = typeof fact === 'string' ? fact : JSON.stringify(fact)
    return text.length > longestFact ? [] : [[name, text] as const]
  })

/** What is longer is no line of a page: JSON has it. */
const longestFact = 2000
