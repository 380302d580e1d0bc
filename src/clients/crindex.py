"""crindex: exact answers about an index, with their source. One file, standard library only, Python 3.9 or newer.

    from crindex import Client, Problem
    x = Client("http://localhost:3000")
    r = x.ask("ranking", edition=2023, node="criminality", scope="continent:asia")
    x.pin(r)                        # all further answers are of this release
    print(r[0]["country"], r.cite())
    f = r.frame()                   # pandas, if it is installed

What can be asked, and what is answered, is read from the service (`/v1/questions`); nothing of it stands in this file.
"""

import difflib
import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request

__all__ = ["Client", "Problem", "Table"]


class Problem(Exception):
    """What the service refuses, as it says it: `.code`, `.status`, `.errors` with `nearest` and `allowed`."""

    def __init__(self, told, address):
        self.told, self.address = told, address
        self.code, self.status = told.get("type", "").rsplit("/", 1)[-1], told.get("status")
        self.errors = told.get("errors", [])
        lines = [told.get("title", "Problem") + "." + ("" if self.errors else " " + told.get("detail", ""))]
        for error in self.errors:
            near, allowed = error.get("nearest") or [], error.get("allowed") or []
            lines.append("  " + error["pointer"] + ": " + error["detail"])
            if near or allowed:
                lines.append("    " + ("nearest: " if near else "allowed: ") + ", ".join((near or allowed)[:12]))
        super().__init__("\n".join(lines))


class Table(list):
    """The rows of an answer, each a dict; `.meta` says where they come from, `.columns` what they mean."""

    def __init__(self, rows, meta, columns):
        super().__init__(rows)
        self.meta, self.columns = meta, columns

    @property
    def release(self):
        return self.meta["release"]

    def cite(self):
        return "{citation}, release {release}. Rule: {rule}.".format(**self.meta)

    def frame(self):
        """A frame of pandas: codes are text, whole numbers whole also where some are missing, lists joined by `|`."""
        import pandas

        types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
        known = {column["name"]: column["type"] for column in self.columns}
        names = list(self[0]) if self else list(known)
        frame = pandas.DataFrame({name: [cell_of(row.get(name)) for row in self] for name in names}, columns=names)
        typed = {name: types[known[name]] for name in names if known.get(name) in types}
        frame = frame.astype(typed)
        frame.attrs["crindex"] = self.meta
        return frame


def cell_of(value):
    if isinstance(value, list) and not any(isinstance(each, (dict, list)) for each in value):
        return "|".join(map(str, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


class Client:
    def __init__(self, base=None, release=None, timeout=60):
        self.base = (base or os.environ.get("CRINDEX", "http://localhost:3000")).rstrip("/")
        self.release, self.timeout, self._questions = release, timeout, None

    def pin(self, table):
        """Ask the release of an answer, or of an id, from now on, whatever is served by then."""
        self.release = getattr(table, "release", table)
        return self

    def questions(self):
        """What can be asked, by its word."""
        if self._questions is None:
            self._questions = {each["word"]: each for each in self.send("/v1/questions")["data"]}
        return self._questions

    def codebook(self, word):
        """The columns of an answer: name, type, unit, meaning, and whether a value may be missing."""
        return [dict(column, question=word) for column in self._question(word)["gives"]]

    def match(self, names, **more):
        """A table as long as the list of names: the country of each, or why there is none."""
        return self.ask("country-matches", names=["" if name is None else str(name) for name in names], **more)

    def ask(self, word, **given):
        """A question by its word and what it asks by name; `from_` stands for `from`. A list is answered as a Table."""
        question = self._question(word)
        asks = {each["name"]: each for each in question["asks"]}
        given = {name.rstrip("_"): value for name, value in given.items() if value is not None}
        for name in given:
            if name not in asks:
                raise TypeError(f"{word} takes no {name!r}; nearest: {nearest(name, asks)}")
        if self.release and "release" in asks and "as_of" not in given:
            given.setdefault("release", self.release)
        address, body = self._request(question, asks, given)
        answer = self.send(address, body, question["method"])
        data, meta = answer.get("data", answer), answer.get("meta", {})
        return Table(data, meta, question["gives"]) if isinstance(data, list) else data

    def send(self, address, body=None, method="GET"):
        """The JSON of an address beneath the base; a refusal is a Problem."""
        headers = {"accept": "application/json", "user-agent": "crindex.py", "content-type": "application/json"}
        held = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + address, held, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            text = error.read().decode("utf-8", "replace")
            try:
                told = json.loads(text)
            except ValueError:
                told = {"title": f"HTTP {error.code}", "status": error.code, "detail": text[:200]}
            raise Problem(told, self.base + address) from None
        except urllib.error.URLError as error:
            raise ConnectionError(f"{self.base} does not answer: {error.reason}") from None

    def _question(self, word):
        known = self.questions()
        if word.replace("_", "-") not in known:
            raise KeyError(f"no question {word!r}; nearest: {nearest(word, known)}")
        return known[word.replace("_", "-")]

    def _request(self, question, asks, given):
        in_path = re.findall(r"\{(\w+)\}", question["path"])
        short = question["short_path"] if not any(name in given for name in in_path) else None
        missing = [each["name"] for each in asks.values() if each["required"] and each["name"] not in given]
        missing += [name for name in in_path if not short and name not in given and name not in missing]
        if missing:
            raise TypeError(f"{question['word']} needs {', '.join(missing)}")
        path = re.sub(r"\{(\w+)\}", lambda found: quoted(text_of(given[found[1]])), short or question["path"])
        body = {name: value for name, value in given.items() if asks[name]["in"] == "body"}
        query = "&".join(
            f"{name}={quoted(text)}"
            for name, value in given.items()
            if asks[name]["in"] == "query" or name not in body and name not in in_path
            for text in texts_of(value)
        )
        texts = {name: str(value) if number_as_text(asks[name], value) else value for name, value in body.items()}
        return path + ("?" + query if query else ""), texts if question["method"] == "POST" else None


def nearest(word, known):
    return ", ".join(difflib.get_close_matches(word, list(known), 3)) or ", ".join(known)


def quoted(text):
    return urllib.parse.quote(text, safe="")


def text_of(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def texts_of(value):
    """Names with commas in them stay whole: a list is given repeatedly."""
    return [text_of(each) for each in value] if isinstance(value, (list, tuple, set)) else [text_of(value)]


def number_as_text(asked, value):
    """Editions and codes are texts, also where they are written as numbers."""
    return asked["type"] == "string" and isinstance(value, (int, float)) and not isinstance(value, bool)
