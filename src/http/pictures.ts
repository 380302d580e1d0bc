import type { Answer } from '../answers/answer.js'
import { writersOf } from './writing.js'

/** The answer to a question also as a picture, by what draws it. */
export const picturesOf = <A extends Answer>(
  question: { readonly ask: (...given: never[]) => A },
  draw: (answer: A) => string
) => ({
  writers: writersOf(question, {
    svg: draw,
    png: async answer => (await import('../print/png.js')).pictureToPng(draw(answer))
  }),
  says: { svg: 'SVG 1.1', png: 'PNG of at most 50 KB' }
})
