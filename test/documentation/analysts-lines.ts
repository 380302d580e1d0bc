/** What the lines of the chapter for analysts print. */
export const analystsLines: Readonly<Record<string, RegExp>> = {
  '/v1/scenarios"': /"id":"sha256:[0-9a-f]{64}"/,
  'respond-async': /"kind":"simulation","state":"waiting"/,
  'curl -s -X POST': /"resilience":4\.54/,
  'crindex profile KAZ --edition 2025': /131\/193 \(124-140\) = OMN/,
  'crindex rank-distributions': /^KAZ +Kazakhstan +4\.45 +5 +5 +6 +5 +5\.24$/m,
  'rank-distributions/criminality/KAZ': /"low":124,"high":140[\s\S]*"probability":0\.075212/,
  'rank-distributions/criminality.svg': /^<svg /,
  'claims KAZ criminality': /likely \(72\.9 %\)[\s\S]*about as likely as not \(52\.2 %\)/,
  'claims KAZ resilience': /virtually certain[\s\S]*18 steps/,
  'simulation --edition 2025 --error none': /^KAZ +Kazakhstan +criminality .+ 123 +131 +139/m,
  'simulation --edition 2025 --error step': /^KAZ +Kazakhstan +criminality .+ 100 +131 +155/m,
  'crindex sensitivity': /^errors:criminality:own +0\.597 .+ 0\.687/m,
  'crindex correlations': /-0\.444[\s\S]*-0\.455/,
  'crindex structure': /^resilience +composite +12 +0\.980 +0\.822/m,
  'crindex what-if --edition 2023 KAZ': /4\.54/,
  'crindex what-if --edition 2023 --weight': /^KAZ +Kazakhstan +4\.47 +4\.51/m,
  'crindex tornado': /mafia_style_groups +4\.00 +\d+ +-0\.05/,
  '--at-least 5 --fix': /least cost/,
  '--at-least 5': /least cost 11 \(11 steps\); 705404 plans[\s\S]* 91\/193/,
  'crindex leave-one-out': /KAZ +Kazakhstan/,
  'crindex methods': /gmean\(criminal_markets, criminal_actors\)/
}
