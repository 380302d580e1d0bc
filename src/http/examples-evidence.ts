/** Examples of the questions on evidence. */
export const evidenceExamples = {
  facts: {
    'What is known of money laundering in Kazakhstan, and how it stands to the edition of 2023':
      '/v1/evidence?country=KAZ&indicator=anti_money_laundering&edition=2023',
    'Requests to Russia and Germany': '/v1/evidence?kind=mla_request&counterpart=RUS,DEU'
  },
  fact: { 'Assets that Switzerland returned': '/v1/evidence/KAZ-057' },
  balance: { 'Kazakhstan 2023': '/v1/editions/2023/evidence-balance?country=KAZ' },
  cooperation: {
    'With Switzerland and the United Kingdom': '/v1/evidence/cooperation?country=KAZ&counterpart=CHE,GBR'
  },
  sources: { 'All sources': '/v1/evidence/sources' },
  terms: { 'All terms': '/v1/evidence/terms' },
  tables: { 'All tables': '/v1/evidence/tables' },
  table: { 'Four treaties clause by clause': '/v1/evidence/tables/kaz_treaty_clauses' },
  conflicts: { 'On Kazakhstan': '/v1/evidence/conflicts?country=KAZ' },
  conflict: { 'How much was recovered': '/v1/evidence/conflicts/C1' }
}
