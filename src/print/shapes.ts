import pdfDocument from 'pdfmake/js/PDFDocument.js'

/** Words of a font that are kept shaped; a profile has some thousands. */
const most = 8000

type Shapes = Record<string, unknown>

/** Shaped words by family and style. */
const shared = new Map<string, Shapes>()

/**
 * Let all documents share the words that were shaped: shaping is half of the work of a PDF, and profiles are written in the
 * same words. pdfkit keeps them for one document only.
 */
export const shareShapes = (): void => {
  const { prototype } = pdfDocument.default
  const provide = prototype.provideFont
  const known = new WeakSet()
  prototype.provideFont = function (family, bold, italics) {
    const font = provide.call(this, family, bold, italics)
    if (known.has(font)) return font
    known.add(font)
    font.layoutCache = shapesOf(`${family} ${String(bold)} ${String(italics)}`)
    return font
  }
}

/** What was kept of a style, or nothing when it has become too much. */
const shapesOf = (style: string): Shapes => {
  const kept = shared.get(style)
  if (kept && Object.keys(kept).length < most) return kept
  const fresh = Object.create(null) as Shapes
  shared.set(style, fresh)
  return fresh
}
