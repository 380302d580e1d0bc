/** Texts of citations without what would break the lines or the grammar of their files. */

/** A text without line breaks and other control characters. */
export const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

/** An address is no text: what would break it, or a brace, is percent-encoded. */
export const escapeUrl = (url: string): string =>
  url.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/[^\x21-\x7E]|[{}\\]/gu, character => encodeURIComponent(character))
