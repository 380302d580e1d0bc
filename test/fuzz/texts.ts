import type { Chance } from './chance.js'

/** A tag that no answer may hold as markup, whatever the text it came in. */
export const mark = 'fuzzmark'

/** Texts that have broken readers and writers before: markup, control characters, changes of direction, halves of pairs. */
const hostile: readonly string[] = [
  ...['', ' ', '\t', '\n', '\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\ufffd'],
  ...['\u202e', '\u2066', '\u200f', 'a\u0300'.repeat(40), '\ud800', '\udc00', '😀', 'ё', 'ي', 'İ', 'ß', 'ﬀ', '０', '٣'],
  ...[`<${mark}>`, `"><${mark} onload=x>`, `</script><${mark}>`, `]]><${mark}>`, `<!--<${mark}>`, `&lt;${mark}&gt;`],
  ...['&', '&#0;', '&nope;', '<?xml?>', '=1+1', '+1', '-1', '@SUM(A1)', '|cmd', '"', "'", '`', '${x}', '{{x}}', '#{x}'],
  ...['%00', '%', '%zz', '%E0%A4', '%2F', '..', '../..', '..%2f', '/', '\\', '//', '?', '#', ';', ',', ':', '*', '()'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '[]', '{}'],
  ...['0', '-0', '1e999', '-1', '1.5', '0x10', '9007199254740993', '99999999999999999999', '1/0', '.5', '5.', '+5'],
  ...['(', ')', 'a(', '[', '((((((((', 'mean(', '9^9^9^9', '\\u0000', '\r\nx: y', 'select 1', "' or 1=1 --"]
]

/** A text that nobody would write. */
export const hostileText = (chance: Chance): string =>
  chance.weigh<() => string>([
    [20, () => chance.pick(hostile)],
    [4, () => chance.pick(hostile) + chance.pick(hostile) + chance.pick(hostile)],
    [2, () => chance.pick(hostile).repeat(1 + chance.below(60))],
    [2, () => String.fromCodePoint(...Array.from({ length: 1 + chance.below(12) }, () => 1 + chance.below(0xd7fe)))],
    [1, () => 'x'.repeat(1 + chance.below(5000))]
  ])()

/** A text with something wrong in it. */
export const damaged = (chance: Chance, text: string): string => {
  const at = chance.below(text.length + 1)
  return chance.weigh<() => string>([
    [3, () => text.slice(0, at) + chance.pick(hostile) + text.slice(at)],
    [2, () => text.slice(0, at)],
    [2, () => text.slice(0, at) + text.slice(at + 1)],
    [1, () => text.toUpperCase()],
    [1, () => text + text]
  ])()
}
