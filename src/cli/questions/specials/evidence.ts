import type { Index } from '../../../index.js'
import type { Special } from '../special.js'

const pages = () => import('../../pages/evidence.js')

const evidence: Special<ReturnType<Index['evidence']>> = {
  page: async (_, answer, paint) => (await pages()).evidencePage(answer, paint),
  examples: [
    'evidence --country KAZ --indicator anti_money_laundering --edition 2023',
    'evidence --kind mla_request --counterpart RUS,DEU --csv'
  ]
}

const fact: Special<ReturnType<Index['fact']>> = {
  page: async (_, answer, paint) => (await pages()).factPage(answer, paint)
}

const balance: Special<ReturnType<Index['evidenceBalance']>> = {
  page: async (_, answer, paint) => (await pages()).balancePage(answer, paint)
}

const conflicts: Special<ReturnType<Index['evidenceConflicts']>> = {
  page: async (_, answer, paint) => (await pages()).conflictsPage(answer, paint)
}

export const evidenceSpecials = {
  evidence,
  fact,
  'evidence-balance': balance,
  'evidence-conflicts': conflicts
}
