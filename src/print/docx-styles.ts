import type { IStylesOptions } from 'docx'
import type { Page } from '../report/document.js'

const ink = '1F2933'
const faint = '52606D'
const accent = '12395F'

/** Sizes are half points, distances twentieths of a point. */
export const docxStyles = ({ language, rightToLeft }: Page, font: string): IStylesOptions => {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: accent },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } }
  })
  const text = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph
  })
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: 20,
          color: ink,
          language: { value: language, ...(rightToLeft && { bidirectional: language }) }
        },
        paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } }
      },
      title: heading(40, 0),
      heading1: heading(28, 320),
      heading2: heading(23, 240),
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 20, line: 228 } } }
    },
    paragraphStyles: [
      text('Subtitle', 'Subtitle', { size: 22, color: faint }, { spacing: { after: 240 } }),
      text('Caption', 'caption', { size: 18, bold: true }, { keepNext: true, spacing: { before: 120, after: 60 } }),
      text('Aside', 'Aside', { size: 17, color: faint }, { spacing: { after: 80, line: 240 } }),
      text('TableText', 'Table Text', { size: 17 }, { spacing: { after: 0, line: 228 } }),
      text('AfterTable', 'After Table', { size: 8 }, { spacing: { after: 60, line: 120 } }),
      text('Footer', 'footer', { size: 16, color: faint }, { spacing: { after: 0 } })
    ]
  }
}
