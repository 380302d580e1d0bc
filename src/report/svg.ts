/** Ink on paper: tones that stay apart without colour. */
export const colours = {
  ground: '#ffffff',
  text: '#1f2933',
  faint: '#52606d',
  grid: '#dfe4ea',
  bar: '#8fb3d9',
  point: '#12395f'
}

/** What stands around a picture. */
export interface Frame {
  readonly width: number
  /** Of the drawing, without the notes beneath it. */
  readonly height: number
  readonly title: string
  readonly subtitle: string
  /** Says in words what there is to see, for those who do not see it. */
  readonly description?: string | undefined
  /** Lines beneath the drawing: source, release, where the data is. */
  readonly notes: readonly string[]
  /** BCP 47. */
  readonly language?: string | undefined
  /** Words begin at the right. */
  readonly rightToLeft?: boolean | undefined
}

const noteHeight = 17

/**
 * A whole picture: title and subtitle above, the drawing, the notes beneath.
 *
 * @param drawing  elements of SVG, within the height of the frame
 */
export const frameDrawing = (frame: Frame, drawing: readonly string[]): string => {
  const { width, height, title, subtitle, description, notes, language } = frame
  const words = (y: number, content: string, attributes: string): string =>
    frame.rightToLeft
      ? text(width - 20, y, content.replace(/(?<=\s)\/(?=\w)/, '\u200E$&'), `direction="rtl" ${attributes}`)
      : text(20, y, content, attributes)
  const whole = height + notes.length * noteHeight + 18
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" direction="ltr"${language === undefined ? '' : ` xml:lang="${language}"`} font-family="'Source Sans 3', 'IBM Plex Sans Arabic', Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    ...(description === undefined ? [] : [`<desc>${escapeXml(description)}</desc>`]),
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    words(30, title, `${fitted(title, width - 40, 18)} font-weight="bold" fill="${colours.text}"`),
    words(52, subtitle, `${fitted(subtitle, width - 40)} fill="${colours.faint}"`),
    ...(frame.rightToLeft ? drawing.map(turnText) : drawing),
    ...notes.map((note, at) =>
      words(height + 16 + at * noteHeight, note, `${fitted(note, width - 40, 11)} fill="${colours.faint}"`)
    ),
    '</svg>',
    ''
  ].join('\n')
}

/** A text; its place is that of its baseline. */
export const text = (x: number, y: number, content: string, attributes: string): string =>
  `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeXml(content)}</text>`

/**
 * The size at which a text fits into its room, as an attribute: smaller than asked for where it is too long.
 *
 * @param room  pixels
 * @param size  pixels
 * @example
 * fitted('Crime', 100) // => 'font-size="12"'
 * fitted('Crime that is told in many words', 100) // => 'font-size="6.5"'
 */
export const fitted = (content: string, room: number, size = 12): string => {
  // Arabic is wide in the fonts that a browser may take instead of ours.
  const wide = content.match(/\p{Script=Cyrillic}|\p{Script=Arabic}/gu)?.length ?? 0
  const width = wide * letterWidths.wide + (content.length - wide) * letterWidths.other
  return `font-size="${Math.min(size, Math.floor((10 * room) / width) / 10)}"`
}

/** Of the size of a font, over the letters of a label. */
const letterWidths = { wide: 0.54, other: 0.48 }

/** A text of a script that runs from the right keeps its place, and its signs stay before their numbers. */
const turnText = (element: string): string => {
  if (!element.startsWith('<text ') || !/\p{Script=Arabic}/u.test(element)) return element
  const [, anchor = 'start'] = /text-anchor="(\w+)"/.exec(element) ?? []
  return element
    .replace(/ text-anchor="\w+"/, '')
    .replace('<text ', `<text direction="rtl" text-anchor="${turnedAnchors[anchor] ?? anchor}" `)
}

const turnedAnchors: Readonly<Record<string, string>> = { start: 'end', end: 'start' }

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, attributes: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${attributes}/>`

/** A filled circle that says what it is. */
export const dot = (x: number, y: number, radius: number, said: string, attributes: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${attributes}><title>${escapeXml(said)}</title></circle>`

/** Coordinates need no more than hundredths. */
export const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Marks of XML as entities; what XML cannot hold is left out.
 *
 * @example
 * escapeXml('A & B') // => 'A &amp; B'
 */
export const escapeXml = (content: string): string =>
  content
    // What XML 1.0 does not allow.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
