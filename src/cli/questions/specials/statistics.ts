import type { Index } from '../../../index.js'
import type { Special } from '../special.js'

const correlations: Special<ReturnType<Index['correlations']>> = {
  aliases: ['correlation'],
  page: async (_, answer, paint) => (await import('../../pages/correlation.js')).correlationPage(answer, paint)
}

const structure: Special<ReturnType<Index['structure']>> = {
  page: async (_, answer, paint) => (await import('../../pages/structure.js')).structurePage(answer, paint)
}

export const statisticsSpecials = { correlations, structure }
