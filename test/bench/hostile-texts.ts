/** A shape of text that is made to be slow: the part that is repeated, with what stands before and behind. */
export interface HostileText {
  readonly name: string
  readonly repeated: string
  readonly before?: string
  readonly after?: string
}

/** The shape at about a length. */
export const writeHostile = ({ repeated, before = '', after = '' }: HostileText, length: number): string =>
  before + repeated.repeat(Math.ceil(length / repeated.length)) + after

/** Drafts: what stands in prose, in Markdown and in what is left of HTML. */
export const hostileDrafts: readonly HostileText[] = [
  { name: 'dashes that are no rule', repeated: '-', after: 'x' },
  { name: 'dashes and blanks', repeated: '- ', after: 'x' },
  { name: 'strokes, colons, dashes', repeated: '|:-', after: 'x' },
  { name: 'one Russian syllable', repeated: 'на', after: 'ъ' },
  { name: 'Russian vowels', repeated: 'а', after: 'ъ' },
  { name: 'one English letter', repeated: 's', after: 'x' },
  { name: 'a name without blanks', repeated: 'Kazakhstan' },
  { name: 'a name again and again', repeated: 'Kazakhstan ' },
  { name: 'names and numbers', repeated: 'Kazakhstan 4.47 ' },
  { name: 'numbers before any name', repeated: '4.47 ' },
  { name: 'digits', repeated: '1', after: 'th' },
  { name: 'digits and points', repeated: '1.', after: 'x' },
  { name: 'white space', repeated: ' ', after: 'x' },
  { name: 'blank lines', repeated: '\n', after: 'x' },
  { name: 'tabs', repeated: '\t', after: 'x' },
  { name: 'comments that are not closed', repeated: '<!--' },
  { name: 'comments that nearly close', repeated: '<!-- ->' },
  { name: 'tags that are not closed', repeated: '<a ' },
  { name: 'notes that are not closed', repeated: '[1' },
  { name: 'brackets', repeated: '[' },
  { name: 'links that are not closed', repeated: '](' },
  { name: 'links with a quote', repeated: ']("' },
  { name: 'addresses', repeated: 'https://' },
  { name: 'mails', repeated: 'a.', after: '@' },
  { name: 'superscripts', repeated: '<sup>' },
  { name: 'headings', repeated: '# \n' },
  { name: 'items', repeated: '- Kazakhstan ranks\n' },
  { name: 'a table of many columns', repeated: '| criminality ', after: '|\n| 4.47 |' },
  {
    name: 'a table of many rows',
    repeated: '| Kazakhstan | 4.47 |\n',
    before: '| country | criminality |\n|---|---|\n'
  },
  { name: 'sentences of editions', repeated: 'In 2021 and 2023. ' },
  { name: 'a list of names', repeated: 'Kazakhstan, ', after: 'and Kenya rank 5th.' },
  { name: 'accents', repeated: 'e\u0301\u0301' }
]

/** What stands in the body of a document for a word processor. */
export const hostileDocuments: readonly HostileText[] = [
  { name: 'a tag that is not closed', repeated: 'a', before: '<w:' },
  { name: 'tags that are not closed', repeated: '<w:a' },
  { name: 'empty paragraphs', repeated: '<w:p></w:p>' },
  { name: 'tables in tables', repeated: '<w:tbl>' },
  { name: 'entities that are none', repeated: '&#x', before: '<w:t>', after: '</w:t>' },
  { name: 'styles that are none', repeated: '<w:pStyle w:val="Heading"/>' }
]
