export const draftExamples = {
  'A sentence with a rank of the wrong scope': {
    url: '/v1/drafts:check',
    body: {
      text: 'In the 2023 edition Kazakhstan scores 4.47 on criminality and ranks 34th of 46 in the world.',
      language: 'en'
    }
  }
}
