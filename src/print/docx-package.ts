import { Packer, type Document } from 'docx'
import { packMember, zipMembers, type Member } from './zip.js'

/**
 * A document as the bytes of its file. What docx takes from the clock and from chance is left out or numbered, so that
 * the same document gives the same bytes.
 *
 * @param fonts  members that take the place of those of docx
 */
export const packDocument = (document: Document, fonts: readonly Member[]): Uint8Array => {
  const members = [...compiler.compile(document)]
  const text = members.map(([, content]) => (typeof content === 'string' ? content : '')).join('')
  const links = [...new Set(text.match(randomId))]
  const replaced = new Set(fonts.map(({ path }) => path))
  return zipMembers([
    ...members
      .filter(([path]) => !replaced.has(path))
      .map(([path, content]) => packMember(path, typeof content === 'string' ? settle(content, links) : content)),
    ...fonts
  ])
}

/** docx shows no way to its files but as an archive of this minute, which would have to be unpacked and packed again. */
const { compiler } = Packer as unknown as {
  readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> }
}

/** Of a hyperlink. */
const randomId = /\brId[\w-]{21}(?=")/g

/** Pictures are counted over all documents of a process. */
const pictureId = /(?<=<wp:docPr id=")\d+/g

const settle = (xml: string, links: readonly string[]): string => {
  let pictures = 0
  return xml
    .replace(pictureId, () => String(++pictures))
    .replace(randomId, id => `rIdLink${links.indexOf(id) + 1}`)
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
}
