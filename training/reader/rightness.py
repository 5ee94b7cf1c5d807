"""Which facts of a record are right, judged by document-level gold as frames.py makes it."""
import collections
import re

WORD = re.compile(r"[^\W_]+")


def words(text):
    return WORD.findall((text or "").lower().replace("’", "'"))


def overlap(a, b):
    """Dice coefficient of two bags of words."""
    a, b = collections.Counter(words(a)), collections.Counter(words(b))
    total = sum(a.values()) + sum(b.values())
    return 2 * sum((a & b).values()) / total if total else 0


def last(name):
    return (words(name) or [""])[-1]


def dates_meet(a, b):
    return (not a and not b) if not a or not b else a.startswith(b) or b.startswith(a)


def named_alike(gold, found):
    clean = lambda v: {" ".join(words(x)) for x in ([v] if isinstance(v, str) else v or [])}
    g, f = clean(gold), clean(found)
    return bool(g) == bool(f) and (not g or any(a == b or last(a) == last(b) for a in g for b in f))


def same_source(gold, speaker):
    names = [speaker["name"], speaker["text"]]
    if gold["kind"] == "named":
        return any(last(n) == last(gold["speaker"]) for n in names)
    return any(overlap(n, g) >= 0.5 for n in names for g in (gold["speaker"], gold["mention"]) if g)


def evidence(gold, fact, text):
    return max((overlap(g, text[s["begin"]:s["end"]]) for g in ([gold["evidence"]] if isinstance(gold["evidence"], str) else gold["evidence"]) for s in fact["evidence"]), default=0)


# For each kind: its list in gold and record, and how alike a gold item and a fact are; 0.5 and more can be the same.
def statement(g, f, text):
    return overlap(" ".join(g["content"]), " ".join(text[s["begin"]:s["end"]] for s in f["content"])) if same_source(g, f["speaker"]) else 0


def meeting(g, f, text):
    e = evidence(g, f, text)
    when = 0.2 * bool(g["start"] and f["start"] and dates_meet(g["start"], f["start"]))
    return e + when + 0.2 * bool({last(x) for x in g["participants"]} & {last(x) for x in f["participants"]}) if e >= 0.4 else 0


def role(g, f, text):
    return overlap(g["title"], f["title"]) if last(g["person"]) == last(f["person"]) else 0


def position(g, f, text):
    e, i = evidence(g, f, text), overlap(g["issue"], f["issue"])
    return e + i if e >= 0.5 and i >= 0.34 and named_alike(g["actor"], f["actor"]) else 0


def event(g, f, text):
    e = evidence(g, f, text)
    return e + 0.1 * named_alike(g["actor"], f["actor"]) if e >= 0.5 and g["type"] == f["type"] else 0


def market(g, f, text):
    return overlap(g["instrument"], f["instrument"]) if g["direction"] == f["direction"] else 0


def deadline(g, f, text):
    return overlap(g["by"], f["by"]) if dates_meet(g["date"], f["date"]) else 0


KINDS = {"statement": ("statements", statement), "meeting": ("meetings", meeting), "role": ("roles", role), "position": ("positions", position),
         "event": ("events", event), "market": ("markets", market), "deadline": ("deadlines", deadline)}


def judged(gold, record, kind):
    """(number of gold items, [(confidence, right)]): one gold item makes one fact right, the most alike first."""
    key, alike = KINDS[kind]
    text = record["article"]["text"]
    facts = [f for f in record[key] if f.get("act") != "thought"]
    pairs = sorted(((alike(g, f, text), i, j) for i, g in enumerate(gold[key]) for j, f in enumerate(facts)), key=lambda p: (-p[0], p[1], p[2]))
    golds, right = set(), set()
    for s, i, j in pairs:
        if s >= 0.5 and i not in golds and j not in right:
            golds.add(i)
            right.add(j)
    return len(gold[key]), [(f["confidence"], j in right) for j, f in enumerate(facts)]


def attributions(gold, record):
    """The same for PolNeAR's articles: statements of both acts."""
    text = record["article"]["text"]
    facts = record["statements"]

    def alike(g, f):
        names = (f["speaker"]["text"], f["speaker"]["name"])
        if g["source"] and not any(overlap(n, g["source"]) >= 0.5 for n in names):
            return 0
        return overlap(" ".join(g["content"]), " ".join(text[s["begin"]:s["end"]] for s in f["content"]))

    pairs = sorted(((alike(g, f), i, j) for i, g in enumerate(gold["attributions"]) for j, f in enumerate(facts)), key=lambda p: (-p[0], p[1], p[2]))
    golds, right = set(), set()
    for s, i, j in pairs:
        if s >= 0.5 and i not in golds and j not in right:
            golds.add(i)
            right.add(j)
    return len(gold["attributions"]), [(f["confidence"], j in right, f["act"]) for j, f in enumerate(facts)]
