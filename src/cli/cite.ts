import type { Meta } from '../answers/answer.js'
import type { Index } from '../index.js'
import { writeBibtex } from '../report/bibtex.js'
import { citeAnswer, writeCsl, type CslItem } from '../report/citation.js'
import type { CitedQuestion } from '../report/citation-words.js'
import { writeRis } from '../report/ris.js'
import type { CitationStyle } from './options.js'
import type { Reply } from './write-answer.js'

const writers: Readonly<Record<CitationStyle, (item: CslItem) => string>> = {
  biblatex: item => writeBibtex(item),
  bibtex: item => writeBibtex(item, 'bibtex'),
  ris: writeRis,
  csl: writeCsl
}

/** The citation of what a command answers, with the address of the publisher: there is no other where nothing is served. */
export const citeReply = ({ loaded }: Index, { meta }: Reply, cited: CitedQuestion, style: CitationStyle): string => {
  const now = new Date()
  const accessed = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()]
  return writers[style](citeAnswer(loaded, meta as Meta, { ...cited, accessed }))
}
