import type { Meta } from '../answers/answer.js'
import type { Wording } from '../answers/phrases/wording.js'
import { lastingAddress } from './lasting-address.js'
import type { Page } from './document.js'

/** Where a page comes from, in the order in which it is told. */
export const sourceOf = (
  meta: Meta & { readonly index: { readonly licence: string } },
  { say }: Wording,
  address: string
): Page['source'] => [
  { term: say('cite_as'), text: `${meta.citation}. ${say('release')} ${meta.release}.`, language: 'en' },
  { term: say('address'), text: lastingAddress(address, meta.release) },
  { term: say('rule'), text: say('rule_text') },
  ...(meta.source
    ? [
        {
          term: say('workbook'),
          text: `${meta.source.title}, ${meta.source.address}, ${meta.source.date}, SHA-256 ${meta.source.sha256}`,
          language: 'en'
        }
      ]
    : []),
  { term: say('licence'), text: meta.index.licence.trim(), language: 'en' }
]

/** Headings of the parts that every page has, in its language. */
export const wordsOf = ({ say }: Wording): Page['words'] => ({
  notes: say('notes'),
  source: say('source'),
  dataOf: title => say('data_of', { data: say('data'), title })
})

/** The name of the index in the language of a page. */
export const indexName = ({ name, label: labels }: IndexNames, { label }: Wording): string => label(labels, name)

interface IndexNames {
  readonly name: string
  readonly label?: Readonly<Record<string, string>> | undefined
}
