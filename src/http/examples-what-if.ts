import { encodePatch } from './patch-address.js'

const laundering = { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }

export const whatIfExamples = {
  'Kazakhstan with one point more against money laundering': {
    url: '/v1/editions/2023/what-if?link=true',
    body: laundering
  },
  'The same, resting on facts that stay linked to it': {
    url: '/v1/editions/2023/what-if',
    body: {
      ...laundering,
      evidence: ['KAZ-057', 'KAZ-105'],
      note: 'What came back from Switzerland, against weak enforcement.'
    }
  },
  'Half a point more heroin trade in all of West Africa': {
    url: '/v1/editions/2023/what-if',
    body: { changes: [{ scope: 'region:west_africa', indicator: 'heroin_trade', by: 0.5 }], ends: 'clip' }
  },
  'Another method: markets count twice, resilience is a geometric mean, one market is left out': {
    url: '/v1/editions/2023/what-if',
    body: {
      drop: ['cyber_dependent_crimes'],
      aggregations: { resilience: 'geometric' },
      weights: { criminality: { criminal_markets: 2 } }
    }
  }
}

export const linkExamples = {
  'Kazakhstan with one point more against money laundering': `/v1/editions/2023/what-if?patch=${encodePatch(laundering)}`
}

export const batchExamples = {
  'Two patches, the second of which is refused': {
    url: '/v1/editions/2023/what-if/batch',
    body: [laundering, { drop: ['atlantis'] }].map(patch => `${JSON.stringify(patch)}\n`).join('')
  }
}
