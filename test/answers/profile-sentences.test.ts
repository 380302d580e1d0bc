import t from 'tap'
import { index as ocindex } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

const cases = [
  ['KAZ of the shipped index', ocindex, '2023', 'KAZ', 4 * 3],
  ['a country with all scores', wellbeing, 'latest', 'XAL', 1],
  ['a country without scores of some composites', wellbeing, '2022', 'XNM', 0]
] as const

for (const [title, index, edition, country, least] of cases) {
  const { data } = index.profile({ edition, country, language: 'en' })
  const fieldsOf = (section: string): string[] =>
    data.text
      .filter(each => each.section === section)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures.map(({ field }) => field)))

  t.test(`sentences compare each composite with each scope in which it has a score: ${title}`, async t => {
    const wanted = data.composites.flatMap(({ scopes }, at) =>
      scopes.flatMap(({ average, difference }, place) =>
        average === null || difference === null
          ? []
          : ['average', 'difference'].map(name => `/composites/${at}/scopes/${place}/${name}`)
      )
    )
    t.ok(wanted.length >= 2 * least)
    t.strictSame(fieldsOf('comparison').toSorted(), wanted.toSorted())
  })

  t.test(`sentences tell every margin of the strongest and of the weakest: ${title}`, async t => {
    const wanted = (['strongest', 'weakest'] as const).flatMap(key =>
      Object.entries(data[key]).flatMap(([root, margins]) => margins.map((_, at) => `/${key}/${root}/${at}/margin`))
    )
    t.ok(wanted.length >= least)
    t.strictSame(fieldsOf('extremes').toSorted(), wanted.toSorted())
  })
}
