/** What a view is asked with in other languages. */
export const languagesOfCode = ['curl', 'R', 'Python', 'Power Query'] as const

export type CodeLanguage = (typeof languagesOfCode)[number]

/** Codes such as NA are texts, not missing values: each reader is told so. */
const writers: Readonly<Record<CodeLanguage, (address: string) => string>> = {
  curl: address => `curl '${address}'`,
  R: address => `read.csv("${address}", na.strings = "", encoding = "UTF-8")`,
  Python: address => `import pandas as pd\npd.read_csv("${address}", keep_default_na=False, na_values=[""])`,
  'Power Query': address =>
    `Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`
}

/** Code that reads the table of an address. */
export const codeFor = (language: CodeLanguage, address: string): string => writers[language](address)
