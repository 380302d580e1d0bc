import t from 'tap'
import { nameSchemas } from '../../src/http/document/named-schemas.js'
import { nameMark } from '../../src/http/questions/shape-schema.js'

const documentWith = (schemas: Readonly<Record<string, object>>) =>
  nameSchemas({ paths: {}, components: { schemas: {} }, held: schemas })

const planet = { [nameMark]: 'Planet', type: 'object', properties: { name: { type: 'string' } } }

t.test('what has one name stands once, and says elsewhere only what is of that place', t => {
  const { held, components } = documentWith({
    one: { ...planet, description: 'A planet' },
    same: { ...planet, description: 'A planet' },
    none: { ...planet, type: ['object', 'null'], description: 'The nearest one' }
  })
  const $ref = '#/components/schemas/Planet'
  t.strictSame(held, {
    one: { $ref },
    same: { $ref },
    none: { anyOf: [{ $ref }, { type: 'null' }], description: 'The nearest one' }
  })
  t.strictSame(components.schemas, {
    Planet: { type: 'object', properties: { name: { type: 'string' } }, description: 'A planet' }
  })
  t.end()
})

t.test('two schemas of one name are refused', t => {
  t.throws(() => documentWith({ one: planet, other: { ...planet, properties: {} } }), /named Planet/)
  t.end()
})
