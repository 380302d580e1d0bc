/** Types of the answers as JSON; written from openapi.json by `npm run openapi`. */

export interface paths {
  '/health/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Whether the process answers
     * @description For the supervisor that restarts it.
     */
    get: operations['getLiveness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/health/ready': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Whether requests should be sent here
     * @description False from the moment it is told to stop; requests in flight are still finished. True also while the store is lost, since the served release needs none.
     */
    get: operations['getReadiness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/problems': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Every error code with its status and title
     * @description The `type` of a problem is `/problems/CODE`.
     */
    get: operations['problems']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/problems/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What an error code means
     * @description Status and title, the same for every occurrence.
     */
    get: operations['problem']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The editions of the index
     * @description The earliest first; `latest` may stand for the newest in every address.
     */
    get: operations['editions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The framework of an edition: tree, formulas as executed, rounding, quadrants, bands
     * @description Also the figures in print that are known to deviate from what the rules give, each with its reason.
     */
    get: operations['edition']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/indicators': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The definitions of all indicators and composites
     * @description In the order of the tree; definitions are in the words of this project.
     */
    get: operations['indicators']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/indicators/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The definition of one indicator or composite
     * @description Label in every language, definition, direction, scale, and the editions that have it.
     */
    get: operations['indicator']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/countries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The assessed countries with their codes, places and spellings
     * @description One map of regions serves all editions; the labels of the sheets are `/v1/sheet-regions`.
     */
    get: operations['countries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/countries/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One country, by any code or known spelling
     * @description Nothing is guessed: an unknown name is answered with the nearest, an ambiguous one with the choices.
     */
    get: operations['country']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/sheet-regions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The region label of each country in the sheets of the workbook
     * @description One map of regions serves all editions; the sheets differ from it, and from each other.
     */
    get: operations['sheetRegions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scopes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * World, continents, regions and named groups with their countries
     * @description A group names the source and date of its membership. `countries:CODE,CODE,...` makes a scope of any countries.
     */
    get: operations['scopes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/scores': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Scores of an edition, of all or chosen nodes and countries
     * @description Never truncated. A missing score is null and names what is missing; it is never zero. Over all editions each row names its edition, and a node has rows in the editions that have it.
     */
    get: operations['scores']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scores': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Scores of all editions, of all or chosen nodes and countries
     * @description Never truncated. A missing score is null and names what is missing; it is never zero. Over all editions each row names its edition, and a node has rows in the editions that have it.
     */
    get: operations['scoresOfAll']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/bulk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The whole index: all editions, names, scores and ranks in one answer
     * @description One row a country and edition, never truncated; an indicator that an edition lacks is null.
     */
    get: operations['bulk']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/rankings/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Rank the countries of a scope on one indicator or composite
     * @description Unrounded scores decide. `meta.scope` says which countries are ranked and how many. With `uncertainty` each rank has its exact interval, `rank_low` to `rank_high`, and the countries that are not told apart.
     */
    get: operations['ranking']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/rankings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Rank the countries on many nodes, in every scope of a kind, as one table
     * @description Every row is that of the ranking of its node in its scope. `by` asks for all scopes of a kind, `scope` for one: either of them; the world where neither is.
     */
    get: operations['rankings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/averages/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Average a node over the world, or over every continent, region or group
     * @description Every country counts once, unrounded. `scope` asks for one scope instead of all of a kind: either it or `by`. The node `all` stands for every one.
     */
    get: operations['averages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deltas/{from}/{to}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Changes between two editions, split into what moved and what was re-defined
     * @description Of the composites when no node is named, of every one with `node=all`. Ranks are over `scope` under one map of regions.
     */
    get: operations['deltas']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deltas/{from}/{to}/contributions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What each indicator adds to the changes between two editions
     * @description The exact fractions of a country and node sum to `like_for_like` of its delta.
     */
    get: operations['contributions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/profiles/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The profile of a country: figures, sentences, evidence; as JSON, HTML, Markdown, PDF or DOCX
     * @description Each node with its rank and the average in the world, the continent and the region of the country. With `uncertainty` each rank has its exact interval, `rank_interval`; `meta.without_interval` names the nodes that have none. The page with the suffix `.html`, `.md`, `.pdf` or `.docx`, or by `Accept`; `language` is that of labels and sentences.
     */
    get: operations['profile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/similar/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The countries most similar to one: the least mean difference over all indicators
     * @description Over the indicators of the edition that both countries have; who shares fewer than half of them is left out and named in `meta.left_out`. Similar scores are no statement about causes. `scope` says among which countries.
     */
    get: operations['similar']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/comparisons': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Countries side by side: scores, ranks, changes, spreads and distances
     * @description 2 to 20 countries, each of them once, in the order of the question. CSV has one row a node and country.
     */
    get: operations['comparison']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/scope-profiles/{scope}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The profile of a scope: averages, extremes, changes, quadrants, and its countries by rank
     * @description The countries stand by rank on the first root of the tree, those without a score last. CSV has one row a country.
     */
    get: operations['scopeProfile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/charts/{chart}/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A chart of a country: the picture as SVG or PNG, and what it shows as JSON or CSV
     * @description The picture with the suffix `.svg` or `.png`; it has a title and a description in words, and can be read without colour. `intervals` is under the error model `uncertainty`, one step on each score unless told; that of all countries of a scope is in `rank-distributions`.
     */
    get: operations['chart']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/conflicts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Contradictions between facts, every side with its facts in full
     * @description Both sides are kept, never averaged and none preferred. What is computed or converted follows exactly from the facts that are named, with rate, date and source. CSV has one row a side.
     */
    get: operations['evidenceConflicts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/conflicts/{conflict}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One contradiction, every side with its facts in full
     * @description As an entry of the list.
     */
    get: operations['evidenceConflict']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Facts with their sources, by country, indicator, kind, counterpart, time and status
     * @description A fact never changes a score by itself. With `edition` each fact says how it stands to that edition in time, as `bearing`. A fact whose period cannot be placed is left out of a question with `from` or `to`, and counted in `meta.undated_left_out`.
     */
    get: operations['evidence']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/amounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Amounts of money in one currency, each with how it came into it: rate, day and where the rate is from
     * @description An amount in the currency stays as it is; one that its source converts is taken from there; any other is turned at a rate of `rate`, and has no amount where none is given. Parts of a whole, and what is told again, are left out; nothing is added up.
     */
    get: operations['evidenceAmounts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/evidence-balance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * By indicator, how many facts speak for a higher or a lower score, and where there are none
     * @description Counted by direction and by nature (activity, outcome, context), never weighed. Later, undated and missing facts are counted apart; `gap` marks an indicator on which no fact bears.
     */
    get: operations['evidenceBalance']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/cooperation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Relations between countries, one row each: who asks whom, instrument, date, count, source
     * @description A country is found on either side. A count that several counterparts share stands once, with all of them, and is marked `shared`; nothing is added up. `without` leaves relations with counterparts of whom no relation of that name is told, such as requests without a treaty: that none is told is no sign that there is none.
     */
    get: operations['cooperation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/sources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The texts that facts are taken from, and what those cite
     * @description `read` tells the two apart.
     */
    get: operations['evidenceSources']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/terms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Kinds of facts, units, and counterparts that are no country of the index
     * @description Each with the number of facts that use it.
     */
    get: operations['evidenceTerms']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/tables': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tables that are read off sources
     * @description Each with its source and the facts that go with it.
     */
    get: operations['evidenceTables']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/tables/{table}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One table, row by row
     * @description `meta.table` says what its columns are and where it comes from.
     */
    get: operations['evidenceTable']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evidence/{fact}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One fact with its source in full, what that cites, its parts and its conflicts
     * @description `bearings` says how it stands to each edition.
     */
    get: operations['fact']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/what-if': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The same for a patch that stands in the address: a link that needs no store
     * @description Baseline and scenario side by side; a patch of the method or of scopes has a summary in `meta`: rank correlation, largest shifts, changed quadrants, formulas as executed, and which composites are then computed in float64. `POST` with `?link=true` gives the address. With `release` it answers the same for ever.
     */
    get: operations['linkedWhatIf']
    put?: never
    /**
     * Change scores, weights, indicators or formulas and see every affected composite and rank
     * @description Baseline and scenario side by side; a patch of the method or of scopes has a summary in `meta`: rank correlation, largest shifts, changed quadrants, formulas as executed, and which composites are then computed in float64. Nothing is stored. CSV has one row a country, composite and scope. Ranks are in the world, the continent, the region of each country and the scopes that are asked for.
     */
    post: operations['whatIf']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/tornado/{node}/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Each indicator of a country a step down and a step up: effect on a composite and its rank
     * @description The widest bar first; bars of one width in the order of the tree. `meta.baseline` is what it is now. The country counts as a member of the scope.
     */
    get: operations['tornado']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/leave-one-out/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The range of each rank when each indicator beneath a composite is left out in turn
     * @description `meta.omissions` says of each indicator how much the ranking depends on it: rank correlation, countries that move, largest shift.
     */
    get: operations['leaveOneOut']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/methods/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Several named methods side by side: score, rank and shift of every country under each
     * @description `meta.methods` says of each method which formulas it changes, who rises and falls most, how alike the rankings are (`rank_correlation`) and which countries change quadrant. The method of the edition is always beside them.
     */
    post: operations['methods']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/goal-seek': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Find the least cost at which a country reaches a score, rank, band, quadrant or another country, and every plan of it
     * @description An exact optimum over whole steps of the scales, or the proof that the target cannot be reached, with the best that can. The other countries keep their scores; `under` a patch they are as it makes them. Costs, limits and fixed indicators that are not beneath the target have no effect. A formula that is no sum of multiples of the indicators that may move is refused.
     */
    post: operations['goalSeek']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/rank-distributions/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * How firm the ranks of a scope are: interval, median and mean of each, exactly
     * @description No simulation and no seed: the number of countries above is Poisson binomial. `full=true` adds the whole distribution; the suffix `.svg` draws the intervals. `country` cuts the list, not the scope.
     */
    get: operations['rankDistributions']
    put?: never
    /**
     * The same under an error model that is too long for an address: the ranges of reviewers
     * @description The body is the error model; the rest of the question stands in the address.
     */
    post: operations['rankDistributionsPosted']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/rank-distributions/{node}/{country}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * How firm the rank of one country is: all of its distribution, and whom it is not told apart from
     * @description With the probabilities of the quadrants, and of the sign of the change since the edition before. The country counts as a member of the scope.
     */
    get: operations['rankDistribution']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/claims': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check claims: how probable each is under an error model, in words, and what would overturn it
     * @description Kinds: `ranks_above`, `top`, `improved`, `quadrant`. Words for probabilities are the calibrated terms of the IPCC, with their thresholds in `meta.verdicts`; `meta.assumptions` says what the probabilities rest on.
     */
    post: operations['claims']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/simulations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Score and rank many times under errors, weights, means and dropped indicators that vary
     * @description For what is not independent: common weights, other means, other normalisations, dropped indicators, errors that are shared (those of a region are one for all its scores, on every indicator alike); alone or together with errors of single scores. The answer depends on the question and its seed alone: not on threads or machines. `meta.simulation` is the hash of release and question. A run ends when its client goes away. What takes long, or what is asked for with `Prefer: respond-async` (RFC 7240), is done as a job: 202 with its address. Replications times countries are limited.
     */
    post: operations['simulation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/sensitivity': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sobol' indices of a score or rank, also of a single country: which uncertain factors it depends on
     * @description Factors are errors of scores, weights, the choice of a mean and left-out indicators; left out, they are one step of error either way in each indicator beneath the node. The same seed gives the same bytes. A study ends when its client goes away; samples * (factors + 2) * countries are limited. `meta.links` leads to the tornado (one indicator of the country at a time) and to leave-one-out.
     */
    post: operations['sensitivity']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/correlations/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Correlations of every pair of indicators beneath a composite, or of a node with others
     * @description Pearson, Spearman and Kendall with two-sided probabilities, not adjusted for the number of pairs; `meta.rule` says how each is made. Correlation is no cause.
     */
    get: operations['correlations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/structure/{node}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Cronbach's alpha, principal components and effective weights of a composite and its groups
     * @description `meta.sets` has alpha, eigenvalues and shares of every composite beneath the node and of the display groups that are no composite, and the effective weights of its children; `data` has one row a set and indicator.
     */
    get: operations['structure']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/questions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Every question that can be asked: its address, what it asks, what it gives
     * @description For programs that find out by themselves what can be asked. Questions that are read can also be asked of another release, by `release` or `as_of`, and lists as CSV, with `select`, `sep`, `decimal` and `bom`. In CSV the entries of `asks` and `gives` are told by their names.
     */
    get: operations['questions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/codebook': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Every column of every table: what it holds, its unit, bounds and rule
     * @description One row a column. Names that only an answer knows, such as ranks in other scopes, stand in braces. In all files a missing value is an empty cell, or null; it is never zero. `edition` is text in JSON and Parquet, and looks like a number in CSV. A list is joined by a vertical bar in CSV and workbooks; one that is empty in all rows of a CSV has no type to be guessed from.
     */
    get: operations['codebook']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/licence': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Whose figures, computed columns, texts and code are, and under which terms
     * @description The figures of an index are those of its publisher; what is computed from them names both.
     */
    get: operations['licence']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/country-matches': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Match a list of names or codes to countries: a table of the same length and order
     * @description Codes (ISO 3166-1, M49 with or without zeros, former ones, those of sports), names in the languages of the index, and the spellings of other lists. No name is an error: what several countries fit is `ambiguous`, a territory that the index has not is `not_assessed`, and what is nearest is offered, never taken.
     */
    post: operations['countryMatches']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/draft-checks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check a draft in English or Russian: every figure, country and edition, with a verdict and the proof
     * @description Numbers that are not said to be figures of the index (amounts, shares, dates, references, other indices) are not listed. `rounded` is rightly rounded from the exact value, or a difference of rounded scores. `meta.alarms` counts what is to be changed; a country that the index does not have is listed, but is no alarm. Nothing is kept.
     */
    post: operations['draftCheck']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/editions/{edition}/what-if/batch': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Up to 100,000 patches, one a line, answered line by line as they are read
     * @description The body is `application/x-ndjson`: one patch a line, at most 100,000 lines of at most 1 MB. The answer is the same: first `{"meta"}`, then for each line `{"line", "data"}` as of a single patch, or `{"line", "problem"}` where it is refused, last `{"end": {"answered", "refused"}}`; an answer without it was cut off. Lines are read as fast as answers are taken.
     */
    post: operations['whatIfBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scenarios': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Keep a patch with its answer, under an address that lasts
     * @description The id is the hash of the content, so that the same content has the same id: 201 when it is new, 200 when it was there. It is made on the served release, or on the one that is named. A patch with faults is refused with all of them, and nothing is kept.
     */
    post: operations['scenarioCreate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scenarios/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The definition of a scenario, and how its release stands to the served one
     * @description Whether a newer release is served, what differs, and where the answer to the same patch is on either.
     */
    get: operations['scenario']
    put?: never
    post?: never
    /**
     * Take a scenario away, for ever
     * @description For an admin. A scenario that others name in their notes is taken away only with `force`; without it, the problem says which they are. Copies that clients keep are not reached.
     */
    delete: operations['scenarioRemove']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scenarios/{id}/result': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The answer to a scenario: the same bytes for ever, or the same patch on another release
     * @description Without `release` and `as_of` it is the answer that was kept when the scenario was created. On another release, `meta.scenario` says which it was made on and what differs.
     */
    get: operations['scenarioResult']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/releases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The releases of the index, each with how much differs from the one before it
     * @description In the order in which they were registered. Every read takes `?release=ID`, and `?as_of=DATE` for what was served then.
     */
    get: operations['releases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/releases/{release}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One release with its whole difference from the one before it, or from another
     * @description Cells, editions, countries, nodes, formulas and files. A node that went and one that came are one, renamed, when their definitions or their scores of an edition are equal.
     */
    get: operations['release']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/releases/{release}/compiled': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One release, checked and parsed, for a page that answers by itself
     * @description All that the files of the release say, for `readCompiled`, whose release `loadIndex` takes: then single questions are answered in a browser.
     */
    get: operations['releaseCompiled']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/jobs/{job}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * How far a job is
     * @description A job that was begun is held until it is done, by its parts; the result is held until the job is old.
     */
    get: operations['job']
    put?: never
    post?: never
    /**
     * Give up a job
     * @description By the secret that came with it. Who asks the same shares the job; when the last of them lets go, its parts are dropped, and those that run are stopped. A job that is done stays, with its result.
     */
    delete: operations['jobCancel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/jobs/{job}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * How far a job is, as it goes on
     * @description Server-sent events: `progress` whenever a part is done and at least every 15 seconds, then one of `done`, `failed` and `cancelled`, after which the stream ends. The data of each is the job as JSON.
     */
    get: operations['jobEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/jobs/{job}/result': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What a job came to: the same bytes for ever
     * @description The id is the hash of release and question, so the result may be cached for ever.
     */
    get: operations['jobResult']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/datapackage': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A Data Package: files of CSV with the types of their columns
     * @description After https://datapackage.org, version 2.0; of the whole index, or of the table at an address.
     */
    get: operations['dataPackage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Parts apply in this order: drop, add, formulas, aggregations, weights, changes */
    Patch: {
      /** @description Scores that are set or moved */
      changes?: components['schemas']['Change'][]
      /**
       * @description What becomes of a `by` that leaves the scale: refused (the default), or clipped to the end
       * @enum {string}
       */
      ends?: 'refuse' | 'clip'
      /** @description Indicators to leave out */
      drop?: string[]
      /** @description Indicators of your own */
      add?: components['schemas']['AddedIndicator'][]
      /** @description New formulas by composite */
      formulas?: {
        [key: string]: string
      }
      /** @description Other means of the children, by composite */
      aggregations?: {
        [key: string]: components['schemas']['Aggregation']
      }
      /** @description Weights of children by composite, 0 or more; a child that is not named weighs 1 */
      weights?: {
        [key: string]: {
          [key: string]: number
        }
      }
      /** @description Ids of facts that the changes rest on; each bears on a changed indicator of its country. They change nothing */
      evidence?: string[]
      /** @description Why the patch is as it is; it changes nothing */
      note?: string
    }
    /** @description An indicator of a country or scope set to a score, or moved by some points */
    Change: {
      /** @description Any code or known spelling; either this or `scope` */
      country?: string | number
      /** @description Every country of a scope */
      scope?: string
      indicator: string
      /** @description New score; either this or `by` */
      score?: number
      /** @description Points to add to the score, may be negative; either this or `score` */
      by?: number
    }
    AddedIndicator: {
      /**
       * @description Id of its own, snake_case
       * @example wildlife_cybercrime
       */
      id: string
      /** @description The composite that it counts in */
      parent: string
      /** @description A country named is excepted from the scopes; a country without a score has no composite above */
      scores: {
        /** @description Any code or known spelling; either this or `scope` */
        country?: string | number
        /** @description Every country of a scope */
        scope?: string
        score: number
      }[]
    }
    /** @description A mean by name; `{"generalised": power}` is the mean of a power */
    Aggregation:
      | ('arithmetic' | 'geometric' | 'harmonic' | 'median')
      | {
          generalised: number
        }
    /** @description Named patches to hold against the method of the edition and each other */
    Methods: {
      /** @description Patches, each under a name */
      methods: {
        /** @example geometric */
        name: string
        patch: components['schemas']['Patch']
      }[]
    }
    /** @description What a country is to reach, and by which indicators */
    Goal: {
      /** @description Any code or known spelling */
      country: string | number
      target: components['schemas']['GoalTarget']
      /** @description Indicators that may move; by default all beneath the nodes of the target */
      allowed?: string[]
      /** @description Indicators that may not move */
      fixed?: string[]
      /** @description How far indicators may go, within their scales */
      limits?: {
        [key: string]: {
          /** @description Lowest score, on the scale */
          min?: number
          /** @description Highest score, on the scale */
          max?: number
        }
      }
      /** @description Cost of one step of the scale of an indicator, above 0; 1 by default */
      costs?: {
        [key: string]: number
      }
      /** @description No indicator moves by more steps of its scale */
      largest_move?: number
      under?: components['schemas']['Patch']
      /** @description List so many plans at the most; 10 by default */
      plans?: number
      /**
       * @description `concentrated` (the default): fewest indicators moved first; `even`: the least largest move first, then the least sum of squares of the moves, in steps
       * @enum {string}
       */
      order?: 'concentrated' | 'even'
    }
    /** @description What to reach: exactly one of `{node, at_least and/or at_most}`, `{node, rank_at_most or rank_at_least, scope?}`, `{node, band}`, `{node, on_par_with or above or below}`, `{quadrant}` */
    GoalTarget: {
      /** @description Indicator or composite, of all but a quadrant */
      node?: string
      /** @description Lowest exact score, index points */
      at_least?: number
      /** @description Highest exact score, index points */
      at_most?: number
      /** @description This rank or one nearer to 1; ties share the better rank */
      rank_at_most?: number
      /** @description This rank or one further from 1 */
      rank_at_least?: number
      /** @description Of a rank: any scope, `world` by default */
      scope?: string
      /** @description The same exact score as another country */
      on_par_with?: string | number
      /** @description A higher score than another country */
      above?: string | number
      /** @description A lower score than another country */
      below?: string | number
      /** @description Id of a band of the node */
      band?: string
      /** @description Id of a quadrant: `low_high` is low on the first axis, high on the second */
      quadrant?: string
    }
    /** @description How far scores may be off: `none`, `step`, `normal`, or the `ranges` of reviewers; errors are independent unless `shared_by` says otherwise, and clipped to the scale */
    ErrorModel:
      | {
          /** @constant */
          kind: 'none'
        }
      | components['schemas']['StepError']
      | components['schemas']['NormalError']
      | {
          /** @constant */
          kind: 'ranges'
          /**
           * @description `triangular` over the steps from low to high, or `odds` of low, best and high
           * @default triangular
           * @enum {string}
           */
          shape: 'triangular' | 'odds'
          /**
           * @description Odds of low, best and high; only with the shape `odds`
           * @default [
           *       1,
           *       2,
           *       1
           *     ]
           */
          odds: (number | string)[]
          cells: {
            country: string | number
            indicator: string
            low: number
            best: number
            high: number
          }[]
          /** @description Error of the scores that no range is given for; none if left out */
          otherwise?:
            | {
                /** @constant */
                kind: 'none'
              }
            | components['schemas']['StepError']
            | components['schemas']['NormalError']
        }
    StepError: {
      /** @constant */
      kind: 'step'
      /**
       * @description The largest error, in steps of the scale
       * @default 1
       */
      k: number
      /** @description Odds of the errors -k to k (2k+1 entries), or of 0 to k for both directions alike (k+1 entries); equal when left out */
      odds?: (number | string)[]
      shared_by?: components['schemas']['SharedBy']
    }
    /**
     * @description `region`: one error for all scores of a region, of every country on every indicator alike; `indicator`: one for all countries on an indicator
     * @enum {string}
     */
    SharedBy: 'region' | 'indicator'
    NormalError: {
      /** @constant */
      kind: 'normal'
      /** @description Standard deviation, points of the scale */
      sd: number
      /**
       * @description Whether the score with its error is rounded to the scale
       * @default true
       */
      grid: boolean
      shared_by?: components['schemas']['SharedBy']
    }
    Claims: {
      /** @description How far scores may be off: an error model or its short form; one step either way if left out */
      uncertainty?: components['schemas']['ErrorModel'] | string
      /** @description What is to be checked */
      claims: components['schemas']['Claim'][]
    }
    Claim:
      | {
          /** @constant */
          kind: 'ranks_above'
          /** @description Any code or known spelling */
          country: string | number
          /** @description Any code or known spelling */
          other: string | number
          /** @description Id of an indicator or composite */
          node: string
        }
      | {
          /** @constant */
          kind: 'top'
          /** @description Any code or known spelling */
          country: string | number
          k: number
          /** @description Id of an indicator or composite */
          node: string
          /** @default world */
          scope: string
        }
      | {
          /** @constant */
          kind: 'improved'
          /** @description Any code or known spelling */
          country: string | number
          /** @description Id of an indicator or composite */
          node: string
          since: string | number
        }
      | {
          /** @constant */
          kind: 'quadrant'
          /** @description Any code or known spelling */
          country: string | number
          /** @enum {string} */
          quadrant: 'low_low' | 'low_high' | 'high_low' | 'high_high'
        }
    /** @description What varies from replication to replication */
    Simulation: {
      /**
       * @description So many times
       * @default 10000
       */
      replications: number
      /**
       * @description The same question with the same seed has the same answer, byte for byte
       * @default 2023
       */
      seed: number
      /**
       * @description The countries that are ranked
       * @default world
       */
      scope: string
      /** @description Errors of the scores, added up and clipped to the scale; `[]` for none. `ranges` stand once: a score that has one is drawn from it before other errors are added */
      errors?: components['schemas']['ErrorModel'][]
      weights?: components['schemas']['WeightModel']
      /** @description Means to choose from in each replication, with equal odds, by composite */
      aggregations?: {
        [key: string]: components['schemas']['Aggregation'][]
      }
      /** @description Ways to normalise the scores of each indicator over the countries of the scope, after errors and before means, to choose from in each replication with equal odds: `none`; `min_max`: its lowest and highest score become the ends of its scale; `z_score`: it is given the mean and standard deviation of all indicators together, and may leave its scale; `rank`: the lowest rank becomes the lower end of its scale, the highest the upper, ties their middle. An indicator that does not vary puts all countries in the middle of its scale, by `z_score` at the mean of all. Missing scores stay missing */
      normalisations?: ('none' | 'min_max' | 'z_score' | 'rank')[]
      drop?: components['schemas']['DropModel']
      /**
       * @description Levels of the quantiles
       * @default [
       *       0.05,
       *       0.5,
       *       0.95
       *     ]
       */
      levels: number[]
    }
    /** @description Weights of the children of `nodes` (all means when left out): `uniform` from 0 to 1 each; `dirichlet` shares around the weights of the method, tighter with a higher `concentration`, 1 for all shares alike; `relative`: each weight times a uniform number from 1 - by to 1 + by */
    WeightModel:
      | {
          /** @constant */
          kind: 'uniform'
          nodes?: string[]
        }
      | {
          /** @constant */
          kind: 'dirichlet'
          /** @default 1 */
          concentration: number
          nodes?: string[]
        }
      | {
          /** @constant */
          kind: 'relative'
          by: number
          nodes?: string[]
        }
    /** @description Indicators that do not count in a replication, chosen with equal odds */
    DropModel: {
      /**
       * @description So many indicators at a time
       * @default 1
       */
      count: number
      /** @description All indicators when left out */
      among?: string[]
    }
    /** @description Which output is studied, what is uncertain, and how finely it is sampled */
    Sensitivity: {
      /** @description What is studied */
      output: {
        /** @example criminality */
        node: string
        /** @enum {string} */
        quantity: 'score' | 'rank'
        /** @description Whose score or rank; when left out: the mean score, or the mean shift of ranks, of the scope */
        country?: string
        /**
         * @description Where ranks are taken
         * @default world
         */
        scope: string
      }
      /** @description When left out: the errors of each indicator beneath the node, one step either way */
      factors?: (
        | components['schemas']['ErrorFactor']
        | components['schemas']['WeightFactor']
        | components['schemas']['AggregationFactor']
        | components['schemas']['DropFactor']
      )[]
      /**
       * @description Rows of the design, a power of two
       * @default 1024
       * @enum {number}
       */
      samples: 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384
      /**
       * @description The same question with the same seed has the same answer, byte for byte
       * @default 2023
       */
      seed: number
    }
    /** @description Scores may be off */
    ErrorFactor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'errors'
      /** @description Indicators that are uncertain; all beneath the node when left out */
      indicators?: string[]
      /** @description One factor for all these indicators; else one factor for each */
      together?: boolean
      /**
       * @description Whose scores: of every country of the scope (the default), of the country asked for, of the others
       * @enum {string}
       */
      countries?: 'every' | 'own' | 'others'
      /** @description How far a score may be off; one step either way when left out */
      error?:
        | {
            /** @constant */
            kind: 'none'
          }
        | components['schemas']['StepError']
        | components['schemas']['NormalError']
    }
    /** @description The weights of the children of a composite may be others */
    WeightFactor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'weights'
      /** @description Composite whose children are weighed */
      node: string
      /** @description Each weight times a uniform number from 1 - by to 1 + by; 0.25 when left out */
      by?: number
    }
    /** @description A composite may be another mean of its children */
    AggregationFactor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'aggregation'
      node: string
      /** @description Means to choose from, with equal odds */
      among: components['schemas']['Aggregation'][]
    }
    /** @description None or one of the indicators is left out, with equal odds */
    DropFactor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'drop'
      /** @description Indicators that may be left out; all beneath the node when left out */
      among?: string[]
    }
    Names: {
      /**
       * @description Names or codes, at most 5000; M49 codes may be numbers
       * @example [
       *       "KAZ",
       *       398
       *     ]
       */
      names: (string | number | null)[]
    }
    Draft: {
      /** @description Plain text or Markdown, at most 1048576 characters */
      text: string
      /**
       * @description Language of the text; found from its letters when left out
       * @enum {string}
       */
      language?: 'en' | 'ru'
      /**
       * @description Edition of all figures that name none, or `latest`; found from the text when left out
       * @example 2023
       */
      edition?: string
    }
    ScenarioRequest: {
      /** @description Edition, or `latest`, which is kept as the edition it is */
      edition: string
      /** @description What it is about; part of the content */
      title: string
      /** @description Reasons and sources; part of the content */
      note?: string
      patch: components['schemas']['Patch']
    }
    Status: {
      /** @enum {string} */
      status: 'live' | 'ready' | 'shutting_down'
      release?: string
      /**
       * @description Whether older releases and scenarios can be asked for; the served release needs no store
       * @enum {string}
       */
      store?: 'available' | 'unavailable'
    }
    Meta: {
      /** @description Id of the release that was answered from */
      release: string
      /** @description Edition; null where the answer spans several */
      edition: string | null
      /** @description How the figures follow from the scores */
      rule: string
      /** @description The workbook that the scores stand in */
      source: {
        title: string
        address: string
        date: string
        sha256: string
      } | null
      citation: string
      /** @description Entries of `data` */
      count: number
    } & {
      [key: string]: unknown
    }
    /** @description RFC 4180, UTF-8, one row an entry of `data` */
    CSV: string
    /** @description The rows as lines of JSON */
    NDJSON: string
    /**
     * @description A citation of this answer, with an address that names the release and the day of access: `@dataset` of BibLaTeX, or with `dialect=bibtex` what classical styles print; suffix `.bib`
     * @example @dataset{key,
     *       title = {{Title}},
     *       url = {/v1/scopes?release=sha256:...}
     *     }
     */
    BibTeX: string
    /** @description The same citation as RIS; suffix `.ris` */
    RIS: string
    /** @description The same citation as CSL-JSON; suffix `.csl` */
    CSLJSON: {
      id: string
      /** @constant */
      type: 'dataset'
      title: string
      author: {
        literal: string
      }[]
      publisher: string
      issued?: {
        'date-parts': number[][]
      }
      /** @description The day of the request, in UTC */
      accessed: {
        'date-parts': number[][]
      }
      /** @description First digits of the id of the release */
      version: string
      /** @description It names the release, so that it answers the same for ever; without a host where the service does not know its own */
      URL: string
      /** @description Of the deposit of the index, where it has one */
      DOI?: string
      abstract: string
      /** @description Rule, what the figures are, and what they are based on */
      note: string
    }[]
    /** @description A problem after RFC 9457, with every fault of the request */
    Problem: {
      /** @description Address of the description of the error */
      type: string
      title: string
      status: number
      detail: string
      instance: string
      request_id: string
      errors: {
        /** @description JSON pointer into `{path, query, body, headers}` */
        pointer: string
        code: string
        detail: string
        allowed?: string[]
        nearest?: string[]
      }[]
    }
    /**
     * @description Code of the error
     * @enum {string}
     */
    ErrorCode:
      | 'REQUEST_INVALID'
      | 'BODY_MALFORMED'
      | 'ORIGIN_REFUSED'
      | 'KEY_MISSING'
      | 'KEY_INVALID'
      | 'KEY_INSUFFICIENT'
      | 'WRITES_OFF'
      | 'QUOTA_REACHED'
      | 'JOB_SECRET_WRONG'
      | 'ROUTE_UNKNOWN'
      | 'EDITION_UNKNOWN'
      | 'NODE_UNKNOWN'
      | 'COUNTRY_UNKNOWN'
      | 'COUNTRY_NOT_ASSESSED'
      | 'SCOPE_UNKNOWN'
      | 'LANGUAGE_UNKNOWN'
      | 'RELEASE_UNKNOWN'
      | 'JOB_UNKNOWN'
      | 'SCENARIO_UNKNOWN'
      | 'KEY_UNKNOWN'
      | 'EVIDENCE_UNKNOWN'
      | 'METHOD_UNSUPPORTED'
      | 'FORMAT_UNSUPPORTED'
      | 'REQUEST_TIMEOUT'
      | 'BODY_TOO_LARGE'
      | 'ADDRESS_TOO_LONG'
      | 'MEDIA_TYPE_UNSUPPORTED'
      | 'EXPECTATION_UNSUPPORTED'
      | 'COUNTRY_AMBIGUOUS'
      | 'SCOPE_EMPTY'
      | 'EDITIONS_REVERSED'
      | 'JOB_UNFINISHED'
      | 'KEY_TAKEN'
      | 'SCENARIO_REFERRED'
      | 'PATCH_INVALID'
      | 'GOAL_INVALID'
      | 'SIMULATION_INVALID'
      | 'SIMULATION_TOO_LARGE'
      | 'FORMULA_INVALID'
      | 'UNCERTAINTY_INVALID'
      | 'EXACT_UNAVAILABLE'
      | 'CLAIM_INVALID'
      | 'SENSITIVITY_INVALID'
      | 'SENSITIVITY_TOO_LARGE'
      | 'DRAFT_INVALID'
      | 'QUESTION_TOO_LARGE'
      | 'JOBS_OPEN'
      | 'RATE_LIMITED'
      | 'HEADERS_TOO_LARGE'
      | 'INTERNAL'
      | 'DEFINITIONS_INVALID'
      | 'WORKBOOK_INVALID'
      | 'SETTING_INVALID'
      | 'PORT_TAKEN'
      | 'STORE_CORRUPT'
      | 'STORE_UNAVAILABLE'
      | 'OVERLOADED'
      | 'SHUTTING_DOWN'
      | 'VERSION_UNSUPPORTED'
    ProblemType: {
      code: components['schemas']['ErrorCode']
      /** @description Status of HTTP */
      status: number
      /** @description What it means, the same for every occurrence */
      title: string
    }
    Edition: {
      /** @description Id of the edition */
      id: string
      /** @description Year that the scores are about */
      data_year: number
      /** @description Countries that are scored */
      countries: number
      /** @description Indicators that it has */
      indicators: number
      /** @description Composites that it has */
      composites: number
      /** @description Whether it is the newest */
      latest: boolean
    }
    FrameworkNode: {
      id: string
      /** @enum {string} */
      kind: 'indicator' | 'composite'
      label: string
      parent: string | null
      children: string[]
      /** @description As executed; null for an indicator, which is scored by experts */
      formula: string | null
    }
    /** @description A figure in print that the rules do not give, with the reason */
    Deviation: {
      edition: string
      since?: string
      quantity: string
      country?: string
      scope?: string
      node: string
      published: string
      recomputed: string
      /** @enum {string} */
      by: 'publisher' | 'press'
      reason: string
      source: string
    }
    Framework: {
      /** @description Id of the edition */
      id: string
      /** @description Year that the scores are about */
      data_year: number
      /** @description Countries that are scored */
      countries: number
      /** @description Decimals of published scores */
      decimals: number
      /** @description How scores are rounded */
      rounding: string
      /** @description What else is to be known of the edition */
      note: string | null
      /** @description Indicators and composites with their formulas */
      tree: components['schemas']['FrameworkNode'][]
      /** @description Axes and bounds of the quadrants; null where it has none */
      quadrants: {
        axes: string[]
        high_from: number
        labels: {
          [key: string]: {
            [key: string]: string
          }
        }
      } | null
      /** @description Bands of scores; null where it has none */
      bands: {
        /** @enum {string} */
        boundary: 'lower_included' | 'lower_excluded'
        reference: string
        scales: {
          [key: string]: {
            id: string
            from: number
            /** @description Text by language code */
            label: {
              [key: string]: string
            }
          }[]
        }
      } | null
      /** @description Figures in print that the rules do not give */
      deviations: components['schemas']['Deviation'][]
    }
    Definition: {
      /** @description Id of the indicator or composite */
      id: string
      /**
       * @description An indicator is scored by experts, a composite computed
       * @enum {string}
       */
      kind: 'indicator' | 'composite'
      /** @description Composite that it stands beneath in the latest edition that has it */
      parent: string | null
      /** @description Display heading; does not enter a formula */
      heading: string | null
      /**
       * @description What a higher score means
       * @enum {string}
       */
      direction: 'higher_is_worse' | 'higher_is_better'
      /** @description Editions that have it */
      editions: string[]
      /** @description Text by language code */
      label: {
        [key: string]: string
      }
      /** @description Text by language code */
      definition: {
        [key: string]: string
      }
      /** @description Lowest and highest score, and the step between two */
      scale: {
        min: number
        max: number
        step: number
      }
      /** @description Unit of its scores */
      unit: string
      /** @description Address of the publisher */
      reference: string
    }
    Country: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description ISO 3166-1 alpha-2; null for what is no country */
      iso2: string | null
      /** @description UN M49, its zeros left out; null for what is no country */
      m49: number | null
      /** @description Name of the country */
      name: string
      /** @description Id of its continent */
      continent: string
      /** @description Id of its region */
      region: string
      /** @description Further spellings that it is known by */
      aliases: string[]
    }
    SheetRegion: {
      /** @description Edition of the sheet */
      edition: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Label as the sheet has it */
      region: string
      /** @description Name of the country as the sheet has it */
      spelling: string
    }
    Scope: {
      /** @description Id of the scope */
      id: string
      /**
       * @description What the scope is
       * @enum {string}
       */
      kind: 'world' | 'continent' | 'region' | 'group' | 'countries'
      /** @description Name of the scope */
      name: string
      /** @description Countries of the scope */
      size: number
      /** @description Their codes, ISO 3166-1 alpha-3 */
      countries: string[]
      /** @description Where the membership of a group is stated */
      membership_source: string | null
      /** @description Date that the membership of a group is of */
      membership_as_of: string | null
    }
    /** @description Rounded once to the decimals of the edition; null where missing. Unit: index points */
    Score: number | null
    /** @description The exact fraction, with `exact=true`; null where not rational */
    Exact: string | null
    /** @description How a score came about: formula, inputs, fraction, rounding */
    Explanation: {
      /** @description As executed; null for an indicator, which is scored by experts */
      formula: string | null
      inputs: {
        node: string
        score: components['schemas']['Score']
        exact: string | null
      }[]
      /** @description The fraction; null where the score is missing or not rational */
      exact: string | null
      /** @description `whole numbers over` one denominator, `fractions` or `float64`; the same for all countries */
      arithmetic: string
      rounding: string
      rounded: string | null
      /** @description Indicators without a score that leave this one missing */
      missing: string[]
    }
    /** @description Score of the indicator or composite; in rows of a country. Unit: index points */
    ScoreRowEach: number | null
    ScoreRow: {
      /** @description Id of the edition, where the answer spans several */
      edition?: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of its continent */
      continent: string
      /** @description Id of its region */
      region: string
      /** @description Id of the indicator or composite; in rows of a score */
      node?: string
      score?: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description Indicators without a score that leave this one missing */
      missing?: string[]
      explanation?: components['schemas']['Explanation']
      criminality?: components['schemas']['ScoreRowEach']
      criminality_exact?: components['schemas']['Exact']
      criminal_markets?: components['schemas']['ScoreRowEach']
      criminal_markets_exact?: components['schemas']['Exact']
      human_trafficking?: components['schemas']['ScoreRowEach']
      human_trafficking_exact?: components['schemas']['Exact']
      human_smuggling?: components['schemas']['ScoreRowEach']
      human_smuggling_exact?: components['schemas']['Exact']
      extortion_and_protection_racketeering?: components['schemas']['ScoreRowEach']
      extortion_and_protection_racketeering_exact?: components['schemas']['Exact']
      arms_trafficking?: components['schemas']['ScoreRowEach']
      arms_trafficking_exact?: components['schemas']['Exact']
      trade_in_counterfeit_goods?: components['schemas']['ScoreRowEach']
      trade_in_counterfeit_goods_exact?: components['schemas']['Exact']
      illicit_trade_in_excisable_goods?: components['schemas']['ScoreRowEach']
      illicit_trade_in_excisable_goods_exact?: components['schemas']['Exact']
      flora_crimes?: components['schemas']['ScoreRowEach']
      flora_crimes_exact?: components['schemas']['Exact']
      fauna_crimes?: components['schemas']['ScoreRowEach']
      fauna_crimes_exact?: components['schemas']['Exact']
      non_renewable_resource_crimes?: components['schemas']['ScoreRowEach']
      non_renewable_resource_crimes_exact?: components['schemas']['Exact']
      heroin_trade?: components['schemas']['ScoreRowEach']
      heroin_trade_exact?: components['schemas']['Exact']
      cocaine_trade?: components['schemas']['ScoreRowEach']
      cocaine_trade_exact?: components['schemas']['Exact']
      cannabis_trade?: components['schemas']['ScoreRowEach']
      cannabis_trade_exact?: components['schemas']['Exact']
      synthetic_drug_trade?: components['schemas']['ScoreRowEach']
      synthetic_drug_trade_exact?: components['schemas']['Exact']
      cyber_dependent_crimes?: components['schemas']['ScoreRowEach']
      cyber_dependent_crimes_exact?: components['schemas']['Exact']
      financial_crimes?: components['schemas']['ScoreRowEach']
      financial_crimes_exact?: components['schemas']['Exact']
      criminal_actors?: components['schemas']['ScoreRowEach']
      criminal_actors_exact?: components['schemas']['Exact']
      mafia_style_groups?: components['schemas']['ScoreRowEach']
      mafia_style_groups_exact?: components['schemas']['Exact']
      criminal_networks?: components['schemas']['ScoreRowEach']
      criminal_networks_exact?: components['schemas']['Exact']
      state_embedded_actors?: components['schemas']['ScoreRowEach']
      state_embedded_actors_exact?: components['schemas']['Exact']
      foreign_actors?: components['schemas']['ScoreRowEach']
      foreign_actors_exact?: components['schemas']['Exact']
      private_sector_actors?: components['schemas']['ScoreRowEach']
      private_sector_actors_exact?: components['schemas']['Exact']
      resilience?: components['schemas']['ScoreRowEach']
      resilience_exact?: components['schemas']['Exact']
      political_leadership_and_governance?: components['schemas']['ScoreRowEach']
      political_leadership_and_governance_exact?: components['schemas']['Exact']
      government_transparency_and_accountability?: components['schemas']['ScoreRowEach']
      government_transparency_and_accountability_exact?: components['schemas']['Exact']
      international_cooperation?: components['schemas']['ScoreRowEach']
      international_cooperation_exact?: components['schemas']['Exact']
      national_policies_and_laws?: components['schemas']['ScoreRowEach']
      national_policies_and_laws_exact?: components['schemas']['Exact']
      judicial_system_and_detention?: components['schemas']['ScoreRowEach']
      judicial_system_and_detention_exact?: components['schemas']['Exact']
      law_enforcement?: components['schemas']['ScoreRowEach']
      law_enforcement_exact?: components['schemas']['Exact']
      territorial_integrity?: components['schemas']['ScoreRowEach']
      territorial_integrity_exact?: components['schemas']['Exact']
      anti_money_laundering?: components['schemas']['ScoreRowEach']
      anti_money_laundering_exact?: components['schemas']['Exact']
      economic_regulatory_capacity?: components['schemas']['ScoreRowEach']
      economic_regulatory_capacity_exact?: components['schemas']['Exact']
      victim_and_witness_support?: components['schemas']['ScoreRowEach']
      victim_and_witness_support_exact?: components['schemas']['Exact']
      prevention?: components['schemas']['ScoreRowEach']
      prevention_exact?: components['schemas']['Exact']
      non_state_actors?: components['schemas']['ScoreRowEach']
      non_state_actors_exact?: components['schemas']['Exact']
    } & {
      [key: string]: unknown
    }
    /** @description Score of the indicator or composite; null where missing. Unit: index points */
    BulkRowEach: number | null
    /** @description Rank in the world: 1 is the highest score; equal scores share the better rank */
    BulkRowRankWorld: number | null
    /** @description Countries that are ranked in the world */
    BulkRowSizeWorld: number | null
    /** @description ISO3 codes of the countries of the world with exactly this score */
    BulkRowTiedWorld: string[]
    /** @description Rank in the continent: 1 is the highest score; equal scores share the better rank */
    BulkRowRankContinent: number | null
    /** @description Countries that are ranked in the continent */
    BulkRowSizeContinent: number | null
    /** @description ISO3 codes of the countries of the continent with exactly this score */
    BulkRowTiedContinent: string[]
    /** @description Rank in the region: 1 is the highest score; equal scores share the better rank */
    BulkRowRankRegion: number | null
    /** @description Countries that are ranked in the region */
    BulkRowSizeRegion: number | null
    /** @description ISO3 codes of the countries of the region with exactly this score */
    BulkRowTiedRegion: string[]
    BulkRow: {
      /** @description Id of the edition */
      edition: string
      /** @description Year that the scores are about */
      data_year: number
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of its continent */
      continent: string
      /** @description Id of its region */
      region: string
      /** @description Low or high on either axis of the quadrants; null where it has none */
      quadrant: string | null
      criminality?: components['schemas']['BulkRowEach']
      criminality_exact?: components['schemas']['Exact']
      criminal_markets?: components['schemas']['BulkRowEach']
      criminal_markets_exact?: components['schemas']['Exact']
      human_trafficking?: components['schemas']['BulkRowEach']
      human_trafficking_exact?: components['schemas']['Exact']
      human_smuggling?: components['schemas']['BulkRowEach']
      human_smuggling_exact?: components['schemas']['Exact']
      extortion_and_protection_racketeering?: components['schemas']['BulkRowEach']
      extortion_and_protection_racketeering_exact?: components['schemas']['Exact']
      arms_trafficking?: components['schemas']['BulkRowEach']
      arms_trafficking_exact?: components['schemas']['Exact']
      trade_in_counterfeit_goods?: components['schemas']['BulkRowEach']
      trade_in_counterfeit_goods_exact?: components['schemas']['Exact']
      illicit_trade_in_excisable_goods?: components['schemas']['BulkRowEach']
      illicit_trade_in_excisable_goods_exact?: components['schemas']['Exact']
      flora_crimes?: components['schemas']['BulkRowEach']
      flora_crimes_exact?: components['schemas']['Exact']
      fauna_crimes?: components['schemas']['BulkRowEach']
      fauna_crimes_exact?: components['schemas']['Exact']
      non_renewable_resource_crimes?: components['schemas']['BulkRowEach']
      non_renewable_resource_crimes_exact?: components['schemas']['Exact']
      heroin_trade?: components['schemas']['BulkRowEach']
      heroin_trade_exact?: components['schemas']['Exact']
      cocaine_trade?: components['schemas']['BulkRowEach']
      cocaine_trade_exact?: components['schemas']['Exact']
      cannabis_trade?: components['schemas']['BulkRowEach']
      cannabis_trade_exact?: components['schemas']['Exact']
      synthetic_drug_trade?: components['schemas']['BulkRowEach']
      synthetic_drug_trade_exact?: components['schemas']['Exact']
      cyber_dependent_crimes?: components['schemas']['BulkRowEach']
      cyber_dependent_crimes_exact?: components['schemas']['Exact']
      financial_crimes?: components['schemas']['BulkRowEach']
      financial_crimes_exact?: components['schemas']['Exact']
      criminal_actors?: components['schemas']['BulkRowEach']
      criminal_actors_exact?: components['schemas']['Exact']
      mafia_style_groups?: components['schemas']['BulkRowEach']
      mafia_style_groups_exact?: components['schemas']['Exact']
      criminal_networks?: components['schemas']['BulkRowEach']
      criminal_networks_exact?: components['schemas']['Exact']
      state_embedded_actors?: components['schemas']['BulkRowEach']
      state_embedded_actors_exact?: components['schemas']['Exact']
      foreign_actors?: components['schemas']['BulkRowEach']
      foreign_actors_exact?: components['schemas']['Exact']
      private_sector_actors?: components['schemas']['BulkRowEach']
      private_sector_actors_exact?: components['schemas']['Exact']
      resilience?: components['schemas']['BulkRowEach']
      resilience_exact?: components['schemas']['Exact']
      political_leadership_and_governance?: components['schemas']['BulkRowEach']
      political_leadership_and_governance_exact?: components['schemas']['Exact']
      government_transparency_and_accountability?: components['schemas']['BulkRowEach']
      government_transparency_and_accountability_exact?: components['schemas']['Exact']
      international_cooperation?: components['schemas']['BulkRowEach']
      international_cooperation_exact?: components['schemas']['Exact']
      national_policies_and_laws?: components['schemas']['BulkRowEach']
      national_policies_and_laws_exact?: components['schemas']['Exact']
      judicial_system_and_detention?: components['schemas']['BulkRowEach']
      judicial_system_and_detention_exact?: components['schemas']['Exact']
      law_enforcement?: components['schemas']['BulkRowEach']
      law_enforcement_exact?: components['schemas']['Exact']
      territorial_integrity?: components['schemas']['BulkRowEach']
      territorial_integrity_exact?: components['schemas']['Exact']
      anti_money_laundering?: components['schemas']['BulkRowEach']
      anti_money_laundering_exact?: components['schemas']['Exact']
      economic_regulatory_capacity?: components['schemas']['BulkRowEach']
      economic_regulatory_capacity_exact?: components['schemas']['Exact']
      victim_and_witness_support?: components['schemas']['BulkRowEach']
      victim_and_witness_support_exact?: components['schemas']['Exact']
      prevention?: components['schemas']['BulkRowEach']
      prevention_exact?: components['schemas']['Exact']
      non_state_actors?: components['schemas']['BulkRowEach']
      non_state_actors_exact?: components['schemas']['Exact']
      criminality_rank_world?: components['schemas']['BulkRowRankWorld']
      criminality_size_world?: components['schemas']['BulkRowSizeWorld']
      criminality_tied_world?: components['schemas']['BulkRowTiedWorld']
      criminality_rank_continent?: components['schemas']['BulkRowRankContinent']
      criminality_size_continent?: components['schemas']['BulkRowSizeContinent']
      criminality_tied_continent?: components['schemas']['BulkRowTiedContinent']
      criminality_rank_region?: components['schemas']['BulkRowRankRegion']
      criminality_size_region?: components['schemas']['BulkRowSizeRegion']
      criminality_tied_region?: components['schemas']['BulkRowTiedRegion']
      criminal_markets_rank_world?: components['schemas']['BulkRowRankWorld']
      criminal_markets_size_world?: components['schemas']['BulkRowSizeWorld']
      criminal_markets_tied_world?: components['schemas']['BulkRowTiedWorld']
      criminal_markets_rank_continent?: components['schemas']['BulkRowRankContinent']
      criminal_markets_size_continent?: components['schemas']['BulkRowSizeContinent']
      criminal_markets_tied_continent?: components['schemas']['BulkRowTiedContinent']
      criminal_markets_rank_region?: components['schemas']['BulkRowRankRegion']
      criminal_markets_size_region?: components['schemas']['BulkRowSizeRegion']
      criminal_markets_tied_region?: components['schemas']['BulkRowTiedRegion']
      criminal_actors_rank_world?: components['schemas']['BulkRowRankWorld']
      criminal_actors_size_world?: components['schemas']['BulkRowSizeWorld']
      criminal_actors_tied_world?: components['schemas']['BulkRowTiedWorld']
      criminal_actors_rank_continent?: components['schemas']['BulkRowRankContinent']
      criminal_actors_size_continent?: components['schemas']['BulkRowSizeContinent']
      criminal_actors_tied_continent?: components['schemas']['BulkRowTiedContinent']
      criminal_actors_rank_region?: components['schemas']['BulkRowRankRegion']
      criminal_actors_size_region?: components['schemas']['BulkRowSizeRegion']
      criminal_actors_tied_region?: components['schemas']['BulkRowTiedRegion']
      resilience_rank_world?: components['schemas']['BulkRowRankWorld']
      resilience_size_world?: components['schemas']['BulkRowSizeWorld']
      resilience_tied_world?: components['schemas']['BulkRowTiedWorld']
      resilience_rank_continent?: components['schemas']['BulkRowRankContinent']
      resilience_size_continent?: components['schemas']['BulkRowSizeContinent']
      resilience_tied_continent?: components['schemas']['BulkRowTiedContinent']
      resilience_rank_region?: components['schemas']['BulkRowRankRegion']
      resilience_size_region?: components['schemas']['BulkRowSizeRegion']
      resilience_tied_region?: components['schemas']['BulkRowTiedRegion']
    } & {
      [key: string]: unknown
    }
    /** @description ISO3 codes of the countries with exactly this score */
    Tied: string[]
    RankedCountry: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number
      tied: components['schemas']['Tied']
      /** @description Least rank of the interval */
      rank_low?: number | null
      /** @description Greatest rank of the interval */
      rank_high?: number | null
      /** @description ISO3 codes of the countries that are not told apart: neither is above with more than (1+level)/2 */
      indistinguishable?: string[]
      explanation?: components['schemas']['Explanation']
    }
    RankingRow: {
      /** @description Id of the indicator or composite */
      node: string
      /** @description Id of the scope */
      scope: string
      /** @description Countries that are ranked in the scope */
      size: number
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number
      tied: components['schemas']['Tied']
    }
    AverageRow: {
      /** @description Id of the indicator or composite, where every one is asked for */
      node?: string
      /** @description Id of the scope */
      scope: string
      /** @description Name of the scope */
      name: string
      /** @description Countries that the average is over */
      size: number
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description Among the scopes of the answer; 1 is the highest average */
      rank: number
      /** @description Ids of the scopes with exactly this average */
      tied: string[]
      /** @description Countries of the scope without a score, left out */
      missing: string[]
      /** @description How the average came about */
      explanation?: {
        formula: string
        exact: string | null
        rounding: string
      }
    }
    /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
    Rank: number | null
    DeltaRow: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of the indicator or composite */
      node: string
      /** @description The edition that alone has the node; then there is no delta */
      only_in: string | null
      score_from: components['schemas']['Score']
      score_from_exact?: components['schemas']['Exact']
      score_to: components['schemas']['Score']
      score_to_exact?: components['schemas']['Exact']
      /** @description score_to - score_from; rounded once to the decimals of the edition. Unit: index points */
      delta: components['schemas']['Score']
      delta_exact?: components['schemas']['Exact']
      /** @description Difference of the two rounded scores, as a reader of print would take it. Unit: index points */
      displayed_difference: components['schemas']['Score']
      /** @description Change with both editions scored on the indicators that both have; rounded once to the decimals of the edition. Unit: index points */
      like_for_like: components['schemas']['Score']
      like_for_like_exact?: components['schemas']['Exact']
      /** @description delta - like_for_like: what comes from the changed set of indicators; rounded once to the decimals of the edition. Unit: index points */
      basket_effect: components['schemas']['Score']
      basket_effect_exact?: components['schemas']['Exact']
      rank_from: components['schemas']['Rank']
      rank_to: components['schemas']['Rank']
      tied_from: components['schemas']['Tied']
      tied_to: components['schemas']['Tied']
      /** @description rank_from - rank_to; positive is a move towards rank 1 */
      rank_change: number | null
      /** @description The part that the country's own score makes */
      rank_change_own: number | null
      /** @description The part that the scores of others make */
      rank_change_others: number | null
      explanation_from?: components['schemas']['Explanation']
      explanation_to?: components['schemas']['Explanation']
    }
    ContributionRow: {
      /** @description Id of the indicator or composite that changed */
      node: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of the indicator that adds to it */
      indicator: string
      /** @description What the indicator adds; rounded once to the decimals of the edition. Unit: index points */
      contribution: components['schemas']['Score']
      contribution_exact?: components['schemas']['Exact']
    }
    /** @description ISO 3166-1 alpha-3 */
    Iso3: string
    /** @description Ranks between which the rank lies with the probability of the level */
    RankInterval: {
      low: number
      high: number
    } | null
    EvidenceLink: {
      /** @description Facts that bear on the edition, no parts of others, none missing */
      facts: number
      since_then: number
      undated: number
      conflicts: string[]
      /** @description Where the facts are */
      address: string
    } | null
    NodeProfile: {
      node: string
      label: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      band: string | null
      band_label: string | null
      scopes: {
        scope: string
        rank: components['schemas']['Rank']
        size: number
        tied: components['schemas']['Tied']
        rank_interval?: components['schemas']['RankInterval']
        /** @description ISO3 codes of the countries that are not told apart: neither is above with more than (1+level)/2 */
        indistinguishable?: string[]
        average: components['schemas']['Score']
        average_exact?: components['schemas']['Exact']
        /** @description Score less average, rounded once. Unit: index points */
        difference: components['schemas']['Score']
      }[]
      change: {
        since: string
        from: components['schemas']['Score']
        delta: components['schemas']['Score']
        delta_exact?: components['schemas']['Exact']
        displayed_difference: components['schemas']['Score']
        like_for_like: components['schemas']['Score']
        basket_effect: components['schemas']['Score']
        ranks: {
          scope: string
          rank_from: components['schemas']['Rank']
          rank_to: components['schemas']['Rank']
          rank_change: number | null
        }[]
      } | null
      evidence: components['schemas']['EvidenceLink']
      explanation?: components['schemas']['Explanation']
    }
    ProfileParagraph: {
      /** @enum {string} */
      origin: 'figures' | 'narrative'
      /** @description Of a narrative; null for sentences in the language of the profile */
      language: string | null
      text: string
      /** @description The figures in the text: where each begins, and the JSON pointer of its member, from `data` */
      figures: {
        at: number
        figure: string
        field: string
      }[]
      /** @description The facts that the words up to a place rest on */
      notes: {
        at: number
        facts: string[]
      }[]
    }
    ProfileText: {
      section: string
      paragraphs: components['schemas']['ProfileParagraph'][]
    }
    ProfileFact: {
      id: string
      statement: string
      /** @description Status, figure, period and counterparts, written out in the language of the profile */
      details: string
      status: string
      source: string
      locator: string
      address: string
    }
    /** @description Facts that bear on the scores; null where there are none */
    ProfileEvidence: {
      /** @description Facts that bear on the edition; parts of a whole, and what is told again, are not counted */
      facts: number
      /** @description Of `facts`, those that only the text of an earlier edition tells */
      carried_over: number
      /** @description Of `facts`, those that are old for their kind */
      old: number
      undated: number
      named: components['schemas']['ProfileFact'][]
      sources: {
        id: string
        citation: string
      }[]
      missing: components['schemas']['ProfileFact'][]
      since_then: components['schemas']['ProfileFact'][]
      /** @description Facts on other countries that name this one */
      named_elsewhere: components['schemas']['ProfileFact'][]
      conflicts: {
        id: string
        kind: string
        question: string
        why: string
        /** @description How it stands to the edition */
        bearing: string
        sides: {
          says: string
          /** @description What it says by computation, with its fraction */
          computed: string | null
          bearing: string
          facts: string[]
        }[]
        /** @description Amounts in another currency, at the rate that a fact implies */
        conversions: string[]
        address: string
      }[]
      address: string
    } | null
    Profile: {
      /** @description Language of labels and sentences */
      language: string
      /** @description The country with its codes and places */
      country: {
        iso3: components['schemas']['Iso3']
        iso2: string
        m49: string
        name: string
        continent: string
        region: string
      }
      /** @description The edition, and the one before it */
      edition: {
        id: string
        data_year: number
        previous: string | null
      }
      /** @description Its quadrant, and that of the edition before */
      quadrant: {
        id: string | null
        before: string | null
        /** @description Text by language code */
        label: {
          [key: string]: string
        } | null
        /** @description Text by language code */
        label_before: {
          [key: string]: string
        } | null
      }
      /** @description Names of the scopes by their ids */
      scopes: {
        [key: string]: string
      }
      /** @description Composites with scores, ranks and changes */
      composites: components['schemas']['NodeProfile'][]
      /** @description Indicators under their headings */
      groups: {
        group: string | null
        label: string
        composite: string | null
        indicators: components['schemas']['NodeProfile'][]
      }[]
      /** @description By root of the tree: indicators furthest on the good side of the world average */
      strongest: {
        [key: string]: {
          node: string
          margin: components['schemas']['Score']
        }[]
      }
      /** @description By root of the tree: indicators furthest on the bad side of the world average */
      weakest: {
        [key: string]: {
          node: string
          margin: components['schemas']['Score']
        }[]
      }
      /** @description The countries most similar over all indicators */
      similar: {
        measure: string
        countries: {
          iso3: string
          country: string
          distance: components['schemas']['Score']
          compared: number
        }[]
      }
      /** @description The profile in sentences, by section */
      text: components['schemas']['ProfileText'][]
      evidence: components['schemas']['ProfileEvidence']
      /** @description Addresses of the charts of this profile, as SVG */
      charts: {
        [key: string]: string
      }
    }
    /** @description Score of the composite. Unit: index points */
    SimilarCountryEach: number | null
    SimilarCountry: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Mean absolute difference of the indicators. Unit: index points */
      distance: components['schemas']['Score']
      distance_exact?: components['schemas']['Exact']
      /** @description Indicators that the distance is over: those that both countries have */
      compared: number
      criminality?: components['schemas']['SimilarCountryEach']
      criminality_exact?: components['schemas']['Exact']
      criminal_markets?: components['schemas']['SimilarCountryEach']
      criminal_markets_exact?: components['schemas']['Exact']
      criminal_actors?: components['schemas']['SimilarCountryEach']
      criminal_actors_exact?: components['schemas']['Exact']
      resilience?: components['schemas']['SimilarCountryEach']
      resilience_exact?: components['schemas']['Exact']
    } & {
      [key: string]: unknown
    }
    ComparedNode: {
      node: string
      label: string
      direction: string | null
      values: {
        iso3: string
        score: components['schemas']['Score']
        score_exact?: components['schemas']['Exact']
        band: string | null
        rank: components['schemas']['Rank']
        /** @description Countries that are ranked, in the world */
        size: number
        tied: components['schemas']['Tied']
        /** @description Since the edition before; null for the first */
        change: {
          since: string
          delta: components['schemas']['Score']
          delta_exact?: components['schemas']['Exact']
          like_for_like: components['schemas']['Score']
        } | null
      }[]
      /** @description Highest minus lowest score of the countries compared. Unit: index points */
      spread: components['schemas']['Score']
      spread_exact?: components['schemas']['Exact']
    }
    Comparison: {
      /** @description Language of the labels */
      language: string
      /** @description Year that the scores are about */
      data_year: number
      /** @description The countries compared, in the order asked for */
      countries: {
        iso3: string
        name: string
        continent: string
        region: string
        quadrant: string | null
        quadrant_label: string | null
      }[]
      /** @description Composites, each with a value a country */
      composites: components['schemas']['ComparedNode'][]
      /** @description Indicators under their headings */
      groups: {
        group: string | null
        label: string
        indicators: components['schemas']['ComparedNode'][]
      }[]
      /** @description Every two countries: mean absolute difference of the indicators that both have */
      distances: {
        a: string
        b: string
        distance: components['schemas']['Score']
        distance_exact?: components['schemas']['Exact']
        compared: number
      }[]
    }
    /** @description With all countries that have exactly this score */
    Extreme: {
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      countries: string[]
    } | null
    ScopeProfile: {
      /** @description Language of the labels */
      language: string
      /** @description Year that the scores are about */
      data_year: number
      /** @description Id of the scope */
      scope: string
      /** @description Name of the scope */
      label: string
      /** @description Countries of the scope that the edition has */
      size: number
      /** @description Countries in each quadrant */
      quadrants: {
        low_low: number
        low_high: number
        high_low: number
        high_high: number
      } | null
      /** @description Names of the quadrants by their ids */
      quadrant_labels: {
        [key: string]: string
      }
      /** @description Composites over the countries of the scope */
      composites: {
        node: string
        label: string
        average: components['schemas']['Score']
        average_exact?: components['schemas']['Exact']
        world_average: components['schemas']['Score']
        world_average_exact?: components['schemas']['Exact']
        /** @description Countries of the scope without a score, left out */
        missing: string[]
        lowest: components['schemas']['Extreme']
        highest: components['schemas']['Extreme']
        /** @description Of the average, since the edition before; null for the first */
        change: {
          since: string
          delta: components['schemas']['Score']
          delta_exact?: components['schemas']['Exact']
        } | null
      }[]
      /** @description Indicators under their headings */
      groups: {
        group: string | null
        label: string
        indicators: {
          node: string
          label: string
          average: components['schemas']['Score']
          average_exact?: components['schemas']['Exact']
          world_average: components['schemas']['Score']
          world_average_exact?: components['schemas']['Exact']
          highest: components['schemas']['Extreme']
        }[]
      }[]
      /** @description For each composite its score, and its `_rank`, `_size` and `_tied` in the scope */
      members: ({
        iso3: string
        country: string
        quadrant: string | null
      } & {
        [key: string]: unknown
      })[]
    }
    ChartMark: {
      [key: string]: unknown
    }
    /**
     * @description How it stands to the edition: a conflict bears where two of its sides do
     * @enum {string}
     */
    ConflictBearing: 'bears' | 'since_then' | 'undated'
    ComputedFigure: {
      how: string
      value: string
      exact: string
      unit: string
      low: {
        value: string
        exact: string
      } | null
      high: {
        value: string
        exact: string
      } | null
    } | null
    /**
     * @description bears: its period begins by the end of the data year, or a text of that edition or an earlier one tells it; since_then: later; undated: cannot be said; not_scored: the edition scores none of its indicators
     * @enum {string}
     */
    Bearing: 'bears' | 'since_then' | 'undated' | 'not_scored'
    Fact: {
      /** @description Id of the fact */
      id: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description In words of this project */
      statement: string
      /** @description The statement with its status, figure, period and counterparts written out */
      said: string
      /**
       * @description How far it may be relied on: who says it, and in what mood
       * @enum {string}
       */
      status: 'claimed' | 'reported' | 'planned' | 'assessed' | 'legal_text' | 'missing'
      /** @description See `/v1/evidence/terms` */
      kind: string
      /**
       * @description Whether it tells what was done, what came of it, or what surrounds both
       * @enum {string}
       */
      nature: 'activity' | 'outcome' | 'context'
      /**
       * @description The score that it speaks for; it changes none
       * @enum {string}
       */
      direction: 'higher' | 'lower' | 'neutral'
      /** @description The indicators that it bears on */
      indicators: string[]
      /** @description Codes of countries, or ids of bodies */
      counterparts: string[]
      /** @description Exact decimal, as text */
      quantity: string | null
      /**
       * @description How the quantity is meant: the number itself, more than it, at most it, or near it
       * @enum {string|null}
       */
      bound: 'exact' | 'over' | 'up_to' | 'about' | null
      /** @description Unit or currency of the source */
      unit: string | null
      /** @description The same amount as the source itself converts it */
      converted: string | null
      /** @description Currency that the source converts to */
      converted_unit: string | null
      /** @description quantity / converted, to four decimals */
      implied_rate: string | null
      /** @description First year, month or day */
      date_from: string | null
      /** @description Last one; one of the two alone is a bound */
      date_to: string | null
      /** @description Words where the source gives no dates */
      period: string | null
      /** @description The edition whose text tells it without dates */
      edition: string | null
      bearing?: components['schemas']['Bearing']
      /**
       * @description Why it stands so to the edition; carried_over: only the text of an earlier edition tells it
       * @enum {string}
       */
      reason?:
        'in_period' | 'told_by_edition' | 'carried_over' | 'begins_later' | 'told_later' | 'bound_only' | 'no_date'
      /** @description Whether it is old for its kind beside the edition */
      old?: boolean
      /** @description See `/v1/evidence/sources` */
      source: string
      /** @description Where in the source */
      locator: string
      /** @description What the source itself cites */
      origin: string | null
      /** @description The fact that tells the whole */
      part_of: string | null
      /** @description The fact that tells the same before it */
      same_as: string | null
      /** @description Ids of the conflicts that it is a side of */
      conflicts: string[]
      /** @description Ids of those whose sides can all be true */
      compared: string[]
      /** @description Where the fact is */
      address: string
    }
    Conversion: {
      fact: string
      quantity: string | null
      bound: string | null
      unit: string | null
      converted: {
        value: string
        exact: string
        unit: string
      }
      rate: {
        value: string
        exact: string
        unit: string
        implied_by: string
        address: string
      }
      date: {
        from: string | null
        to: string | null
      }
      /** @description What the amount and the rate leave open */
      cautions: string[]
      source: string
    }
    EvidenceConflict: {
      /** @description Id of the conflict */
      id: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /**
       * @description Whether the sides cannot both hold, agree within the printed digits, or can both be true
       * @enum {string}
       */
      kind: 'contradiction' | 'rounding' | 'compatible'
      /** @description What is contradicted */
      question: string
      bearing?: components['schemas']['ConflictBearing']
      /** @description Why the sides cannot both hold */
      why: string
      /** @description Indicators that its facts bear on */
      indicators: string[]
      /** @description What each side says, with its facts in full */
      sides: {
        says: string
        computed: components['schemas']['ComputedFigure']
        bearing?: components['schemas']['ConflictBearing']
        facts: components['schemas']['Fact'][]
      }[]
      /** @description At a rate that a fact implies, with its date and source */
      conversions: components['schemas']['Conversion'][]
      /** @description Address of the conflict */
      address: string
    }
    EvidenceAmount: {
      /** @description Id of the fact */
      fact: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description In words of this project */
      statement: string
      /** @description See `/v1/evidence/terms` */
      kind: string
      /** @description As its source tells it */
      quantity: string
      /**
       * @description How the quantity is meant
       * @enum {string|null}
       */
      bound: 'exact' | 'over' | 'up_to' | 'about' | null
      /** @description Currency of the source */
      unit: string
      /** @description In the currency that is asked for, to four decimals; null without a rate */
      amount: string | null
      /** @description The same as a fraction */
      amount_exact: string | null
      /**
       * @description own: in this currency; by_source: converted there; at_rate: at a rate that was given; no_rate: none was
       * @enum {string}
       */
      how: 'own' | 'by_source' | 'at_rate' | 'no_rate'
      /** @description Units of `unit` for one of the currency, to four decimals */
      rate: string | null
      /** @description Day, month or year of the rate */
      rate_date: string | null
      /** @description The fact that implies it; null where the question stated it */
      rate_fact: string | null
      /** @description First year, month or day of the fact */
      date_from: string | null
      /** @description Last one */
      date_to: string | null
      /** @description What amount and rate leave open */
      cautions: string[]
      /** @description See `/v1/evidence/sources` */
      source: string
      /** @description Where the fact is */
      address: string
    }
    EvidenceBalance: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of the indicator */
      indicator: string
      /** @description Facts that bear on the edition; parts of a whole, what is told again and missing facts are not counted */
      facts: number
      /** @description Of `facts`, those that speak for a higher score */
      higher: number
      /** @description Of `facts`, those that speak for a lower score */
      lower: number
      /** @description Of `facts`, those that speak for no other score */
      neutral: number
      /** @description Of `facts`, those that tell what was done */
      activity: number
      /** @description Of `facts`, those that tell what came of it */
      outcome: number
      /** @description Of `facts`, those that tell what surrounds both */
      context: number
      /** @description Of `higher`, outcomes */
      outcome_higher: number
      /** @description Of `lower`, outcomes */
      outcome_lower: number
      /** @description Of `facts`, those that are plans */
      planned: number
      /** @description Of `facts`, those that only the text of an earlier edition tells */
      carried_over: number
      /** @description Of `facts`, those that are old for their kind */
      old: number
      /** @description Kinds of the facts that are counted, with how many of each: most first */
      kinds: string[]
      /** @description Known to be lacking */
      missing: number
      /** @description Facts whose time cannot be placed */
      undated: number
      /** @description Facts of a later time */
      since_then: number
      /** @description Ids of the conflicts that its facts are a side of */
      conflicts: string[]
      /** @description No fact bears on the indicator */
      gap: boolean
      /** @description Where the facts are */
      address: string
    }
    Cooperation: {
      /** @description ISO 3166-1 alpha-3 of the country whose evidence tells it */
      iso3: string
      /** @description Codes of countries, or ids of bodies */
      counterparts: string[]
      /** @description Names of the counterparts */
      names: string[]
      /**
       * @description What the countries have with each other
       * @enum {string}
       */
      relation: 'treaties' | 'requests' | 'agreements' | 'returns' | 'networks' | 'assistance'
      /** @description Who asks, gives or returns; null where it is mutual */
      asks: string[] | null
      /** @description Who is asked or given */
      asked: string[] | null
      /** @description Kind of the fact, see `/v1/evidence/terms` */
      instrument: string
      /** @description First year, month or day */
      date_from: string | null
      /** @description Last one; one of the two alone is a bound */
      date_to: string | null
      /** @description Words where the source gives no dates */
      period: string | null
      /** @description Exact decimal, as text */
      quantity: string | null
      /**
       * @description How the quantity is meant
       * @enum {string|null}
       */
      bound: 'exact' | 'over' | 'up_to' | 'about' | null
      /** @description Unit or currency */
      unit: string | null
      /** @description Whether the quantity is of all counterparts together */
      shared: boolean
      bearing?: components['schemas']['Bearing']
      /** @description See `/v1/evidence/sources` */
      source: string
      /** @description Where in the source */
      locator: string
      /** @description The fact that tells it */
      fact: string
      /** @description Facts that tell it again, or more of it */
      further: string[]
      /** @description Where the fact is */
      address: string
    }
    EvidenceSource: {
      /** @description Id of the source */
      id: string
      /** @description Title of the text */
      title: string
      /** @description Names of persons or bodies */
      authors: string[]
      /** @description Who published it */
      publisher: string
      /** @description Year, month or day */
      published: string | null
      /** @description What text it is */
      kind: string
      /** @description ISO 639-1 */
      language: string
      /** @description Whether facts were taken from the text itself */
      read: boolean
      /** @description Where the text is */
      address: string | null
      /** @description What is to be known of it */
      note: string | null
      /** @description How the text is cited */
      citation: string
      /** @description Facts that are taken from it, or that it is cited for */
      facts: number
    }
    EvidenceTerm: {
      /**
       * @description What it names: a kind of facts, a unit, a counterpart
       * @enum {string}
       */
      term: 'kind' | 'unit' | 'body'
      /** @description As facts name it */
      id: string
      /** @description What it is called */
      label: string
      /** @description The column of cooperation of a kind, whether a unit is a currency, what a body is */
      detail: string | null
      /** @description Facts that use it */
      facts: number
    }
    EvidenceTable: {
      /** @description Id of the table */
      id: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description What it shows */
      title: string
      /** @description What is to be known of it */
      note: string | null
      /** @description See `/v1/evidence/sources` */
      source: string
      /** @description Where in the source */
      locator: string
      /** @description Rows of the table */
      rows: number
      /** @description Names of its columns */
      columns: string[]
      /** @description Ids of the facts that go with it */
      facts: string[]
      /** @description Where the table is */
      address: string
    }
    EvidenceTableRow: {
      [key: string]: string
    }
    CitedSource: {
      /** @description Id of the source */
      id: string
      /** @description Title of the text */
      title: string
      /** @description Names of persons or bodies */
      authors: string[]
      /** @description Who published it */
      publisher: string
      /** @description Year, month or day */
      published: string | null
      /** @description What text it is */
      kind: string
      /** @description ISO 639-1 */
      language: string
      /** @description Whether facts were taken from the text itself */
      read: boolean
      /** @description Where the text is */
      address: string | null
      /** @description What is to be known of it */
      note?: string | null
      /** @description How the text is cited */
      citation: string
    } | null
    FactInFull: {
      /** @description Id of the fact */
      id: string
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description In words of this project */
      statement: string
      /** @description The statement with its status, figure, period and counterparts written out */
      said: string
      /**
       * @description How far it may be relied on: who says it, and in what mood
       * @enum {string}
       */
      status: 'claimed' | 'reported' | 'planned' | 'assessed' | 'legal_text' | 'missing'
      /** @description See `/v1/evidence/terms` */
      kind: string
      /**
       * @description Whether it tells what was done, what came of it, or what surrounds both
       * @enum {string}
       */
      nature: 'activity' | 'outcome' | 'context'
      /**
       * @description The score that it speaks for; it changes none
       * @enum {string}
       */
      direction: 'higher' | 'lower' | 'neutral'
      /** @description The indicators that it bears on */
      indicators: string[]
      /** @description Codes of countries, or ids of bodies */
      counterparts: string[]
      /** @description Exact decimal, as text */
      quantity: string | null
      /**
       * @description How the quantity is meant: the number itself, more than it, at most it, or near it
       * @enum {string|null}
       */
      bound: 'exact' | 'over' | 'up_to' | 'about' | null
      /** @description Unit or currency of the source */
      unit: string | null
      /** @description The same amount as the source itself converts it */
      converted: string | null
      /** @description Currency that the source converts to */
      converted_unit: string | null
      /** @description quantity / converted, to four decimals */
      implied_rate: string | null
      /** @description First year, month or day */
      date_from: string | null
      /** @description Last one; one of the two alone is a bound */
      date_to: string | null
      /** @description Words where the source gives no dates */
      period: string | null
      /** @description The edition whose text tells it without dates */
      edition: string | null
      bearing?: components['schemas']['Bearing']
      /**
       * @description Why it stands so to the edition; carried_over: only the text of an earlier edition tells it
       * @enum {string}
       */
      reason?:
        'in_period' | 'told_by_edition' | 'carried_over' | 'begins_later' | 'told_later' | 'bound_only' | 'no_date'
      /** @description Whether it is old for its kind beside the edition */
      old?: boolean
      /** @description See `/v1/evidence/sources` */
      source: string
      /** @description Where in the source */
      locator: string
      /** @description What the source itself cites */
      origin: string | null
      /** @description The fact that tells the whole */
      part_of: string | null
      /** @description The fact that tells the same before it */
      same_as: string | null
      /** @description Ids of the conflicts that it is a side of */
      conflicts: string[]
      /** @description Ids of those whose sides can all be true */
      compared: string[]
      /** @description Where the fact is */
      address: string
      /** @description How it stands to each edition */
      bearings: {
        [key: string]: components['schemas']['Bearing']
      }
      /** @description Facts that are a part of it */
      parts: string[]
      /** @description Its source, and that which the source rests on */
      cited: {
        source: components['schemas']['CitedSource']
        origin: components['schemas']['CitedSource']
      }
      /** @description Contradictions that it is a side of */
      contradicted: {
        id: string
        question: string
        address: string
      }[]
    }
    CountryEffect: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Scores of the indicators that are moved */
      changes: {
        indicator: string
        before: components['schemas']['Score']
        after: components['schemas']['Score']
      }[]
      /** @description The baseline, by composite */
      before: {
        [key: string]: components['schemas']['Score']
      }
      /** @description Under the patch, by composite */
      after: {
        [key: string]: components['schemas']['Score']
      }
      /** @description after - before */
      delta: {
        [key: string]: components['schemas']['Score']
      }
      /** @description Difference of the two rounded scores */
      displayed_difference: {
        [key: string]: components['schemas']['Score']
      }
      /** @description The exact fractions, with `exact=true`; null where not rational */
      before_exact?: {
        [key: string]: string | null
      }
      /** @description The exact fractions, with `exact=true`; null where not rational */
      after_exact?: {
        [key: string]: string | null
      }
      /** @description The exact fractions, with `exact=true`; null where not rational */
      delta_exact?: {
        [key: string]: string | null
      }
      /** @description By composite */
      bands: {
        [key: string]: {
          before: string | null
          after: string | null
        }
      }
      /** @description Null where the edition has none */
      quadrant: {
        before: string | null
        after: string | null
      }
      /** @description By scope, then by composite */
      ranks: {
        [key: string]: {
          [key: string]: {
            before: number | null
            after: number | null
            /** @description before - after; positive is a move towards rank 1 */
            shift: number | null
            size: number
            tied_before: components['schemas']['Tied']
            tied_after: components['schemas']['Tied']
          }
        }
      }
      /** @description Asked scopes that the country is not in, so that it has no ranks there */
      outside?: string[]
      /** @description Countries that this one passed, in the world */
      overtaken: {
        [key: string]: string[]
      }
      /** @description Countries that passed this one, in the world */
      overtook: {
        [key: string]: string[]
      }
    }
    TornadoBar: {
      /** @description Id of the indicator */
      indicator: string
      /** @description Name of the indicator */
      label: string
      /** @description Score of the indicator. Unit: index points */
      before: components['schemas']['Score']
      /** @description The indicator a step lower; null at the lower end of the scale. Unit: index points */
      down_to: components['schemas']['Score']
      /** @description What the node then is. Unit: index points */
      down_score: components['schemas']['Score']
      down_score_exact?: components['schemas']['Exact']
      /** @description How far the node moves. Unit: index points */
      down_delta: components['schemas']['Score']
      down_delta_exact?: components['schemas']['Exact']
      /** @description Rank that the node then has; 1 is the highest score, equal scores share the better rank */
      down_rank: number | null
      /** @description The indicator a step higher; null at the upper end of the scale. Unit: index points */
      up_to: components['schemas']['Score']
      /** @description What the node then is. Unit: index points */
      up_score: components['schemas']['Score']
      up_score_exact?: components['schemas']['Exact']
      /** @description How far the node moves. Unit: index points */
      up_delta: components['schemas']['Score']
      up_delta_exact?: components['schemas']['Exact']
      /** @description Rank that the node then has; 1 is the highest score, equal scores share the better rank */
      up_rank: number | null
      /** @description Width of the bar. Unit: index points */
      span: components['schemas']['Score']
      span_exact?: components['schemas']['Exact']
    }
    RankRange: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number
      /** @description The rank nearest to 1 */
      best_rank: number
      /** @description The first indicator without which it is had; null where it is the rank on all */
      best_without: string | null
      /** @description The rank furthest from 1 */
      worst_rank: number
      /** @description The first indicator without which it is had; null where it is the rank on all */
      worst_without: string | null
      /** @description worst_rank - best_rank */
      places: number
    }
    CountryByMethods: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number | null
    } & {
      [key: string]: components['schemas']['Score'] | components['schemas']['Exact'] | (number | null) | (number | null)
    }
    GoalBound: {
      score: components['schemas']['Score']
      /** @description The exact fraction; null where not rational */
      exact: string | null
      included: boolean
    } | null
    GoalStanding: {
      score: components['schemas']['Score']
      /** @description The exact fraction; null where not rational */
      exact: string | null
      band: string | null
      rank: components['schemas']['Rank']
      size: number
      tied: components['schemas']['Tied']
    }
    /** @description One way to a target */
    GoalPlan: {
      /** @description The sum of the costs of the steps, exactly */
      cost: number
      /** @description Steps of the scales, upwards or downwards */
      steps: number
      /** @description The largest move of an indicator, in steps of its scale */
      largest_move: number
      changes: {
        indicator: string
        before: number
        after: number
        /** @description Steps of the scale; negative downwards */
        steps: number
        cost: number
      }[]
      /** @description The plan as the body of a what-if, with what it was sought under; null where the plan changes nothing */
      patch:
        | ({
            changes: {
              country?: string
              scope?: string
              indicator: string
              score?: number
              by?: number
            }[]
          } & {
            [key: string]: unknown
          })
        | null
      /** @description By node of the target */
      after: {
        [key: string]: components['schemas']['GoalStanding']
      }
    }
    Attainable: {
      score: components['schemas']['Score']
      /** @description The exact fraction; null where not rational */
      exact: string | null
    }
    /** @description Only where the target cannot be reached */
    GoalProof: {
      nodes: {
        [key: string]: {
          reachable: boolean
          lowest: components['schemas']['Attainable']
          highest: components['schemas']['Attainable']
          /** @description The nearest attainable score below the bounds */
          below: components['schemas']['Attainable'] | null
          /** @description The nearest attainable score above the bounds */
          above: components['schemas']['Attainable'] | null
          /** @description Number of different attainable scores; every one was examined */
          attainable: number
        }
      }
      /** @description The cheapest plan to the attainable score nearest to the target */
      best: components['schemas']['GoalPlan'] | null
    } | null
    GoalSeek: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description The target as it was understood */
      target: {
        node?: string
        at_least?: number
        at_most?: number
        rank_at_most?: number
        rank_at_least?: number
        band?: string
        quadrant?: string
        on_par_with?: string
        above?: string
        below?: string
        /** @description Scope of every rank of the answer */
        scope: string
        /** @description The scores that the target amounts to, while the other countries keep theirs */
        bounds: {
          [key: string]: {
            from: components['schemas']['GoalBound']
            to: components['schemas']['GoalBound']
          }
        }
      }
      /** @description By node of the target; under the patch that the goal is sought under */
      baseline: {
        [key: string]: components['schemas']['GoalStanding']
      }
      /** @description Whether any plan reaches it */
      reachable: boolean
      /** @description The least cost; 0 where the target is reached already */
      cost: number | null
      /** @description Steps of the first plan */
      steps: number | null
      /** @description Number of all plans of least cost; null where it is above 2^53 - 1 */
      plans_total: number | null
      /** @description Plans of least cost in the order asked for, then in that of the tree: at the first indicator at which two differ, the one that moves it further comes first, up before down */
      plans: components['schemas']['GoalPlan'][]
      proof: components['schemas']['GoalProof']
    }
    RankChance: {
      rank: number
      /** @description Probability, six decimals */
      probability: number
      /** @description Probability, six decimals */
      up_to: number
    }
    RankDistributionRow: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      score: components['schemas']['Score']
      score_exact?: components['schemas']['Exact']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number
      tied: components['schemas']['Tied']
      /** @description Lower end of the interval */
      low: number
      /** @description Upper end of the interval */
      high: number
      /** @description Median of the rank */
      median: number
      /** @description Mean of the rank, two decimals */
      mean: number
      /** @description Every rank that six decimals show; `up_to` is P(rank <= r) */
      distribution?: components['schemas']['RankChance'][]
    }
    RankDistribution: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Indicator or composite */
      node: string
      score: components['schemas']['Score']
      /** @description The exact fraction; null where not rational */
      score_exact: string | null
      /** @description Rank by the published scores */
      rank: number
      /** @description Countries that are ranked */
      size: number
      tied: components['schemas']['Tied']
      /** @description The rank lies in it with at least the probability `level` */
      interval: {
        level: number
        low: number
        high: number
      }
      /** @description Median rank */
      median: number
      /** @description Mean rank */
      mean: number
      /** @description Every rank that six decimals show; `up_to` is P(rank <= r) */
      distribution: components['schemas']['RankChance'][]
      /** @description Countries that are not told apart, the most alike first; `above`: this country is above */
      indistinguishable: {
        iso3: string
        country: string
        /** @description Probability, six decimals */
        above: number
        /** @description Probability, six decimals */
        tie: number
        /** @description Probability, six decimals */
        below: number
      }[]
      /** @description Probability of each quadrant; null where there are none */
      quadrant: {
        now: string | null
        probabilities: {
          [key: string]: number
        }
      } | null
      /** @description Since the edition before; null where there is none */
      change: {
        since: string
        delta: components['schemas']['Score']
        /** @description Probability, six decimals */
        rose: number
        /** @description Probability, six decimals */
        same: number
        /** @description Probability, six decimals */
        fell: number
        /** @description Probability that the sign of `delta` is right */
        sign_right: number
      } | null
    }
    CheckedClaim: {
      /** @description Kind of the claim */
      kind: string
      /** @description The claim as a sentence */
      statement: string
      /** @description Whether the scores as given bear the claim out */
      holds: boolean
      /** @description Probability that the claim is true, six decimals */
      probability: number
      /** @description Id of the word for the probability; `meta.verdicts` has the thresholds */
      verdict: string
      /** @description Claim, word and probability, and whether it holds, in sentences */
      words: string
      /** @description What would turn the claim; all needs together */
      overturn: {
        says: string
        needs: {
          iso3: string
          node: string
          /** @enum {string} */
          direction: 'up' | 'down'
          gap: components['schemas']['Score']
          gap_exact: string | null
          /** @description Whether the score must go beyond the gap, or need only reach it */
          beyond: boolean
          /** @description The fewest steps of indicators; null where no steps do it */
          steps: number | null
          moves: {
            indicator: string
            from: number
            to: number
          }[]
        }[]
      }
    }
    SimulatedScore: {
      /** @description ISO 3166-1 alpha-3 */
      iso3: string
      /** @description Name of the country */
      country: string
      /** @description Id of the composite */
      node: string
      score: components['schemas']['Score']
      /** @description Mean over the replications. Unit: index points */
      score_mean: components['schemas']['Score']
      /** @description 1 is the highest score; equal scores share the better rank (1, 2, 2, 4) */
      rank: number | null
      /** @description Mean of the rank; null where there is none */
      rank_mean: number | null
      /** @description Replications in which the country has a score */
      ranked: number
      /** @description Replications in each quadrant; null on rows of nodes that are no axis */
      quadrants: {
        low_low: number
        low_high: number
        high_low: number
        high_high: number
      } | null
    } & {
      [key: string]: components['schemas']['Score'] | (number | null)
    }
    Job: {
      /** @description Hash of release and question */
      id: string
      /**
       * @description What is done
       * @enum {string}
       */
      kind: 'simulation'
      /**
       * @description How far it is
       * @enum {string}
       */
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
      /** @description Parts */
      progress: {
        done: number
        total: number
      }
      /** @description Why it failed */
      failure: string | null
      /** @description The release that is answered from */
      release: string
      /** @description ISO 8601 in UTC */
      created: string
      /** @description What is simulated, as it was understood */
      question: {
        [key: string]: unknown
      }
      /** @description Where it is told of */
      addresses: {
        job: string
        events: string
        result: string
      }
    }
    /** @description To six significant digits; null where it is not defined */
    Statistic: number | null
    FactorIndices: {
      /** @description What may vary */
      factor: string
      /**
       * @description Kind of the factor
       * @enum {string}
       */
      kind: 'errors' | 'weights' | 'aggregation' | 'drop'
      /** @description Share of the variance that the factor explains by itself; null where the output does not vary */
      first: components['schemas']['Statistic']
      /** @description Lower end of the 95 % bootstrap interval */
      first_low: components['schemas']['Statistic']
      /** @description Upper end of the interval */
      first_high: components['schemas']['Statistic']
      /** @description Share of the variance that the factor has part in, by itself or with others */
      total: components['schemas']['Statistic']
      /** @description Lower end of the 95 % bootstrap interval */
      total_low: components['schemas']['Statistic']
      /** @description Upper end of the interval */
      total_high: components['schemas']['Statistic']
    }
    CorrelatedPair: {
      /** @description Id of the node */
      node: string
      /** @description Id of the node that it is held against */
      other: string
      /** @description Countries of the scope that have both scores */
      countries: number
      pearson: components['schemas']['Statistic']
      /** @description Two-sided; null of fewer than three countries */
      pearson_p: components['schemas']['Statistic']
      spearman: components['schemas']['Statistic']
      /** @description Two-sided; null of fewer than three countries */
      spearman_p: components['schemas']['Statistic']
      /** @description tau-b */
      kendall: components['schemas']['Statistic']
      /** @description Two-sided; null of fewer than three countries */
      kendall_p: components['schemas']['Statistic']
    }
    StructureRow: {
      /** @description Composite or display group whose indicators are looked at together */
      set: string
      /**
       * @description Whether the set is a composite or a display group
       * @enum {string}
       */
      kind: 'composite' | 'group'
      /** @description Id of the indicator */
      indicator: string
      /** @description With the sum of the other indicators of the set */
      rest_correlation: components['schemas']['Statistic']
      /** @description Cronbach's alpha of the set without this indicator */
      alpha_without: components['schemas']['Statistic']
      /** @description In the composite, as the formulas give it */
      weight: components['schemas']['Statistic']
      /** @description Share of the variance of the composite that it carries */
      effective_weight: components['schemas']['Statistic']
      /** @description On the components with an eigenvalue above 1, at least the first */
      loadings: components['schemas']['Statistic'][]
    }
    Question: {
      /** @description Its one name: of the command, and in camelCase of the method and the operation */
      word: string
      /**
       * @description Method of HTTP
       * @enum {string}
       */
      method: 'GET' | 'POST' | 'DELETE'
      /** @description Address; what stands in braces is asked */
      path: string
      /** @description Address where what may be left out of the other one is; null where there is none */
      short_path: string | null
      /** @description What it answers, in a line */
      summary: string
      /** @description What else is to be known */
      description: string
      /** @description What it asks, that of the path first */
      asks: {
        /** @description Name of the parameter, or of the member of the body */
        name: string
        /**
         * @description Where the value stands in a request
         * @enum {string}
         */
        in: 'path' | 'query' | 'body'
        /**
         * @description Type of the value as JSON has it; `any` of several
         * @enum {string}
         */
        type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any'
        /** @description Whether a request without it is refused */
        required: boolean
        /** @description Value where it is left out; null where there is none */
        default: unknown
        /** @description What it says */
        meaning: string
        /** @description Values as an address has them */
        examples: string[]
        /** @description All values that there are, where they are few */
        choices?: string[]
      }[]
      /** @description Columns of a list, or members of an object */
      gives: {
        /** @description Name of the column or member; braces stand for names that only the answer knows */
        name: string
        /**
         * @description Type of the value in JSON
         * @enum {string}
         */
        type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any'
        /** @description Unit of a figure; null where it has none */
        unit: string | null
        /** @description What it says */
        meaning: string
        /** @description Whether it may be null or left out */
        missing: boolean
      }[]
      /** @description Codes that it can be refused with, besides those of every request */
      errors: string[]
      /**
       * @description Light: answered at once; heavy: it may take longer, by what is asked
       * @enum {string}
       */
      cost: 'light' | 'heavy'
    }
    CodebookColumn: {
      /** @description Word of the question, see `/v1/questions` */
      question: string
      /** @description Name of the column */
      name: string
      /** @description A name of at most 32 characters, for programs that take no longer ones */
      short: string
      /** @description Name in words */
      title: string
      /** @description What it holds; of a node, its definition */
      description: string
      /**
       * @description What its values are
       * @enum {string}
       */
      type: 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'structure'
      /** @description Unit of its figures */
      unit: string | null
      /** @description Digits after the point that figures are rounded to */
      decimals: number | null
      /** @description Least value that there may be */
      minimum: number | null
      /** @description Greatest value that there may be */
      maximum: number | null
      /** @description Step between two values */
      step: number | null
      /**
       * @description Keys tell rows apart, dimensions sort them, measures are figures, an interval bounds one, a note says more
       * @enum {string}
       */
      role: 'key' | 'dimension' | 'measure' | 'interval' | 'note'
      /** @description Indicator or composite that it is about */
      node: string | null
      /**
       * @description What that is
       * @enum {string|null}
       */
      kind: 'indicator' | 'composite' | null
      /**
       * @description What a higher score of it means
       * @enum {string|null}
       */
      direction: 'higher_is_worse' | 'higher_is_better' | null
      /** @description Editions that have it */
      editions: string[]
      /** @description Whether values, or the whole column, may be missing */
      missing: boolean
      /** @description Whose figures they are */
      author: string
      /** @description How figures are rounded */
      rule: string | null
      /** @description Formula of a composite, of the latest edition that has it */
      formula: string | null
      /** @description Concept of SDMX that it answers to */
      concept: string | null
    }
    LicencePart: {
      /**
       * @description What the terms are of
       * @enum {string}
       */
      part: 'figures' | 'computed' | 'texts' | 'code'
      /** @description What belongs to it */
      covers: string
      /** @description Whose it is */
      holder: string
      /** @description Under which terms it can be used */
      licence: string
      /** @description Where more is told */
      address: string | null
    }
    CountryMatch: {
      /** @description Place in the list, from 1 */
      position: number
      /** @description The name as it was given */
      given: string
      /**
       * @description What it was found to be
       * @enum {string}
       */
      status: 'matched' | 'ambiguous' | 'not_assessed' | 'unknown' | 'empty'
      /** @description ISO 3166-1 alpha-3 of the country; null where none is matched */
      iso3: string | null
      /** @description Name of the country, or of the territory that is not assessed */
      country: string | null
      /**
       * @description Found as a code, a name of the index, another spelling, a language, or by its words
       * @enum {string|null}
       */
      how: 'code' | 'name' | 'alias' | 'language' | 'words' | null
      /** @description 1 for a code or a spelling, 0.9 for its words in another order; null where nothing matched */
      certainty: number | null
      /** @description Codes that an ambiguous name fits */
      choices: string[]
      /** @description Codes that an unknown name is most like, at most three; a likeness is no match */
      nearest: string[]
      /** @description Code of the territory that is not assessed */
      not_assessed: string | null
    }
    Finding: {
      /** @description From 1 */
      line: number
      /** @description In UTF-16 units, from 1 */
      column: number
      /** @description In UTF-16 units, from the start of the text */
      offset: number
      /** @description `score`, `rank`, `size`, `delta`, `displayed_difference`, `like_for_like`, `basket_effect`, `rank_change`, `average`, `gap`, `margin`, `distance`, `compared`, `tied`, `country` or `edition` */
      kind: string
      /**
       * @description What becomes of what the draft says
       * @enum {string}
       */
      verdict: 'right' | 'rounded' | 'wrong_edition' | 'wrong_scope' | 'wrong' | 'not_in_index'
      /** @description Whether the draft is to be changed here */
      alarm: boolean
      /** @description The text as it stands */
      found: string
      /** @description The right value; null where the index has none */
      right: string | null
      /** @description The verdict in a sentence */
      says: string
      /** @description ISO 3166-1 alpha-3 */
      country: string | null
      /** @description Id of the indicator or composite */
      node: string | null
      /** @description Edition that the figure is held to */
      edition: string | null
      /** @description Scope of a rank, a size or an average */
      scope: string | null
      /** @description Where the API shows the right value */
      address: string
    }
    ReleaseCounts: {
      cells_added: number
      cells_removed: number
      cells_changed: number
      nodes_renamed: number
    }
    Scenario: {
      /** @description Hash of edition, note, patch, release and title */
      id: string
      /** @description Edition that is patched */
      edition: string
      /** @description Title that it was given */
      title: string
      /** @description Note that it was given */
      note: string | null
      /** @description As it was given */
      patch: {
        [key: string]: unknown
      }
      /** @description The release that it was made on */
      release: string
      /** @description ISO 8601 in UTC */
      created: string
      /** @description The release that is served now */
      served_release: string
      /** @description Whether the served release was registered after that of the scenario */
      newer: boolean
      /** @description Addresses of the answer that is kept, and of that to the same patch on the served release */
      results: {
        own: string
        served: string
      }
      /** @description From the release of the scenario to the served one; null where they are one */
      difference: {
        from: string
        to: string
        counts: components['schemas']['ReleaseCounts'] | null
        /** @description Where the difference is told in full */
        address: string
      } | null
    }
    ReleaseRow: {
      /** @description Id of the release */
      id: string
      /** @description When the store came to know it, ISO 8601 in UTC */
      registered: string
      /** @description When it was last made the served one */
      served_since: string | null
      /** @description Whether it is the served one */
      served_now: boolean
      /** @description Editions; null where it cannot be read */
      editions: number | null
      /** @description Countries; null where it cannot be read */
      countries: number | null
      /** @description Against the release before; null for the first */
      cells_added: number | null
      /** @description Against the release before; null for the first */
      cells_removed: number | null
      /** @description Against the release before; null for the first */
      cells_changed: number | null
      /** @description Against the release before; null for the first */
      nodes_renamed: number | null
      /** @description Why it cannot be read; null where it can */
      fault: string | null
    }
    /** @description Null for the first release */
    ReleaseDifference: {
      counts: components['schemas']['ReleaseCounts']
      editions: {
        added: string[]
        removed: string[]
      }
      countries: {
        added: string[]
        removed: string[]
        renamed: {
          before: string
          after: string
          iso3: string
        }[]
      }
      nodes: {
        added: string[]
        removed: string[]
        /** @description Cells and formulas of a renamed node are compared, not removed and added */
        renamed: {
          before: string
          after: string
          /**
           * @description What both have alike
           * @enum {string}
           */
          by: 'definition' | 'scores'
        }[]
      }
      cells: {
        added: {
          edition: string
          iso3: string
          indicator: string
          score: number
        }[]
        removed: {
          edition: string
          iso3: string
          indicator: string
          score: number
        }[]
        changed: {
          edition: string
          iso3: string
          indicator: string
          before: number
          after: number
        }[]
      }
      /** @description Of the editions that both have; null where the edition has no such composite */
      formulas: {
        edition: string
        node: string
        before: string | null
        after: string | null
      }[]
      /** @description Every file that differs, by path: also what nothing above tells of */
      files: {
        added: string[]
        removed: string[]
        changed: string[]
      }
    } | null
    Release: {
      /** @description Id of the release */
      id: string
      /** @description When the store came to know it, ISO 8601 in UTC */
      registered: string
      /** @description Whether it is the served one */
      served_now: boolean
      /** @description When it was served; `to` is null as long as it is */
      served: {
        from: string
        to: string | null
      }[]
      /** @description Ids of its editions */
      editions: string[]
      /** @description Countries that it has */
      countries: number
      /** @description Indicators and composites that it has */
      nodes: number
      /** @description The release that the difference is from */
      against: string | null
      difference: components['schemas']['ReleaseDifference']
    }
  }
  responses: {
    /** @description The answer is the one that `If-None-Match` names */
    304: {
      headers: {
        ETag: components['headers']['ETag']
        'RateLimit-Limit': components['headers']['Limit']
        'RateLimit-Remaining': components['headers']['Remaining']
        'RateLimit-Reset': components['headers']['Reset']
        [name: string]: unknown
      }
      content?: never
    }
    /** @description REQUEST_INVALID: The request is malformed */
    400: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description KEY_MISSING: Writing takes a key; KEY_INVALID: The key is not one that holds here */
    401: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description EDITION_UNKNOWN: The index has no such edition; NODE_UNKNOWN: The edition has no such indicator or composite; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; SCOPE_UNKNOWN: The index has no such scope; RELEASE_UNKNOWN: No such release is held here */
    404: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description FORMAT_UNSUPPORTED: The answer does not exist in this format */
    406: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description BODY_TOO_LARGE: The body is too large */
    413: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description MEDIA_TYPE_UNSUPPORTED: The body is not of a type that is read here */
    415: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average */
    422: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description RATE_LIMITED: Too many requests */
    429: {
      headers: {
        'Retry-After': components['headers']['Retry-After']
        'RateLimit-Limit': components['headers']['Limit']
        'RateLimit-Remaining': components['headers']['Remaining']
        'RateLimit-Reset': components['headers']['Reset']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description INTERNAL: The service failed; DEFINITIONS_INVALID: The definitions have faults; STORE_CORRUPT: A row of the store is not what its hash says */
    500: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description STORE_UNAVAILABLE: The store cannot be reached, read or written; OVERLOADED: More is asked than can be answered in time */
    503: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description RELEASE_UNKNOWN: No such release is held here */
    '404-2': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description REQUEST_INVALID: The request is malformed; BODY_MALFORMED: The body is not JSON */
    '400-2': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country */
    '422-2': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description INTERNAL: The service failed; STORE_CORRUPT: A row of the store is not what its hash says */
    '500-2': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description EDITION_UNKNOWN: The index has no such edition; RELEASE_UNKNOWN: No such release is held here */
    '404-3': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description EDITION_UNKNOWN: The index has no such edition; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; SCOPE_UNKNOWN: The index has no such scope; RELEASE_UNKNOWN: No such release is held here */
    '404-4': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description JOB_UNKNOWN: No such job */
    '404-5': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; EXACT_UNAVAILABLE: The question has no exact answer */
    '422-3': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description EDITION_UNKNOWN: The index has no such edition; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; LANGUAGE_UNKNOWN: The index is not told in this language; RELEASE_UNKNOWN: No such release is held here */
    '404-6': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description RELEASE_UNKNOWN: No such release is held here; EVIDENCE_UNKNOWN: The evidence has no such entry */
    '404-7': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; EDITIONS_REVERSED: A delta runs from an earlier edition to a later one */
    '422-4': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; EXACT_UNAVAILABLE: The question has no exact answer */
    '422-5': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description EDITION_UNKNOWN: The index has no such edition; NODE_UNKNOWN: The edition has no such indicator or composite; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; RELEASE_UNKNOWN: No such release is held here */
    '404-8': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; PATCH_INVALID: The changes contradict the definitions */
    '422-6': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description LANGUAGE_UNKNOWN: The index is not told in this language; RELEASE_UNKNOWN: No such release is held here */
    '404-9': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description PATCH_INVALID: The changes contradict the definitions */
    '422-7': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description SCENARIO_UNKNOWN: No such scenario is held here */
    '404-10': {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: {
    /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
    as_of: string
    /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
    release: string
    /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
    bom: boolean
    /** @description CSV: what separates cells */
    sep: ',' | ';' | '\t'
    /** @description CSV: decimal mark of scores */
    decimal: '.' | ','
    /** @description CSV and other files: only these columns, in this order */
    select: string
    /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
    dialect: 'biblatex' | 'bibtex'
    edition: string
    exact: boolean
    node: string
    scope: string
    country: string
    'country-2': string | string[]
    unknown: 'refuse' | 'skip'
    explain: boolean
    level: number
    language: string
    'scope-2': string
    uncertainty: string
    'country-3': string | string[]
    'node-2': string | string[]
    indicator: string | string[]
    job: string
    'edition-2': string
    'scope-3': string[]
    id: string
    shape: 'long' | 'wide'
    from: string
    to: string
    kind: string | string[]
    counterpart: string | string[]
    'release-2': string
  }
  requestBodies: never
  headers: {
    /** @description Address of the scenario */
    Location: string
    /** @description By it the job is given up, with `DELETE`; none when it is done */
    'Job-Secret': string
    /** @description Address of the job */
    'Location-2': string
    /** @description `respond-async`, where the client asked for it */
    'Preference-Applied': string
    /** @description `describedby` is the definition; `latest-version`, when a newer release is served, the answer there */
    Link: string
    /** @description Strong, of the answer in its encoding; `If-None-Match` with it is answered with 304 */
    ETag: string
    /** @description Units of cost that a client may ask in the window, one for a light request; where the service has a limit */
    Limit: number
    /** @description Units that are left in the window */
    Remaining: number
    /** @description Seconds until the window ends */
    Reset: number
    /** @description Seconds after which to ask again */
    'Retry-After': number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  getLiveness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It does */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Status']
        }
      }
    }
  }
  getReadiness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description They should */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Status']
        }
      }
      /** @description It is shutting down */
      503: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Status']
        }
      }
    }
  }
  problems: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ProblemType'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  problem: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        code: components['schemas']['ErrorCode']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ProblemType']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  editions: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Edition'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  edition: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Framework']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-3']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  indicators: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Definition'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  indicator: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Definition']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description NODE_UNKNOWN: The edition has no such indicator or composite; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  countries: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Country'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  country: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Country']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  sheetRegions: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['SheetRegion'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scopes: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Scope'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scores: {
    parameters: {
      query?: {
        node?: components['parameters']['node-2']
        country?: components['parameters']['country-2']
        scope?: components['parameters']['scope']
        unknown?: components['parameters']['unknown']
        shape?: components['parameters']['shape']
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ScoreRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scoresOfAll: {
    parameters: {
      query?: {
        node?: components['parameters']['node-2']
        country?: components['parameters']['country-2']
        scope?: components['parameters']['scope']
        unknown?: components['parameters']['unknown']
        shape?: components['parameters']['shape']
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ScoreRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description NODE_UNKNOWN: The edition has no such indicator or composite; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; SCOPE_UNKNOWN: The index has no such scope; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  bulk: {
    parameters: {
      query?: {
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['BulkRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  ranking: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-2']
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        uncertainty?: components['parameters']['uncertainty']
        level?: components['parameters']['level']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankedCountry'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422-3']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  rankings: {
    parameters: {
      query?: {
        node?: string | string[]
        by?: 'world' | 'continent' | 'region' | 'group'
        scope?: components['parameters']['scope']
        unknown?: components['parameters']['unknown']
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankingRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  averages: {
    parameters: {
      query?: {
        by?: 'world' | 'continent' | 'region' | 'group'
        scope?: components['parameters']['scope']
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['AverageRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  deltas: {
    parameters: {
      query?: {
        node?: components['parameters']['node-2']
        country?: components['parameters']['country-2']
        scope?: components['parameters']['scope']
        unknown?: components['parameters']['unknown']
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        from: components['parameters']['from']
        to: components['parameters']['to']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['DeltaRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422-4']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  contributions: {
    parameters: {
      query?: {
        node?: components['parameters']['node-2']
        country?: components['parameters']['country-2']
        scope?: components['parameters']['scope']
        unknown?: components['parameters']['unknown']
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        from: components['parameters']['from']
        to: components['parameters']['to']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ContributionRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422-4']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  profile: {
    parameters: {
      query?: {
        exact?: components['parameters']['exact']
        explain?: components['parameters']['explain']
        uncertainty?: components['parameters']['uncertainty']
        level?: components['parameters']['level']
        language?: components['parameters']['language']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Profile']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-6']
      406: components['responses']['406']
      422: components['responses']['422-5']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  similar: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-2']
        limit?: number
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['SimilarCountry'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-4']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  comparison: {
    parameters: {
      query: {
        countries: string | string[]
        exact?: components['parameters']['exact']
        language?: components['parameters']['language']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Comparison']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-6']
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scopeProfile: {
    parameters: {
      query?: {
        exact?: components['parameters']['exact']
        language?: components['parameters']['language']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        scope: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ScopeProfile']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description EDITION_UNKNOWN: The index has no such edition; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; SCOPE_UNKNOWN: The index has no such scope; LANGUAGE_UNKNOWN: The index is not told in this language; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  chart: {
    parameters: {
      query?: {
        language?: components['parameters']['language']
        uncertainty?: components['parameters']['uncertainty']
        level?: components['parameters']['level']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        chart: 'pyramid' | 'indicators' | 'ranks' | 'quadrants' | 'changes' | 'intervals'
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ChartMark'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-6']
      406: components['responses']['406']
      422: components['responses']['422-5']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceConflicts: {
    parameters: {
      query?: {
        country?: components['parameters']['country-3']
        indicator?: components['parameters']['indicator']
        edition?: components['parameters']['edition-2']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceConflict'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-8']
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceConflict: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        conflict: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceConflict']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-7']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidence: {
    parameters: {
      query?: {
        country?: components['parameters']['country-3']
        indicator?: components['parameters']['indicator']
        kind?: components['parameters']['kind']
        counterpart?: components['parameters']['counterpart']
        source?: string | string[]
        status?: string
        nature?: string
        direction?: string
        from?: string
        to?: string
        edition?: components['parameters']['edition-2']
        bearing?: 'bears' | 'since_then' | 'undated' | 'not_scored'
        about?: string | string[]
        q?: string
        unit?: string | string[]
        whole?: boolean
        dated?: boolean
        new_since?: string
        sort?: 'from' | '-from' | 'quantity' | '-quantity'
        language?: components['parameters']['language']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Fact'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description EDITION_UNKNOWN: The index has no such edition; NODE_UNKNOWN: The edition has no such indicator or composite; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; LANGUAGE_UNKNOWN: The index is not told in this language; RELEASE_UNKNOWN: No such release is held here; EVIDENCE_UNKNOWN: The evidence has no such entry */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceAmounts: {
    parameters: {
      query: {
        currency: string
        rate?: string[]
        country?: components['parameters']['country-3']
        indicator?: components['parameters']['indicator']
        kind?: components['parameters']['kind']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceAmount'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description NODE_UNKNOWN: The edition has no such indicator or composite; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; RELEASE_UNKNOWN: No such release is held here; EVIDENCE_UNKNOWN: The evidence has no such entry */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceBalance: {
    parameters: {
      query?: {
        country?: components['parameters']['country-3']
        indicator?: components['parameters']['indicator']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceBalance'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-8']
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  cooperation: {
    parameters: {
      query?: {
        country?: components['parameters']['country-3']
        counterpart?: components['parameters']['counterpart']
        relation?: 'treaties' | 'requests' | 'agreements' | 'returns' | 'networks' | 'assistance'
        without?: 'treaties' | 'requests' | 'agreements' | 'returns' | 'networks' | 'assistance'
        edition?: components['parameters']['edition-2']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Cooperation'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description EDITION_UNKNOWN: The index has no such edition; COUNTRY_UNKNOWN: The index has no such country; COUNTRY_NOT_ASSESSED: The territory is not assessed by the index; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422-2']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceSources: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceSource'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceTerms: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceTerm'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceTables: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceTable'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  evidenceTable: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        table: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['EvidenceTableRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-7']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  fact: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        fact: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['FactInFull']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-7']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  linkedWhatIf: {
    parameters: {
      query: {
        exact?: components['parameters']['exact']
        scope?: components['parameters']['scope-3']
        patch: string
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CountryEffect'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400-2']
      404: components['responses']['404-4']
      406: components['responses']['406']
      422: components['responses']['422-6']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  whatIf: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-3']
        exact?: components['parameters']['exact']
        link?: boolean
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    /** @description Parts apply in this order: drop, add, formulas, aggregations, weights, changes */
    requestBody: {
      content: {
        'application/json': components['schemas']['Patch']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CountryEffect'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404-4']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; PATCH_INVALID: The changes contradict the definitions; QUESTION_TOO_LARGE: The answer takes longer than is waited for */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  tornado: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-2']
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['TornadoBar'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  leaveOneOut: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-2']
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankRange'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  methods: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope-2']
        exact?: components['parameters']['exact']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    /** @description Named patches to hold against the method of the edition and each other */
    requestBody: {
      content: {
        'application/json': components['schemas']['Methods']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CountryByMethods'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      422: components['responses']['422-6']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  goalSeek: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    /** @description What a country is to reach, and by which indicators */
    requestBody: {
      content: {
        'application/json': components['schemas']['Goal']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['GoalSeek']
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404-3']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description GOAL_INVALID: The goal contradicts the definitions */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  rankDistributions: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope']
        country?: components['parameters']['country-2']
        unknown?: components['parameters']['unknown']
        uncertainty?: components['parameters']['uncertainty']
        level?: components['parameters']['level']
        full?: boolean
        exact?: components['parameters']['exact']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankDistributionRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422-3']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  rankDistributionsPosted: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope']
        country?: components['parameters']['country-2']
        level?: components['parameters']['level']
        exact?: components['parameters']['exact']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          uncertainty: components['schemas']['ErrorModel']
        }
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankDistributionRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; UNCERTAINTY_INVALID: The error model contradicts the definitions; EXACT_UNAVAILABLE: The question has no exact answer */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  rankDistribution: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope']
        uncertainty?: components['parameters']['uncertainty']
        level?: components['parameters']['level']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
        country: components['parameters']['country']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['RankDistribution']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422-3']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  claims: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Claims']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CheckedClaim'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; UNCERTAINTY_INVALID: The error model contradicts the definitions; EXACT_UNAVAILABLE: The question has no exact answer; CLAIM_INVALID: The claim contradicts the definitions */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  simulation: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    /** @description What varies from replication to replication */
    requestBody: {
      content: {
        'application/json': components['schemas']['Simulation']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['SimulatedScore'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      /** @description It is done as a job: by parts, on all replicas that share a PostgreSQL store */
      202: {
        headers: {
          'Job-Secret': components['headers']['Job-Secret']
          Location: components['headers']['Location-2']
          'Preference-Applied': components['headers']['Preference-Applied']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Job']
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      401: components['responses']['401']
      /** @description WRITES_OFF: Nothing is written here */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      404: components['responses']['404']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; PATCH_INVALID: The changes contradict the definitions; SIMULATION_INVALID: The simulation contradicts the definitions; SIMULATION_TOO_LARGE: The simulation is larger than is computed here; UNCERTAINTY_INVALID: The error model contradicts the definitions */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description JOBS_OPEN: Too many jobs are not done yet; RATE_LIMITED: Too many requests */
      429: {
        headers: {
          'Retry-After': components['headers']['Retry-After']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  sensitivity: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    /** @description Which output is studied, what is uncertain, and how finely it is sampled */
    requestBody: {
      content: {
        'application/json': components['schemas']['Sensitivity']
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['FactorIndices'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description COUNTRY_AMBIGUOUS: The name fits more than one country; SCOPE_EMPTY: The scope has no country to rank or average; SENSITIVITY_INVALID: The factors contradict the definitions; SENSITIVITY_TOO_LARGE: The question is larger than is computed here */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  correlations: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope']
        with?: string | string[]
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CorrelatedPair'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  structure: {
    parameters: {
      query?: {
        scope?: components['parameters']['scope']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
        node: components['parameters']['node']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['StructureRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404']
      406: components['responses']['406']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  questions: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Question'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  codebook: {
    parameters: {
      query?: {
        question?: string
        language?: components['parameters']['language']
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CodebookColumn'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-9']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  licence: {
    parameters: {
      query?: {
        /** @description `.bib`: for BibLaTeX, or for the classical styles of BibTeX */
        dialect?: components['parameters']['dialect']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['LicencePart'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  countryMatches: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /** @description CSV whose first column has the names, or a name a line */
    requestBody: {
      content: {
        'application/json': components['schemas']['Names']
        'text/csv': string
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['CountryMatch'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404-2']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  draftCheck: {
    parameters: {
      query?: {
        language?: 'en' | 'ru'
        edition?: string
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The text as it is; `language` and `edition` stand in the query */
    requestBody: {
      content: {
        'application/json': components['schemas']['Draft']
        'text/plain': string
        'text/markdown': string
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
      }
    }
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Finding'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      404: components['responses']['404-3']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      /** @description DRAFT_INVALID: The draft cannot be read, or says what is not so */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  whatIfBatch: {
    parameters: {
      query?: {
        exact?: components['parameters']['exact']
        scope?: components['parameters']['scope-3']
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        edition: components['parameters']['edition']
      }
      cookie?: never
    }
    /** @description One patch a line */
    requestBody: {
      content: {
        'application/x-ndjson': string
      }
    }
    responses: {
      /** @description Newline-delimited JSON */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/x-ndjson': string
        }
      }
      400: components['responses']['400']
      404: components['responses']['404-4']
      415: components['responses']['415']
      422: components['responses']['422']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scenarioCreate: {
    parameters: {
      query?: {
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScenarioRequest']
      }
    }
    responses: {
      /** @description It was there */
      200: {
        headers: {
          Location: components['headers']['Location']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Scenario']
            meta: components['schemas']['Meta']
          }
        }
      }
      /** @description It is kept */
      201: {
        headers: {
          Location: components['headers']['Location']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Scenario']
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400-2']
      401: components['responses']['401']
      /** @description WRITES_OFF: Nothing is written here; QUOTA_REACHED: There is no room left for what is to be kept */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      404: components['responses']['404-3']
      406: components['responses']['406']
      413: components['responses']['413']
      415: components['responses']['415']
      422: components['responses']['422-7']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  scenario: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: components['parameters']['id']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Scenario']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-10']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  scenarioRemove: {
    parameters: {
      query?: {
        force?: boolean
      }
      header?: never
      path: {
        id: components['parameters']['id']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: {
              /** @description Id that it had */
              id: string
              /** @description Title that it had */
              title: string
              /** @description ISO 8601 in UTC */
              created: string
              /** @description Ids of the scenarios that name it, at most 20 */
              named_by: string[]
            }
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400']
      401: components['responses']['401']
      /** @description KEY_INSUFFICIENT: The key may not do this; WRITES_OFF: Nothing is written here */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      404: components['responses']['404-10']
      406: components['responses']['406']
      /** @description SCENARIO_REFERRED: Something refers to the scenario */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  scenarioResult: {
    parameters: {
      query?: {
        release?: string
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path: {
        id: components['parameters']['id']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          Link: components['headers']['Link']
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description As `POST /v1/editions/{edition}/what-if` answers to the patch */
            data: unknown
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description RELEASE_UNKNOWN: No such release is held here; SCENARIO_UNKNOWN: No such scenario is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      422: components['responses']['422-7']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  releases: {
    parameters: {
      query?: {
        /** @description CSV: start with a byte order mark, by which Excel knows UTF-8 */
        bom?: components['parameters']['bom']
        /** @description CSV: what separates cells */
        sep?: components['parameters']['sep']
        /** @description CSV: decimal mark of scores */
        decimal?: components['parameters']['decimal']
        /** @description CSV and other files: only these columns, in this order */
        select?: components['parameters']['select']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['ReleaseRow'][]
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  release: {
    parameters: {
      query?: {
        against?: string
      }
      header?: never
      path: {
        release: components['parameters']['release-2']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Release']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-2']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  releaseCompiled: {
    parameters: {
      query?: {
        language?: string
      }
      header?: never
      path: {
        release: components['parameters']['release-2']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description Its form may change with the version of crindex */
            data: unknown
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-9']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
  job: {
    parameters: {
      query?: never
      header?: never
      path: {
        job: components['parameters']['job']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Job']
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-5']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  jobCancel: {
    parameters: {
      query?: never
      header?: {
        /** @description As it came with the job */
        'Job-Secret'?: string
      }
      path: {
        job: components['parameters']['job']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Job']
            meta: components['schemas']['Meta']
          }
        }
      }
      400: components['responses']['400']
      /** @description KEY_INVALID: The key is not one that holds here */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description KEY_INSUFFICIENT: The key may not do this; WRITES_OFF: Nothing is written here; JOB_SECRET_WRONG: Only who began a job may give it up */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      404: components['responses']['404-5']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  jobEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        job: components['parameters']['job']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The events */
      200: {
        headers: {
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'text/event-stream': string
        }
      }
      400: components['responses']['400']
      404: components['responses']['404-5']
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  jobResult: {
    parameters: {
      query?: never
      header?: never
      path: {
        job: components['parameters']['job']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description As `POST /v1/editions/{edition}/simulations` answers */
            data: unknown
            meta: components['schemas']['Meta']
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      404: components['responses']['404-5']
      406: components['responses']['406']
      /** @description JOB_UNFINISHED: The job has no result yet */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      429: components['responses']['429']
      500: components['responses']['500-2']
      503: components['responses']['503']
    }
  }
  dataPackage: {
    parameters: {
      query?: {
        /** @description Path and query of a table, such as `/v1/editions/2023/scores`; the whole index when left out */
        of?: string
        /** @description Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever */
        release?: components['parameters']['release']
        /** @description Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release` */
        as_of?: components['parameters']['as_of']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The descriptor */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          'RateLimit-Limit': components['headers']['Limit']
          'RateLimit-Remaining': components['headers']['Remaining']
          'RateLimit-Reset': components['headers']['Reset']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            [key: string]: unknown
          }
        }
      }
      304: components['responses']['304']
      400: components['responses']['400']
      /** @description ROUTE_UNKNOWN: Nothing is served at this address; RELEASE_UNKNOWN: No such release is held here */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      406: components['responses']['406']
      429: components['responses']['429']
      500: components['responses']['500']
      503: components['responses']['503']
    }
  }
}
