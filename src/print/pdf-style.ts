/** Styles of a PDF: ink on paper, as on the pages of HTML. */
export const pdfStyles = {
  title: { fontSize: 20, bold: true, lineHeight: 1.1 },
  subtitle: { fontSize: 9.5, color: '#52606d', margin: [0, 2, 0, 4] },
  heading2: { fontSize: 14, bold: true, color: '#12395f', margin: [0, 14, 0, 5] },
  heading3: { fontSize: 11, bold: true, margin: [0, 9, 0, 3] },
  paragraph: { margin: [0, 0, 0, 5] },
  aside: { fontSize: 8.5, color: '#52606d', margin: [0, 0, 0, 5] },
  caption: { fontSize: 9, bold: true, margin: [0, 5, 0, 3] },
  head: { fontSize: 8.5, bold: true },
  cell: { fontSize: 8.5 },
  note: { fontSize: 7.5, color: '#52606d', margin: [0, 0, 0, 1.5] },
  footer: { fontSize: 8, color: '#52606d' }
} as const

/** Lines beneath rows only, a heavier one beneath the head. */
export const tableLines = {
  hLineWidth: (line: number): number => (line === 0 ? 0 : line === 1 ? 1 : 0.4),
  vLineWidth: (): number => 0,
  hLineColor: (line: number): string => (line === 1 ? '#1f2933' : '#cbd2d9'),
  paddingLeft: (): number => 3,
  paddingRight: (): number => 3,
  paddingTop: (): number => 2,
  paddingBottom: (): number => 1.5
}
