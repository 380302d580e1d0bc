"""Recompute an index from the scores of its indicators, and say how many figures of a service are equal.

    python3 verify.py http://localhost:3000 [release]

Taken from the service are the scores of the indicators, the formulas, and which countries a scope has. Every composite,
rank, average and change is then computed here, in fractions, and compared with what the service answers: the exact
fraction, the rounded number, the rank. Nothing but Python is needed, and nothing of the service is used to compute.
"""

import ast
import json
import sys
import time
import urllib.error
import urllib.request
from fractions import Fraction
from itertools import combinations

BASE = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:3000"
RELEASE = sys.argv[2] if len(sys.argv) > 2 else None


def get(address):
    """The data of an answer; where the service asks to wait, we wait."""
    address += f"{'&' if '?' in address else '?'}release={RELEASE}" if RELEASE else ""
    while True:
        try:
            with urllib.request.urlopen(BASE + address) as answer:
                return json.load(answer)["data"]
        except urllib.error.HTTPError as error:
            if error.code not in (429, 503):
                raise SystemExit(f"{BASE}{address}: {error.read().decode()}") from None
            time.sleep(float(error.headers.get("retry-after", 1)))



def weighted_mean(*values):
    scores, weights = values[::2], values[1::2]
    return sum(score * weight for score, weight in zip(scores, weights)) / sum(weights)


FUNCTIONS = {"mean": lambda *scores: sum(scores) / len(scores), "weighted_mean": weighted_mean, "min": min, "max": max}


def value(formula, scores, left=()):
    """The exact value of a formula; None where a score is missing. Nodes that are left out leave a mean, with weights."""
    if isinstance(formula, ast.Constant):
        return Fraction(str(formula.value))
    if isinstance(formula, ast.Name):
        return scores[formula.id]
    if not isinstance(formula, ast.Call) or formula.func.id not in FUNCTIONS:
        raise SystemExit(f"{ast.unparse(formula)}: this formula is not known here, so the index cannot be verified")
    step = 2 if formula.func.id == "weighted_mean" else 1
    stay = [at for at in range(0, len(formula.args), step) if getattr(formula.args[at], "id", None) not in left]
    values = [value(formula.args[at + more], scores, left) for at in stay for more in range(step)]
    return None if None in values else FUNCTIONS[formula.func.id](*values)


def score_all(tree, scores, left=frozenset()):
    """The scores of all nodes, from those of the indicators: a child comes after its parent in the tree."""
    found = {id: score for id, score in scores.items() if id not in left}
    for node in reversed(tree):
        if node["formula"] and any(child in found for child in node["children"]):
            out = {child for child in node["children"] if child not in found}
            found[node["id"]] = value(ast.parse(node["formula"], mode="eval").body, found, out)
    return found


def rounded(score, decimals):
    """Rounded once, half away from zero."""
    if score is None:
        return None
    whole = (abs(score) * 10**decimals * 2 + 1) // 2
    return float(Fraction(whole if score >= 0 else -whole, 10**decimals))


def minus(one, other):
    return None if one is None or other is None else one - other


def rank(score, scores):
    """1 is the highest; equal scores share the better rank."""
    return None if score is None else 1 + sum(other is not None and other > score for other in scores)


equal, compared = {}, {}


def check(kind, place, computed, answered):
    compared[kind] = compared.get(kind, 0) + 1
    equal[kind] = equal.get(kind, 0) + (computed == answered)
    if computed != answered:
        print("not equal:", kind, *place, "computed", computed, "answered", answered)


def check_score(kind, place, score, row, name, decimals):
    answered = row[name + "_exact"]
    check(kind, place, (score, rounded(score, decimals)), (answered and Fraction(answered), row[name]))


def main():
    scopes, index = get("/v1/scopes"), {}
    for edition in get("/v1/editions"):
        id = edition["id"]
        about, rows = get(f"/v1/editions/{id}"), get(f"/v1/editions/{id}/scores?exact=true")
        tree, decimals = about["tree"], about["decimals"]
        indicators = {node["id"] for node in tree if not node["formula"]}
        taken = {}
        for row in rows:
            if row["node"] in indicators:
                taken.setdefault(row["iso3"], {})[row["node"]] = row["score_exact"] and Fraction(row["score_exact"])
        scores = {iso3: score_all(tree, held) for iso3, held in taken.items()}
        index[id] = about, taken, scores
        for row in rows:
            if row["node"] not in indicators:
                check_score("composites", (id, row["iso3"], row["node"]), scores[row["iso3"]][row["node"]], row, "score", decimals)
        for node in tree:
            verify_ranks(id, node["id"], scores)
            verify_averages(id, node["id"], scores, scopes, decimals)
    for earlier, later in combinations(index, 2):
        verify_changes(earlier, later, index)
    for kind, all_of in compared.items():
        print(f"{kind}: {equal[kind]:,} of {all_of:,} are equal")
    sys.exit(equal != compared)


def verify_ranks(edition, node, scores):
    for row in get(f"/v1/editions/{edition}/rankings/{node}"):
        mine = scores[row["iso3"]][node]
        check("ranks", (edition, node, row["iso3"]), rank(mine, [held[node] for held in scores.values()]), row["rank"])


def verify_averages(edition, node, scores, scopes, decimals):
    members = {scope["id"]: scope["countries"] for scope in scopes}
    for kind in sorted({scope["kind"] for scope in scopes}):
        for row in get(f"/v1/editions/{edition}/averages/{node}?by={kind}&exact=true"):
            held = [scores[iso3][node] for iso3 in members[row["scope"]] if iso3 in scores]
            there = [score for score in held if score is not None]
            check_score("averages", (edition, node, row["scope"]), sum(there) / len(there), row, "score", decimals)


def verify_changes(earlier, later, index):
    (_, taken_before, before), (about, taken_after, after) = index[earlier], index[later]
    tree, decimals = about["tree"], about["decimals"]
    apart = {node["id"] for node in tree if not node["formula"]} - {node["id"] for node in index[earlier][0]["tree"]}
    nodes = ",".join({node["id"] for about, _, _ in (index[earlier], index[later]) for node in about["tree"]})
    for row in get(f"/v1/deltas/{earlier}/{later}?exact=true&node={nodes}"):
        iso3, node, place = row["iso3"], row["node"], (earlier, later, row["iso3"], row["node"])
        one, other = before.get(iso3, {}).get(node), after.get(iso3, {}).get(node)
        delta, alike = minus(other, one), None
        if delta is not None:
            alike = minus(*(score_all(tree, all_of[iso3], apart).get(node) for all_of in (taken_after, taken_before)))
        check_score("changes", place, delta, row, "delta", decimals)
        check_score("changes like for like", place, alike, row, "like_for_like", decimals)
        check_score("effects of the basket", place, minus(delta, alike), row, "basket_effect", decimals)


if __name__ == "__main__":
    main()
