import { z } from 'zod'
import type { Index } from '../index.js'
import { citeAnswer, subjectOf, writeBibtex, writeCsl, writeRis, type CslItem } from '../report/citation.js'
import { mediaTypes } from './negotiation.js'
import type { Writer, Writers } from './writing.js'

/**
 * What writes an answer as a citation of itself, for reference managers.
 *
 * @param summary  what the answer is, in a sentence
 */
export const citationWriters = ({ release, loaded }: Index, summary: string): Writers => {
  const cite =
    (write: (item: CslItem) => string): Writer =>
    ({ meta }, { address, origin }) =>
      write(
        citeAnswer(meta, {
          index: release.index,
          editions: [...loaded.editions.keys()],
          subject: subjectOf(address),
          summary,
          address,
          origin
        })
      )
  return { bib: cite(writeBibtex), ris: cite(writeRis), csl: cite(writeCsl) }
}

const Bibtex = z.string().meta({
  id: 'BibTeX',
  description: 'A citation of this answer, with an address that names the release; suffix `.bib`',
  examples: ['@misc{key,\n  title = {{Title}},\n  url = {/v1/scopes?release=sha256:...}\n}\n']
})

const Ris = z.string().meta({ id: 'RIS', description: 'The same citation as RIS; suffix `.ris`' })

const Csl = z
  .array(
    z.object({
      id: z.string(),
      type: z.literal('dataset'),
      title: z.string(),
      author: z.array(z.object({ literal: z.string() })),
      publisher: z.string(),
      issued: z.object({ 'date-parts': z.array(z.array(z.int())) }).optional(),
      version: z.string().meta({ description: 'Id of the release' }),
      URL: z.string().meta({
        description:
          'Address with the release, so that it answers the same for ever; without a host where the service does not know its own'
      }),
      abstract: z.string(),
      note: z.string()
    })
  )
  .meta({ id: 'CSLJSON', description: 'The same citation as CSL-JSON; suffix `.csl`' })

/** The contents of an answer that can be cited, by media type. */
export const citationContents = {
  [mediaTypes.bib]: { schema: Bibtex },
  [mediaTypes.ris]: { schema: Ris },
  [mediaTypes.csl]: { schema: Csl }
}
