import { deltas } from './deltas/deltas.js'
import { evidenceBalance } from './evidence/balance.js'
import { evidenceConflict } from './evidence/conflict.js'
import { evidenceConflicts } from './evidence/conflicts.js'
import { cooperation } from './evidence/cooperation.js'
import { evidence } from './evidence/evidence.js'
import { fact } from './evidence/fact.js'
import { evidenceSources } from './evidence/sources.js'
import { evidenceTable, evidenceTables } from './evidence/tables.js'
import { evidenceTerms } from './evidence/terms.js'
import { chart } from './profile/chart.js'
import { profile } from './profile/profile.js'
import { scopeProfile } from './profile/scope-profile.js'
import { ranking } from './ranking/ranking.js'

/** Every question, in the order of the document. */
export const questions = [
  ranking,
  deltas,
  profile,
  scopeProfile,
  chart,
  evidenceConflicts,
  evidenceConflict,
  evidence,
  evidenceBalance,
  cooperation,
  evidenceSources,
  evidenceTerms,
  evidenceTables,
  evidenceTable,
  // After those with fixed names, so that the document finds those first.
  fact
] as const
