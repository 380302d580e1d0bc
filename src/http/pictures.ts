import type { Answer } from '../answers/answer.js'
import { writersOf } from './writing.js'

/** The answer to a question also as a picture, by what draws it. */
export const picturesOf = <A extends Answer>(
  question: { readonly ask: (...given: never[]) => A },
  draw: (answer: A, origin: string) => string
) => ({
  writers: writersOf(question, {
    svg: (answer, { origin }) => draw(answer, origin),
    png: async (answer, { origin }) => (await import('../print/png.js')).pictureToPng(draw(answer, origin))
  }),
  says: { svg: 'SVG 1.1', png: 'PNG of at most 50 KB' }
})
