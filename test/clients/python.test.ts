import t from 'tap'
import { pandas, python, runText } from './run-client.js'
import { origin } from './service.js'

const start = `
import sys, urllib.request
open("crindex.py", "wb").write(urllib.request.urlopen("${origin}/clients/crindex.py").read())
sys.path.insert(0, ".")
from crindex import Client, Problem
x = Client("${origin}")
`

t.test('ten lines of Python ask, pin, cite, compare and read a codebook', { skip: python.skip }, async t => {
  const { code, text } = await runText(
    python,
    `${start}
r = x.ask("ranking", node="criminality", edition=2023, scope="continent:asia", uncertainty="step")
x.pin(r)
d = x.ask("deltas", from_=2021, to=2023, node="criminality", country=["KAZ", "Congo, Dem. Rep."])
w = x.ask("what_if", edition=2023, changes=[{"country": "KAZ", "indicator": "anti_money_laundering", "by": 1}])
print(r[0]["country"], len(r), x.release == r.release == d.release)
print([row["iso3"] for row in d], w[0]["iso3"])
print([row["iso2"] for row in x.ask("countries") if row["iso3"] in ("NAM", "AFG")], x.ask("country", country=398)["iso3"])
print([(row["given"], row["status"], row["iso3"]) for row in x.match(["Bahamas, The", None, 398, "Kosovo"])])
print(x.codebook("ranking")[0]["name"], r.cite())
`
  )
  t.equal(code, 0, text)
  t.match(text, /^Myanmar 46 True$/m)
  t.match(text, /^\['COD', 'KAZ'\] KAZ$/m)
  t.match(text, /^\['AF', 'NA'\] KAZ$/m)
  t.match(
    text,
    "[('Bahamas, The', 'matched', 'BHS'), ('', 'empty', None), ('398', 'matched', 'KAZ'), ('Kosovo', 'not_assessed', None)]"
  )
  t.match(text, /^\w+ .*release sha256:[0-9a-f]{64}\. Rule: competition rank/m)
})

t.test('Python is told what is wrong as people read it, and in the form of data', { skip: python.skip }, async t => {
  const { code, text } = await runText(
    python,
    `${start}
try: x.ask("scores", edition=2023, country=["Kazakhtan", "KAZ", "Congo"])
except Problem as p: print(p.code, p.status, p.errors[0]["nearest"], p)
for ask in (lambda: x.ask("rankin"), lambda: x.ask("ranking", editon=2023), lambda: x.ask("ranking", node="resilience"),
            lambda: Client("${origin}", "sha256:00").ask("editions"), lambda: Client("${origin}/docs/none").ask("editions"),
            lambda: Client("http://127.0.0.1:9").ask("editions")):
    try: print("answered", ask())
    except Exception as e: print(type(e).__name__, e)
`
  )
  t.equal(code, 0, text)
  t.match(text, /COUNTRY_UNKNOWN 404 \['Kazakhstan'\] The index has no such country/)
  t.match(text, /nearest: Kazakhstan[\s\S]*allowed: COD/)
  t.match(text, /KeyError .*nearest: ranking/)
  t.match(text, /TypeError ranking takes no 'editon'; nearest: edition/)
  t.match(text, /TypeError ranking needs edition/)
  t.match(text, /Problem [\s\S]*sha256:00/)
  t.match(text, /ConnectionError http:\/\/127\.0\.0\.1:9 does not answer/)
  t.notMatch(text, /^answered/m)
})

t.test('frames of pandas have the types that the service says', { skip: pandas.skip }, async t => {
  const { code, text } = await runText(
    pandas,
    `${start}
f = x.ask("ranking", edition=2023, node="criminality", scope="countries:KAZ,UZB,LBN,AFG").frame()
print({name: str(kind) for name, kind in f.dtypes.items() if name in ("iso3", "score", "rank", "tied")})
print(list(f.sort_values("iso3")["tied"])[:1], f.attrs["crindex"]["edition"])
c = x.ask("countries").frame().set_index("iso3")
print(c.loc["NAM", "iso2"], int(c.iso2.isna().sum()), len(c))
s = x.ask("scores", edition=2021, country="KAZ", shape="wide").frame()
print(str(s["criminality"].dtype), len(x.ask("evidence", country="TUV").frame()))
`
  )
  t.equal(code, 0, text)
  t.match(text, /'iso3': 'string'.*'score': 'Float64', 'rank': 'Int64', 'tied': '(?:object|string)'/)
  t.match(text, /^\['LBN'\] 2023$/m)
  t.match(text, /^NA 0 193$/m)
  t.match(text, /^Float64 0$/m)
})
