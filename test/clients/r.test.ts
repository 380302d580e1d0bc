import t from 'tap'
import { r, runText } from './run-client.js'
import { origin } from './service.js'

const start = `source("${origin}/clients/crindex.R")\nx <- crindex("${origin}")\n`

t.test('ten lines of R ask, pin, cite, merge and read a codebook', { skip: r.skip }, async t => {
  const { code, text } = await runText(
    r,
    `${start}
r <- crindex_ask(x, "ranking", node = "criminality", edition = 2023, scope = "continent:asia", uncertainty = "step")
x <- crindex_pin(x, r)
d <- crindex_ask(x, "deltas", from = 2021, to = 2023, node = "criminality")
m <- merge(r, d, by = "iso3")
w <- crindex_ask(x, "what_if", edition = 2023, changes = list(list(country = "KAZ", indicator = "anti_money_laundering", by = 1)))
cat(r$country[1], nrow(m), x$release == attr(d, "crindex")$release, w$iso3, "\\n")
cat(class(r$score), class(r$rank), class(r$tied), "\\n")
b <- crindex_ask(x, "countries")
cat(b$iso2[b$iso3 == "NAM"], sum(is.na(b$iso2)), crindex_ask(x, "country", country = 398)$iso3, "\\n")
k <- crindex_ask(x, "scores", country = "Congo, Dem. Rep.", node = "resilience")
cat(unique(k$iso3), length(k$score), crindex_codebook(x, "ranking")$unit[crindex_codebook(x, "ranking")$name == "score"], "\\n")
k <- crindex_match(x, c("Bahamas, The", NA, "Niger", "Kosovo"))
cat(k$status, k$iso3, nrow(crindex_match(x, "Laos")), "\\n")
cat(crindex_cite(r), "\\n"); write.csv(r, tempfile()); print(x)
`
  )
  t.equal(code, 0, text)
  t.match(text, /^Myanmar 46 TRUE KAZ $/m)
  t.match(text, /^numeric integer character $/m)
  t.match(text, /^NA 0 KAZ $/m)
  t.match(text, /^COD 3 index points $/m)
  t.match(text, /^matched empty matched not_assessed BHS NA NER NA 1 $/m)
  t.match(text, /release sha256:[0-9a-f]{64}\. Rule: competition rank/)
})

t.test('R is told what is wrong as people read it, by the class of its code', { skip: r.skip }, async t => {
  const { code, text } = await runText(
    r,
    `${start}
e <- tryCatch(crindex_ask(x, "scores", edition = 2023, country = c("Kazakhtan", "KAZ", "Congo")), crindex_country_unknown = identity)
cat(conditionMessage(e), "\\n", e$problem$errors[[1]]$nearest[[1]], "\\n")
asks <- list(function() crindex_ask(x, "rankin"), function() crindex_ask(x, "ranking", editon = 2023),
  function() crindex_ask(x, "ranking", node = "resilience"), function() crindex_ask(crindex_pin(x, "sha256:00"), "editions"),
  function() crindex_ask(crindex("http://127.0.0.1:9"), "editions"))
for (ask in asks) cat("told:", tryCatch(ask(), error = conditionMessage), "\\n")
`
  )
  t.equal(code, 0, text)
  t.match(text, /The index has no such country\.\n {2}\/query\/country: .*\n {4}nearest: Kazakhstan/)
  t.match(text, /allowed: COD/)
  t.match(text, /told: no question "rankin"; nearest: ranking/)
  t.match(text, /told: ranking takes no "editon"; nearest: edition/)
  t.match(text, /told: ranking needs edition/)
  t.match(text, /told: [^\n]*\n[^\n]*sha256:00/)
  t.match(text, /told: .*127\.0\.0\.1/)
})
