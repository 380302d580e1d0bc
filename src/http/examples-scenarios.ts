const title = 'Kazakhstan, one point more against money laundering'

const laundering = {
  edition: '2023',
  title,
  note: 'Draft of the report, section 3.',
  patch: { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }
}

export const creationExamples = {
  [title]: { url: '/v1/scenarios', body: laundering },
  'The same on an older release': { url: '/v1/scenarios?release={before}', body: laundering }
}

export const definitionExamples = {
  [title]: '/v1/scenarios/{scenario}',
  'A newer release is served': '/v1/scenarios/{older}'
}

export const resultExamples = {
  [title]: '/v1/scenarios/{scenario}/result',
  'The same patch on another release': '/v1/scenarios/{older}/result?release=served'
}
