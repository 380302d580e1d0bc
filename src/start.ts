import { setFlagsFromString } from 'node:v8'

/**
 * How much of a function is run before V8 optimises it: four times its default. Reading the definitions ends soon after
 * its functions would be optimised, which cost a quarter of the start.
 */
const patience = 500_000

// Later versions than that of Node.js 20 do not know the flag, and say so.
if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${patience}`)
