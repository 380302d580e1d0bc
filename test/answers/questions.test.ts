import t from 'tap'
import { inPath } from '../../src/answers/kit/paths.js'
import { questions } from '../../src/answers/questions.js'
import { storedQuestions } from '../../src/answers/stored-questions.js'
import { methodOf } from '../../src/program.js'
import { differences } from '../support/differences.js'
import { index } from '../support/shipped.js'

const every = [...questions, ...storedQuestions]
const entries = new Map(index.questions().data.map(entry => [entry.word, entry]))

const sentence = /^[A-Z`][^]*[^.\s]$/

t.test('every question says what it answers, and shows it by an example of all that is required', async t => {
  for (const { word, summary, description, examples, asks } of every) {
    t.match(summary, sentence, `${word}: the summary is one line without a stop`)
    t.ok(description.length > 10, `${word} has a description`)
    t.ok(Object.keys(examples).length > 0, `${word} has an example`)
    const required = Object.keys(asks).filter(name => asks[name]?.need === 'required' && asks[name].kind !== 'body')
    for (const [title, given] of Object.entries(examples))
      t.strictSame(
        required.filter(name => given[name] === undefined),
        [],
        `${word}: ${title}`
      )
  }
})

t.test('everything that is asked and given has a meaning', async t => {
  const without = every.flatMap(({ word }) => {
    const { asks = [], gives = [] } = entries.get(word) ?? {}
    return [...asks, ...gives].flatMap(({ name, meaning }) => (meaning.trim() === '' ? [`${word}: ${name}`] : []))
  })
  t.strictSame(without, [])
  t.ok(every.every(({ word }) => (entries.get(word)?.gives.length ?? 0) > 0))
})

t.test('a word is small letters with hyphens, and names one question; the method is the word in camelCase', async t => {
  const words = every.map(({ word }) => word)
  t.strictSame(
    words.filter(word => !/^[a-z]+(-[a-z]+)*$/.test(word)),
    []
  )
  t.equal(new Set(words).size, words.length)
  const methods = questions.map(({ word }) => methodOf(word))
  t.strictSame(
    methods.filter(name => !/^[a-z]+([A-Z][a-z]*)*$/.test(name) || !Object.hasOwn(index, name)),
    []
  )
  t.equal(new Set(methods).size, methods.length)
  t.strictSame(methodOf(differences.word), 'scoreDifferences')
})

t.test('what stands in a path is asked, and is optional only where there is a path without it', async t => {
  for (const { word, path, shortPath, asks } of every) {
    const names = inPath(path)
    t.strictSame(
      names.filter(name => !Object.hasOwn(asks, name)),
      [],
      word
    )
    const left = names.filter(name => asks[name]?.need !== 'required')
    t.equal(left.length > 0, shortPath !== undefined, word)
  }
  const addresses = every.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)
  t.equal(new Set(addresses).size, addresses.length, 'no address is of two questions')
})
