import * as column from '../kit/columns.js'
import { maybe, oneOf } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { body, choice, optional, text } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { checkDraft } from './draft.js'
import { draftLanguages } from './lexicon.js'
import { draftReaders, isAlarm, type DraftRow } from './rows.js'
import { draftVerdicts } from './verdict.js'

/** Check a text: every figure, country and edition of the index in it, with a verdict and the proof. */
export const draftCheck = question({
  word: 'draft-check',
  path: '/draft-checks',
  topic: 'Profiles',
  summary: 'Check a draft in English or Russian: every figure, country and edition, with a verdict and the proof',
  description:
    'Numbers that are not said to be figures of the index (amounts, shares, dates, references, other indices) are not listed. `rounded` is rightly rounded from the exact value, or a difference of rounded scores. `meta.alarms` counts what is to be changed; a country that the index does not have is listed, but is no alarm. Nothing is kept.',
  asks: {
    language: optional(choice(draftLanguages, 'Language of the text; found from its letters when left out')),
    edition: optional(
      text('Edition of all figures that name none, or `latest`; found from the text when left out', 60, {
        examples: ['2023'],
        errors: ['EDITION_UNKNOWN']
      })
    ),
    draft: body<{ readonly text: string }>('draft', 'Plain text or Markdown', { errors: ['DRAFT_INVALID'] })
  },
  gives: rows('Finding', {
    line: column.integer('From 1'),
    column: column.integer('In UTF-16 units, from 1'),
    offset: column.integer('In UTF-16 units, from the start of the text'),
    kind: column.text(
      '`score`, `rank`, `size`, `delta`, `displayed_difference`, `like_for_like`, `basket_effect`, `rank_change`, `average`, `gap`, `margin`, `distance`, `compared`, `tied`, `country` or `edition`'
    ),
    verdict: oneOf(draftVerdicts, 'What becomes of what the draft says'),
    alarm: column.yes('Whether the draft is to be changed here'),
    found: column.text('The text as it stands'),
    right: maybe(column.text('The right value; null where the index has none')),
    says: column.text('The verdict in a sentence'),
    country: maybe(column.text('ISO 3166-1 alpha-3')),
    node: maybe(column.text('Id of the indicator or composite')),
    edition: maybe(column.text('Edition that the figure is held to')),
    scope: maybe(column.text('Scope of a rank, a size or an average')),
    address: column.text('Where the API shows the right value')
  }),
  // Figures are weighed against many readings: a page of 3,000 characters takes up to 10 ms.
  cost: ({ text: draft }) => 5 + draft.length / 300,
  examples: {
    'A sentence with a rank of the wrong scope': {
      text: 'In the 2023 edition Kazakhstan scores 4.47 on criminality and ranks 34th of 46 in the world.',
      language: 'en'
    }
  },
  answer: (index, asked, tell) => {
    const { language, edition, basis, rows: found } = checkDraft(index, asked)
    return {
      edition,
      rule:
        'a figure is right as published, rounded where it has fewer decimals and is rounded half away from zero; ' +
        'figures that name no edition are held to that of meta; what is not said to be a figure of the index is not listed',
      facts: {
        language,
        edition_from: basis,
        characters: asked.text.length,
        alarms: found.filter(isAlarm).length,
        verdicts: countVerdicts(found)
      },
      told: tell({ decimals: edition.framework.decimals })(found, draftReaders)
    }
  }
})

const countVerdicts = (found: readonly DraftRow[]): Record<string, number> =>
  Object.fromEntries(draftVerdicts.map(each => [each, found.filter(({ verdict }) => verdict === each).length]))
