import pdfDocument from 'pdfmake/js/PDFDocument.js'

/** Words of a font that are kept shaped; a profile has some thousands. */
const most = 8000

/** Shaped words by family and style. */
const shared = new Map<string, { words: Record<string, unknown>; left: number }>()

/**
 * Let all documents share the words that were shaped: shaping is half of the work of a PDF, and profiles are written in the
 * same words. pdfkit keeps them for one document only.
 */
export const shareShapes = (): void => {
  const { prototype } = pdfDocument.default
  const provide = prototype.provideFont
  prototype.provideFont = function (family, bold, italics) {
    const font = provide.call(this, family, bold, italics)
    font.layoutCache = shapesOf(`${family} ${String(bold)} ${String(italics)}`)
    return font
  }
}

const shapesOf = (style: string): Record<string, unknown> => {
  const known = shared.get(style)
  if (known && known.left > 0) return known.words
  const fresh = { left: most, words: boundedBy(() => fresh.left--) }
  shared.set(style, fresh)
  return fresh.words
}

/** An object without members that tells of each that is added. */
const boundedBy = (added: () => void): Record<string, unknown> =>
  new Proxy(Object.create(null) as Record<string, unknown>, {
    set: (words, word, shape) => {
      added()
      return Reflect.set(words, word, shape)
    }
  })
