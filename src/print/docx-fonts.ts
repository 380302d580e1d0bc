import { fontBytes, type FontFamily } from './fonts.js'
import { packMember, type Member } from './zip.js'

/** Each face has a key, with which its file is disguised. The keys are no secret, and the same for ever. */
const keys = { embedRegular: 'C0D3F0A7-1B2C-4D3E-8F4A-5B6C7D8E9F01', embedBold: 'C0D3F0A7-1B2C-4D3E-8F4A-5B6C7D8E9F02' }

/** What stands in for the family where a program leaves out the fonts of a document. */
const substitutes: Readonly<Record<string, string>> = { 'IBM Plex Sans Arabic': 'Arial' }

const packed = new Map<string, Promise<readonly Member[]>>()

/** The members of a document that hold a family, regular and bold; they are packed once. */
export const fontMembers = (family: FontFamily): Promise<readonly Member[]> => {
  const known = packed.get(family.name) ?? packFonts(family)
  packed.set(family.name, known)
  return known
}

const packFonts = async ({ name, regular, bold }: FontFamily): Promise<readonly Member[]> => {
  const faces = [
    { element: 'embedRegular', bytes: await fontBytes(regular) },
    { element: 'embedBold', bytes: await fontBytes(bold) }
  ] as const
  const embedded = faces.map(({ element }, at) => `<w:${element} r:id="rId${at + 1}" w:fontKey="{${keys[element]}}"/>`)
  const relations = faces.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/font" Target="fonts/font${at + 1}.odttf"/>`
  )
  const font = `<w:font w:name="${name}"><w:altName w:val="${substitutes[name] ?? 'Calibri'}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`
  return [
    packMember('word/fontTable.xml', `${head}<w:fonts xmlns:w="${main}" xmlns:r="${office}">${font}</w:fonts>`),
    packMember(
      'word/_rels/fontTable.xml.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
    ),
    ...faces.map(({ element, bytes }, at) =>
      packMember(`word/fonts/font${at + 1}.odttf`, disguise(bytes, keys[element]))
    )
  ]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * The first 32 bytes of a font mixed with its key, read from its end.
 *
 * @see ECMA-376 part 4, 17.8.1 for the embedding of fonts
 */
const disguise = (font: Uint8Array, key: string): Uint8Array => {
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return font.map((byte, at) => (at < 32 ? byte ^ (mask[at % mask.length] ?? 0) : byte))
}
