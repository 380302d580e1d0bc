import { comparison } from './comparison/comparison.js'
import { similar } from './comparison/similar.js'
import { contributions } from './deltas/contributions.js'
import { deltas } from './deltas/deltas.js'
import { draftCheck } from './draft/draft-check.js'
import { evidenceAmounts } from './evidence/amounts.js'
import { evidenceBalance } from './evidence/balance.js'
import { evidenceConflict } from './evidence/conflict.js'
import { evidenceConflicts } from './evidence/conflicts.js'
import { cooperation } from './evidence/cooperation.js'
import { evidence } from './evidence/evidence.js'
import { fact } from './evidence/fact.js'
import { evidenceSources } from './evidence/sources.js'
import { evidenceTable, evidenceTables } from './evidence/tables.js'
import { evidenceTerms } from './evidence/terms.js'
import { goalSeek } from './goal-seek/goal-seek.js'
import { bulk } from './method/bulk.js'
import { catalogue } from './method/catalogue.js'
import { codebook } from './method/codebook.js'
import { countries, country } from './method/countries.js'
import { countryMatches } from './method/country-matches.js'
import { edition, editions } from './method/editions.js'
import { indicator, indicators } from './method/indicators.js'
import { licence } from './method/licence.js'
import { problem, problems } from './method/problems.js'
import { scopes } from './method/scopes.js'
import { scores } from './method/scores.js'
import { sheetRegions } from './method/sheet-regions.js'
import { chart } from './profile/chart.js'
import { profile } from './profile/profile.js'
import { scopeProfile } from './profile/scope-profile.js'
import { averages } from './ranking/averages.js'
import { ranking } from './ranking/ranking.js'
import { rankings } from './ranking/rankings.js'
import { sensitivity } from './sensitivity/sensitivity.js'
import { simulation } from './simulation/simulation.js'
import { correlations } from './statistics/correlations.js'
import { structure } from './statistics/structure.js'
import { claims } from './uncertainty/claims.js'
import { rankDistribution } from './uncertainty/rank-distribution.js'
import { rankDistributions } from './uncertainty/rank-distributions.js'
import { leaveOneOut } from './what-if/leave-one-out.js'
import { methods } from './what-if/methods.js'
import { tornado } from './what-if/tornado.js'
import { whatIfBatch } from './what-if/what-if-batch.js'
import { whatIf } from './what-if/what-if.js'

/** Every question, in the order of the document: one with a fixed path before one whose path takes any text there. */
export const questions = [
  editions,
  edition,
  indicators,
  indicator,
  countries,
  country,
  countryMatches,
  sheetRegions,
  scopes,
  scores,
  bulk,
  ranking,
  rankings,
  averages,
  deltas,
  contributions,
  profile,
  similar,
  comparison,
  scopeProfile,
  chart,
  evidenceConflicts,
  evidenceConflict,
  evidence,
  evidenceAmounts,
  evidenceBalance,
  cooperation,
  evidenceSources,
  evidenceTerms,
  evidenceTables,
  evidenceTable,
  fact,
  draftCheck,
  whatIf,
  whatIfBatch,
  tornado,
  leaveOneOut,
  methods,
  goalSeek,
  rankDistributions,
  rankDistribution,
  claims,
  simulation,
  sensitivity,
  correlations,
  structure,
  catalogue,
  codebook,
  licence,
  problems,
  problem
] as const
