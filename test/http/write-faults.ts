import { keys } from './store-faults.js'
import { request } from './stored.js'

const json = { 'content-type': 'application/json' }
const later = { ...json, prefer: 'respond-async' }
const wrong = { authorization: 'Bearer nobody.x' }
const scenario = JSON.stringify({ ...request, title: 'Another' })
const simulation = '{"replications":10}'

/** What brings codes about that are those of writing alone. */
export const writeFaults = {
  scenarioCreate: {
    KEY_MISSING: { payload: scenario, headers: json },
    KEY_INVALID: { payload: scenario, headers: { ...json, ...wrong } },
    WRITES_OFF: { payload: scenario, headers: json },
    QUOTA_REACHED: { payload: scenario, headers: { ...json, ...keys.write } }
  },
  simulation: {
    KEY_MISSING: { payload: simulation, headers: later },
    KEY_INVALID: { payload: simulation, headers: { ...later, ...wrong } },
    WRITES_OFF: { payload: simulation, headers: later },
    JOBS_OPEN: { payload: simulation, headers: { ...later, ...keys.write } }
  },
  scenarioRemove: {
    KEY_MISSING: { headers: {} },
    KEY_INVALID: { headers: wrong },
    KEY_INSUFFICIENT: { headers: keys.write },
    WRITES_OFF: { headers: keys.admin },
    STORE_CORRUPT: { headers: keys.corrupt },
    REQUEST_INVALID: { url: '?bogus=1', headers: keys.admin }
  },
  jobCancel: {
    KEY_INVALID: { headers: wrong },
    KEY_INSUFFICIENT: { headers: keys.write },
    WRITES_OFF: { headers: keys.admin },
    JOB_SECRET_WRONG: {}
  }
}
