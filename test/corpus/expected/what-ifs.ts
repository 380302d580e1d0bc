import type { Expected } from '../expected.js'

/** Of what-ifs and other computations. */
export const whatIfs: readonly Expected[] = [
  {
    requests: /explain=true/,
    where: /explanation\/arithmetic$/,
    reason: 'explain says what a score was reckoned in'
  },
  {
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario\.result) /,
    where: /\/data\/\d+\/displayed_difference$/,
    reason: 'what-ifs have the difference of the two rounded scores beside delta'
  },
  {
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario\.result) /,
    where: /^body( line \d+ )?\/(meta\/rule|\d+\/note)$/,
    reason: 'the rule of a what-if says what displayed_difference is'
  },
  {
    requests: /^what-if \d+\.(bib|ris)/,
    where: /^body line \d+$/,
    reason: 'citations of a what-if have its rule'
  },
  {
    requests: /^(wellbeing: )?(POST )?what-if \d+\.csv/,
    where: /^body line \d+$/,
    reason:
      'tables of a what-if have displayed_difference, in_scope, and rows for asked scopes that a country is not in'
  },
  {
    requests: /^POST what-if(-batch)? .*scope=/,
    where: /\/data\/\d+\/outside$/,
    reason: 'asked scopes that a country is not in are named; they were left out'
  },
  {
    requests: /^(tornado|rank-distribution) .*scope=group:/,
    where: /^body\/meta\/assumptions$/,
    reason: 'it is told that a country is ranked in a scope that it is not in'
  },
  {
    requests: /\((between steps|those refused among them|one refused|faulty ranges)\)$/,
    where: /\/(detail|errors\/\d+\/detail)$/,
    reason: 'a score between two steps is off the step, not off the scale'
  },
  {
    requests: /\?uncertainty=(often|step:0)/,
    where: /^body\/errors\/\d+\/allowed\/\d+$/,
    reason: 'forms of an error model say what is shared'
  },
  {
    requests: /^POST goal-seek /,
    where: /\/largest_move$/,
    reason: 'plans tell their largest move'
  },
  {
    requests: /^POST goal-seek 2023 \(two targets\)$/,
    where: /^body\/errors\/\d+\/allowed\/\d+$/,
    reason: 'a target may be another country'
  },
  {
    requests: /^(wellbeing: )?POST sensitivity /,
    where: /^body\/meta\/rule$/,
    reason: 'the rule says that an output which does not vary has no indices'
  }
]
