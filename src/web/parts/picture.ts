/** What stands beneath a picture that leaves the page, so that it cannot be without. */
interface Told {
  readonly title: string
  readonly source: string
  readonly release: string
}

const edge = { above: 44, below: 44, aside: 16 }
const look = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity'
]

/** Save the drawing of a view as a file, with its title above and its source beneath. */
export const savePicture = async (selector: string, format: 'svg' | 'png', told: Told): Promise<void> => {
  const drawing = document.querySelector<SVGSVGElement>(selector)
  if (!drawing) return
  const svg = frame(drawing, told)
  const text = new XMLSerializer().serializeToString(svg)
  const blob = new Blob([text], { type: 'image/svg+xml' })
  save(format === 'svg' ? blob : await paint(blob, svg), `${told.title}.${format}`)
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.textContent = text
  return made
}

/** The drawing as it looks, which the style of the page gave it, in a frame with words. */
const frame = (drawing: SVGSVGElement, { title, source, release }: Told): SVGSVGElement => {
  const { width, height } = drawing.viewBox.baseVal
  const [whole, tall] = [width + 2 * edge.aside, height + edge.above + edge.below]
  const svg = element('svg', {
    viewBox: `0 0 ${whole} ${tall}`,
    width: whole,
    height: tall,
    'font-family': 'sans-serif'
  })
  const words = { x: edge.aside, fill: '#1c2430' }
  svg.append(
    element('title', {}, title),
    element('rect', { width: whole, height: tall, fill: '#ffffff' }),
    element('text', { ...words, y: 28, 'font-size': 18, 'font-weight': 600 }, title),
    inPlace(drawing, width, height),
    element('text', { ...words, y: tall - 24, 'font-size': 9 }, source),
    element('text', { ...words, y: tall - 10, 'font-size': 9 }, release)
  )
  return svg as SVGSVGElement
}

const inPlace = (drawing: SVGSVGElement, width: number, height: number): SVGElement => {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = copy.querySelectorAll('*')
  for (const [at, original] of drawing.querySelectorAll('*').entries()) {
    const style = getComputedStyle(original)
    for (const name of look) copies[at]?.setAttribute(name, style.getPropertyValue(name))
    copies[at]?.removeAttribute('class')
  }
  for (const [name, value] of Object.entries({ x: edge.aside, y: edge.above, width, height })) {
    copy.setAttribute(name, String(value))
  }
  return copy
}

/** Twice as many points as the drawing has, for print. */
const paint = async (blob: Blob, { viewBox }: SVGSVGElement): Promise<Blob> => {
  const { width, height } = viewBox.baseVal
  const image = new Image()
  const address = URL.createObjectURL(blob)
  image.src = address
  await image.decode()
  const canvas = new OffscreenCanvas(width * 2, height * 2)
  canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2)
  URL.revokeObjectURL(address)
  return canvas.convertToBlob({ type: 'image/png' })
}

const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 10_000)
}
