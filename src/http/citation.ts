import { z } from 'zod'
import type { Index } from '../index.js'
import { writeBibtex } from '../report/bibtex.js'
import { citeAnswer, writeCsl, type CslItem } from '../report/citation.js'
import type { CitedQuestion } from '../report/citation-words.js'
import { writeRis } from '../report/ris.js'
import { mediaTypes, type Format } from './negotiation.js'
import type { Asked, Writer, Writers } from './writing.js'

/** Year, month and day in UTC. */
const today = (): number[] => {
  const now = new Date()
  return [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()]
}

/** What writes an answer as a citation of itself, for reference managers. */
export const citationWriters = ({ loaded }: Index, cited: CitedQuestion): Writers => {
  const cite =
    (write: (item: CslItem, asked: Asked) => string): Writer =>
    ({ meta }, asked) =>
      write(citeAnswer(loaded, meta, { ...cited, ...asked, accessed: today() }), asked)
  return { bib: cite((item, { dialect }) => writeBibtex(item, dialect)), ris: cite(writeRis), csl: cite(writeCsl) }
}

/** Whether a format is a citation: it tells the day of access, so that tomorrow it is another. */
export const isCitation = (format: Format): boolean => format === 'bib' || format === 'ris' || format === 'csl'

const Bibtex = z.string().meta({
  id: 'BibTeX',
  description:
    'A citation of this answer, with an address that names the release and the day of access: `@dataset` of BibLaTeX, or with `dialect=bibtex` what classical styles print; suffix `.bib`',
  examples: ['@dataset{key,\n  title = {{Title}},\n  url = {/v1/scopes?release=sha256:...}\n}\n']
})

const Ris = z.string().meta({ id: 'RIS', description: 'The same citation as RIS; suffix `.ris`' })

const dateParts = z.object({ 'date-parts': z.array(z.array(z.int())) })

const Csl = z
  .array(
    z.object({
      id: z.string(),
      type: z.literal('dataset'),
      title: z.string(),
      author: z.array(z.object({ literal: z.string() })),
      publisher: z.string(),
      issued: dateParts.optional(),
      accessed: dateParts.meta({ description: 'The day of the request, in UTC' }),
      version: z.string().meta({ description: 'First digits of the id of the release' }),
      URL: z.string().meta({
        description:
          'It names the release, so that it answers the same for ever; without a host where the service does not know its own'
      }),
      DOI: z.string().optional().meta({ description: 'Of the deposit of the index, where it has one' }),
      abstract: z.string(),
      note: z.string().meta({ description: 'Rule, what the figures are, and what they are based on' })
    })
  )
  .meta({ id: 'CSLJSON', description: 'The same citation as CSL-JSON; suffix `.csl`' })

/** The contents of an answer that can be cited, by media type. */
export const citationContents = {
  [mediaTypes.bib]: { schema: Bibtex },
  [mediaTypes.ris]: { schema: Ris },
  [mediaTypes.csl]: { schema: Csl }
}
