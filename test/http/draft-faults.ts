const json = { 'content-type': 'application/json' }
const docx = { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }

/** A draft that is checked. */
export const soundDraft = { payload: '{"text":"Kazakhstan"}', headers: json }

/** What brings codes about that are those of drafts alone. */
export const draftFaults = {
  EDITION_UNKNOWN: { payload: '{"text":"","edition":"1999"}', headers: json },
  BODY_TOO_LARGE: { payload: JSON.stringify({ text: 'x'.repeat(1_500_000) }), headers: json },
  MEDIA_TYPE_UNSUPPORTED: { payload: '{}', headers: { 'content-type': 'text/csv' } },
  DRAFT_INVALID: { payload: 'PK', headers: docx }
}
