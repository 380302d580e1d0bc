import { ask } from './service.js'
import { grouped, listIn, numberIn, score, textIn, valueIn, worded } from './values.js'

const profile = await ask('/v1/editions/2023/profiles/KAZ?exact=true')
const tree = valueIn(await ask('/v1/editions/2023'), 'data', 'tree')
const tornado = valueIn(await ask('/v1/editions/2023/tornado/criminality/KAZ?exact=true'), 'data')
const target = { node: 'resilience', at_least: 5 }
const goal = await ask('/v1/editions/2023/goal-seek', { country: 'KAZ', target, plans: 1 })

const { children } = { children: (node: string) => listIn(tree, { id: node }, 'children') }
const parts = children('resilience').length
const resilience = valueIn(profile, 'data', 'composites', { node: 'resilience' })
const world = valueIn(resilience, 'scopes', { scope: 'world' })
const indicators = listIn(profile, 'data', 'groups').flatMap(group => listIn(group, 'indicators'))
const sum = children('resilience').reduce<number>(
  (total, node) => total + numberIn(indicators, { node: String(node) }, 'score'),
  0
)

/** What half a point of the first child of a composite moves criminality by. */
const moveOf = (composite: string): string =>
  textIn(tornado, { indicator: String(children(composite)[0]) }, 'up_delta_exact')

const [needed, half] = [target.at_least * parts, 0.5]

/** What the chapter says of the method and of goals. */
export const methodSentences: readonly string[] = [
  `The ${worded(parts)} indicators of resilience sum to ${sum}, which is ${sum} / ${parts} = ` +
    `${textIn(resilience, 'score_exact')} = ${score(numberIn(resilience, 'score'))}, rank ${numberIn(world, 'rank')} of ` +
    `${numberIn(world, 'size')}.`,
  `any of the ${worded(children('criminal_actors').length)} actors is ${moveOf('criminal_actors')}, of any of the ` +
    `${worded(children('criminal_markets').length)} markets ${moveOf('criminal_markets')}:`,
  `would bring resilience to ${score(target.at_least)}? (${needed} - ${sum}) / ${half} = ` +
    `${numberIn(goal, 'data', 'steps')} half-points, in any of ${grouped(numberIn(goal, 'data', 'plans_total'))} ways; at ` +
    `${score(target.at_least)} it would share rank ${numberIn(goal, 'data', 'plans', 0, 'after', 'resilience', 'rank')}.`
]
