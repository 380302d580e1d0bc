import { anything, maybe, members, oneOf, optional, text, texts, yes } from '../kit/shapes.js'

const types = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'any'] as const

/** What a question asks. */
export const askShape = members({
  name: text('Name of the parameter, or of the member of the body'),
  in: oneOf(['path', 'query', 'body'], 'Where the value stands in a request'),
  type: oneOf(types, 'Type of the value as JSON has it; `any` of several'),
  required: yes('Whether a request without it is refused'),
  default: anything('Value where it is left out; null where there is none'),
  meaning: text('What it says'),
  examples: texts('Values as an address has them'),
  choices: optional(texts('All values that there are, where they are few'))
})

/** What it gives. */
export const giveShape = members({
  name: text('Name of the column or member; braces stand for names that only the answer knows'),
  type: oneOf(types, 'Type of the value in JSON'),
  unit: maybe(text('Unit of a figure; null where it has none')),
  meaning: text('What it says'),
  missing: yes('Whether it may be null or left out')
})
