import t from 'tap'
import type { z } from 'zod'

/** Whether a body takes a value. */
export const takes = (body: z.ZodType, value: unknown): boolean => body.safeParse(value).success

/** A size from the least to the most is taken, one step beyond is not. */
export const holdsBounds = (
  title: string,
  body: z.ZodType,
  valueOf: (size: number) => unknown,
  [least, most]: readonly [least: number, most: number],
  step = 1
): void => {
  t.test(`${title}: from ${least} to ${most}`, async t => {
    for (const size of [least, most]) t.ok(takes(body, valueOf(size)), `${size} is taken`)
    for (const size of [least - step, most + step]) {
      if (size >= 0 || step < 1) t.notOk(takes(body, valueOf(size)), `${size} is refused`)
    }
  })
}

/** Each of the words is taken, and no other. */
export const holdsWords = (
  title: string,
  body: z.ZodType,
  valueOf: (word: string) => unknown,
  words: readonly string[]
): void => {
  t.test(`${title}: one of ${words.join(', ')}`, async t => {
    for (const word of words) t.ok(takes(body, valueOf(word)), `${word} is taken`)
    for (const word of ['', 'another', ...words.map(word => word.toUpperCase())]) {
      t.notOk(takes(body, valueOf(word)), `"${word}" is refused`)
    }
  })
}

/** What is whole is taken; without one of the members that must be there, or with one more, it is not. */
export const holdsMembers = (
  title: string,
  body: z.ZodType,
  whole: Readonly<Record<string, unknown>>,
  optional: readonly string[] = []
): void => {
  t.test(`${title}: members`, async t => {
    t.ok(takes(body, whole))
    t.notOk(takes(body, { ...whole, another: 1 }), 'no other member')
    for (const name of Object.keys(whole)) {
      const without = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))
      t.equal(takes(body, without), optional.includes(name), name)
    }
  })
}

export const text = (length: number): string => 'x'.repeat(length)
export const list = <T>(length: number, of: T): T[] => Array.from({ length: Math.max(length, 0) }, () => of)
