import { holdChapter } from './chapter.js'
import { ask } from './service.js'
import { listIn, numberIn, score, textIn, valueIn, worded } from './values.js'

const profile = await ask('/v1/editions/2023/profiles/KAZ')
const composites = listIn(profile, 'data', 'composites')
const { change, now } = { change: valueIn(composites, 0, 'change'), now: numberIn(composites, 0, 'score') }
const similar = valueIn(await ask('/v1/editions/2023/similar/KAZ?exact=true'), 'data', 0)

const languages = Object.keys(valueIn(await ask('/v1/indicators/criminality'), 'data', 'label') ?? {})

const countOf = async (address: string): Promise<number> => listIn(await ask(address), 'data').length
const facts = await countOf('/v1/evidence?country=KAZ')
const sources = await countOf('/v1/evidence/sources')
const conflicts = await countOf('/v1/evidence/conflicts?country=KAZ')
const balance = valueIn(
  await ask('/v1/editions/2023/evidence-balance?country=KAZ&indicator=anti_money_laundering'),
  ...['data', 0]
)
const counted = (member: string): string => String(numberIn(balance, member))

holdChapter({
  file: 'docs/authors.md',
  lines: {
    'crindex profile Kazakhstan': /Kazakhstan[\s\S]*4\.47/,
    'kazakhstan.pdf': /^kazakhstan\.pdf$/m,
    'profile UZB --edition 2023 --format md': /^# Uzbekistan: profile of organised crime, 2023$/m,
    'profiles/KAZ.html': /^<!doctype html>\n<html lang="ar" dir="rtl">/,
    'crindex similar': /^AZE +Azerbaijan +0\.84 +27\/32 +32/m,
    'crindex comparison': /^UZB +0\.86 +\. +0\.61$/m,
    'comparisons.csv': /^2023,criminality,Criminality,composite,,KAZ,Kazakhstan,4\.47/m,
    'comparisons.html': /^<!doctype html>\n<html lang="ru"/,
    'crindex scope-profile': /^KAZ +Kazakhstan +4\.47 +5\/8/m,
    'scope-profiles/group:eu': /"label":"European Union","size":27/,
    'central_asia_and_the_caucasus.md': /^# Central Asia and the Caucasus: organised crime, 2023$/m,
    'charts/quadrants': /^<svg [\s\S]*Kazakhstan/,
    'crindex chart': /^<svg [\s\S]*Criminality 2023: 127/,
    'crindex evidence-balance': /anti_money_laundering/,
    'crindex evidence-conflicts': /5\.3/,
    '--counterpart CHE,GBR,RUS': /961/,
    '--without treaties': /DEU.*77/,
    '--unit requests': /^KAZ-045 /m,
    '--q saiga': /^KAZ-081 /m,
    '--dated': /^KAZ-001 claimed/m,
    '--new-since': /^KAZ-001 claimed/m,
    'crindex evidence-amounts': /1152000000/,
    '/v1/evidence?': /"id":"KAZ-\d{3}"/,
    '--evidence KAZ-057': /KAZ-057/,
    'draft-check draft.md': /^1:39 +rounded +score +4\.5 +4\.47/m,
    'draft-checks': /"found":"34th",[\s\S]*"right":"?127/
  },
  sentences: [
    `language\` (${languages.join(', ')}).`,
    `the ${worded(composites.length)} composites with rank`,
    `moved by ${score(numberIn(change, 'delta'))} from 2021 to 2023, though ${score(now)} - ` +
      `${score(numberIn(change, 'from'))} = ${score(numberIn(change, 'displayed_difference'))}.`,
    `in 2023 is ${textIn(similar, 'country')}, with ${textIn(similar, 'distance_exact')} of a point an indicator`,
    `${facts} on Kazakhstan from ${sources} sources, with their contradictions (${conflicts}, both sides kept)`,
    `in 2023 has ${counted('facts')} facts that bear (${counted('higher')} for a higher score, ${counted('lower')} for a ` +
      `lower; ${counted('outcome')} of them an outcome and not an activity), ${counted('undated')} undated ones and ` +
      `${counted('since_then')} since then`
  ],
  plain: {
    'prints on A4': 'the size of paper',
    '2 to 20 countries': 'refused otherwise, see test/answers/comparison.test.ts',
    'at most 50 KB': 'held in every language by test/print/png.test.ts'
  }
})
