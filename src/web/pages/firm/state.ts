import { read, type Values } from '../../address.js'
import type { ErrorModel } from '../../../analyses/uncertainty/model.js'
import { parseErrorModel } from '../../../analyses/uncertainty/model-text.js'
import { countryField, editionField, freeField, nodeField, scopeField } from '../../core/fields.js'
import type { Core } from '../../core/index.js'

/** An error model as an address writes it. */
export const readModel = (text: string): ErrorModel => {
  const model = parseErrorModel(text)
  if (model === undefined) throw new RangeError(text)
  return model
}

/** The level of an interval as an address writes it. */
export const readLevel = (text: string): number => {
  if (!/^0?\.\d{1,6}$/.test(text) || Number(text) === 0) throw new RangeError(text)
  return Number(text)
}

/** What the address of the page says of how firm ranks are. */
export const firmFields = (core: Core) => ({
  edition: editionField(core),
  node: nodeField(core),
  scope: scopeField(core),
  title: freeField,
  uncertainty: read(readModel, 'step:1'),
  level: read(readLevel, '0.9'),
  a: countryField(core),
  b: countryField(core)
})

export type FirmState = Values<ReturnType<typeof firmFields>>
