import type { Expected } from '../expected.js'

/** Of pages, charts and their languages. */
export const pages: readonly Expected[] = [
  {
    requests: /^profile 2025\/KAZ \(browser\)$/,
    where: /^body line \d+$/,
    reason: 'pages carry what machines read of them, and facts with their figures'
  },
  {
    requests: /^rank-distributions .*\.png\b/,
    where: /^body hash$/,
    reason: 'labels of the picture follow the review of languages'
  },
  {
    requests: /^(wellbeing: )?scope-profile \S+\.(html|md|pdf|docx|bib|ris|csl)\b/,
    where: /^body\b/,
    reason: 'pages and citations of the profile of a scope name its new address'
  },
  {
    requests: /^scope-profile /,
    where: /^body\/instance$/,
    reason: 'problems with the profile of a scope name its new address'
  },
  {
    requests: /./,
    where: /\/label\/(ru|kk|fr|es|pt|ar)$/,
    reason: 'labels of nodes, bands, regions and groups follow the review of languages'
  },
  {
    requests: /./,
    where: /\/meta\/index\/label(\/[a-z]{2})?$/,
    reason: 'pages tell the name of the index in their language'
  },
  {
    requests: /^(wellbeing: )?(comparison|scope-profile) \S+\.(html|md|pdf|docx)\b/,
    where: /^(body|headers\/content-length)/,
    reason: 'ranks stand as "127 of 193" in comparisons, captions and punctuation come from the phrases'
  },
  {
    requests: /^(wellbeing: )?chart /,
    where: /^body\b/,
    reason: 'descriptions of charts take their punctuation from the phrases'
  }
]
