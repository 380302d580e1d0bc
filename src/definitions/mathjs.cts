import math = require('mathjs/lib/browser/math.js')

/** mathjs for ES modules: one that imports it by itself has all its text searched for names, 0.1 s of every start. */
export = math
