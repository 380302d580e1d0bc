import t from 'tap'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, releaseOf } from '../support/wellbeing.js'
import { changed, refuses } from './evidence-cells.js'

refuses('a bound without a quantity', 6, { bound: 'about' }, ['bound', 'a bound without a quantity, allowed: no bound'])
refuses('a quantity without a bound', 2, { bound: '' }, [
  'bound',
  'a quantity without a bound, allowed: exact, over, up_to or about'
])
refuses('a unit without a quantity', 6, { unit: 'km' }, ['unit', 'a unit without a quantity, allowed: no unit'])
for (const quantity of ['1e3', '+5', '.5', '5.', '1 000', '1234567890123456789', '0.1234567891']) {
  const says = `quantity: found "${quantity}", allowed: a plain decimal`
  refuses(`a quantity of ${quantity}`, 2, { quantity }, ['quantity', says])
}

const refusesConversion = (title: string, cells: Readonly<Record<string, string>>, found: string): void => {
  const says = `converted: found "${found}", allowed: a plain decimal above 0, beside a quantity above 0`
  refuses(`a conversion ${title}`, 4, cells, ['converted', says])
}
for (const converted of ['0', '-250', 'many']) refusesConversion(`to ${converted}`, { converted }, converted)
refusesConversion('of nothing', { quantity: '0' }, '250')
refusesConversion('of less than nothing', { quantity: '-500' }, '250')
refusesConversion('to no quantity', { converted: '' }, '')

for (const unit of ['km', '', 'miles']) {
  const says = `from CRN to "${unit}", allowed: two currencies of terms.yaml`
  refuses(`a conversion to a unit of "${unit}"`, 4, { converted_unit: unit }, ['converted_unit', says])
}
refuses('a conversion of what is no currency', 2, { converted: '9', converted_unit: 'DLR' }, [
  'converted_unit',
  'from km to "DLR", allowed: two currencies of terms.yaml'
])

t.test('a quantity may be as long and as small as a decimal may, of each bound', async t => {
  const bounds = ['exact', 'over', 'up_to', 'about'].map(bound => ({ bound }))
  const quantities = ['-0.123456789', '123456789012345678'].map(quantity => ({ quantity }))
  for (const cells of [...bounds, ...quantities]) t.strictSame(faultsOf(changed(2, cells)), [], JSON.stringify(cells))
  t.strictSame(faultsOf(changed(5, { quantity: '0' })), [])
  t.strictSame(faultsOf(changed(4, { converted: '0.000000001' })), [])
})

t.test('a missing fact may say in which unit nothing is known', async t => {
  const fact = releaseOf(withEvidence).evidence.facts.get('XAL-007')
  t.match(fact, { status: 'missing', quantity: null, bound: null, unit: 'km' })
})
