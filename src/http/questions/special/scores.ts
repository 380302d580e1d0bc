import type { Special } from './special.js'

/** Scores of all nodes and countries are a cube. */
export const scores: Special = {
  writers: {
    jsonstat: async (answer, { index }) =>
      (await import('../../../files/json-stat.js')).writeJsonStat(index.loaded, answer)
  },
  says: { jsonstat: 'JSON-stat 2.0: a cube of node, country and edition' }
}
