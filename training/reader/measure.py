"""Figures by mention: a trigger is right where it overlaps a marked one; an argument, where half of the characters are shared."""
from . import scheme
from .corpus import mentions


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


class Count:
    def __init__(self):
        self.right = self.gold = self.found = 0

    def add(self, right, gold, found):
        self.right += right; self.gold += gold; self.found += found

    @property
    def f1(self):
        return 2 * self.right / (self.gold + self.found) if self.right else 0.0


def gold_frames(document):
    """Frames as they were marked: kind, trigger, arguments, attributes."""
    out = []
    if "attributions" in document.gold:
        for a in document.gold["attributions"]:
            if a["cue_spans"]:
                out.append(dict(kind="A", trigger=tuple(a["cue_spans"][0]), arguments={"source": a["source_spans"], "content": a["content_spans"], "predicate": a["cue_spans"]}, attributes={}))
        return out
    for i in document.gold["items"]:
        if i["kind"] in scheme.TRIGGER and i["spans"].get(scheme.TRIGGER[i["kind"]]):
            out.append(dict(kind=i["kind"], trigger=tuple(i["spans"][scheme.TRIGGER[i["kind"]]][0]),
                            arguments={k: v for k, v in i["spans"].items() if k in scheme.ARGUMENTS[i["kind"]]}, attributes=i["values"]))
    return out


def same(gold, found):
    if not gold or not found:
        return False
    shared = sum(overlap(a, b) for a in gold for b in found)
    return 2 * shared >= max(sum(e - b for b, e, *_ in gold), sum(e - b for b, e, *_ in found))


def figures(documents, predictions, thresholds=None):
    """Counts by what is counted; thresholds: least probability by kind."""
    thresholds = thresholds or {}
    counts = {}
    count = lambda key: counts.setdefault(key, Count())
    for d, p in zip(documents, predictions):
        if d.untriggered:
            found = [f for f in p["frames"] if f["kind"] == "V"]
            likeliest = max(found, key=lambda f: f["probability"], default=None)
            count("V type, a sentence's likeliest").add(likeliest is not None and likeliest["attributes"]["type"] in d.gold["types"], 1, likeliest is not None)
            continue
        marked = gold_frames(d)
        for kind in ("A",) if "attributions" in d.gold else "SMPVRKD":
            gold = [g for g in marked if g["kind"] == kind]
            found = [f for f in p["frames"] if f["kind"] == kind and f["arguments"] and f["probability"] >= thresholds.get(kind, 0.4)]
            used, pairs = set(), []
            for g in gold:
                best = max(((overlap(g["trigger"], f["trigger"]), -j) for j, f in enumerate(found) if j not in used), default=(0, 0))
                if best[0] > 0:
                    used.add(-best[1])
                    pairs.append((g, found[-best[1]]))
            right = lambda test: sum(bool(test(g, f)) for g, f in pairs)
            argument = lambda *roles: lambda g, f: all(same(g["arguments"].get(r, []), f["arguments"].get(r, [])) or not g["arguments"].get(r) and not f["arguments"].get(r) for r in roles)
            value = lambda key: lambda g, f: g["attributes"].get(key, "none") == f["attributes"][key]
            count(f"{kind} trigger").add(len(pairs), len(gold), len(found))
            tests = {"A": [("source, content", argument("source", "content"))], "S": [("source, content", argument("source", "content")), ("kind", value("kind")), ("mode", value("mode"))],
                     "M": [("status", value("status")), ("who", argument("who")), ("time, place", argument("time", "place"))],
                     "P": [("actor, issue", argument("actor", "issue")), ("stance", value("stance"))],
                     "V": [("type", value("type")), ("type, actor, recipient", lambda g, f: value("type")(g, f) and argument("actor", "recipient")(g, f))],
                     "R": [("person", argument("person")), ("change", value("change"))], "K": [("what", argument("what"))], "D": []}[kind]
            for name, test in tests:
                count(f"{kind} {name}").add(right(test), len(gold), len(found))
        if "attributions" in d.gold:
            continue
        gold = {(i["span"][0], i["span"][1]) for i in d.gold["items"] if i["kind"] == "T" and i["span"]}
        count("dates").add(len(gold & {t[:2] for t in p["times"]}), len(gold), len(p["times"]))
        names = {(b, e, x["type"]) for b, e, x in mentions(d.text, d.gold["entities"])}
        for kind in scheme.NAMES:
            g, f = {x for x in names if x[2] == kind}, {tuple(x[:3]) for x in p["names"] if x[2] == kind}
            count(f"name {kind}").add(len(g & f), len(g), len(f))
        meant = {}
        for f in d.frames:
            if f.kind == scheme.KINDS.index("X"):
                meant[(int(d.begin[f.first]), int(d.end[f.last]))] = {q for q, _ in f.roles}
        found = {f["trigger"]: f for f in p["frames"] if f["kind"] == "X" and f["probability"] > 0.4}
        right = 0
        for span, pieces in meant.items():
            f = next((found[s] for s in found if overlap(s, span)), None)
            if f and f["arguments"].get("antecedent"):
                best = max(f["arguments"]["antecedent"], key=lambda a: a[2])
                right += bool(set(d.pieces(best[0], best[1])) & pieces)
        count("X antecedent").add(right, len(meant), len(found))
    return counts


def table(counts):
    return "\n".join(f"{k:30s} F1 {c.f1:.3f}  P {c.right / max(1, c.found):.3f}  R {c.right / max(1, c.gold):.3f}  marked {c.gold}, found {c.found}" for k, c in sorted(counts.items()))
