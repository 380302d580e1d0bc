import type { Index } from '../../../index.js'
import type { Special } from '../special.js'

const questions: Special<ReturnType<Index['questions']>> = {
  page: async (_, answer, paint) => (await import('../../pages/questions.js')).questionsPage(answer, paint)
}

export const methodSpecials = { questions }
