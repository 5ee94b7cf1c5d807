"""Annotated texts → documents of pieces with labels. Label -100 means that nothing is known there."""
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field

import numpy as np

from . import scheme, windows

UNKNOWN = -100
WHO = {"source", "to", "who", "actor", "recipient", "target", "person"}


@dataclass
class Labelled:
    """One frame over pieces: kind, first and last piece of its trigger, roles as (piece, role), attributes as lists of right values."""
    kind: int
    first: int
    last: int
    roles: list
    attributes: list = field(default_factory=list)


@dataclass
class Document:
    source: str
    text: str
    ids: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    shapes: np.ndarray
    cut: list
    tags: np.ndarray
    name: np.ndarray
    time: np.ndarray
    direction: np.ndarray
    frames: list
    # Events whose trigger nobody marked: (first and last piece of the sentence, pieces of both participants, roles, right types).
    untriggered: list = field(default_factory=list)
    gold: dict = field(default_factory=dict)

    def pieces(self, b, e):
        return np.flatnonzero((self.begin < e) & (self.end > b))


def document(tokenizer, source, text):
    ids, begin, end, shapes = tokenizer.encode(text)
    n = len(ids)
    unknown = lambda *shape: np.full(shape, UNKNOWN, np.int16)
    return Document(source, text, np.array(ids), np.array(begin), np.array(end), np.array(shapes), windows.cuts(text, begin, end, shapes),
                    unknown(n, len(scheme.TAGS)), unknown(n), unknown(n), unknown(n), [])


def direction(value, published):
    """Where a date lies, seen from the day of publication, as far as both are told; None where it can't be said."""
    if value in ("PAST_REF", "PRESENT_REF", "FUTURE_REF"):
        return scheme.DIRECTIONS.index(value.split("_")[0].lower())
    m = re.match(r"\d{4}(-\d\d)?(-\d\d)?", value or "")
    if not m or not published:
        return None
    if re.match(r"\d{4}-W\d\d", value):
        import datetime
        y, w, _ = datetime.date.fromisoformat(published).isocalendar()
        a, b = value[:8], f"{y}-W{w:02d}"
    else:
        a, b = m.group(), published[:len(m.group())]
    return 1 if a == b else 0 if a < b else 2


def annotated(folder):
    """The articles of a folder of .txt and .ann files, by frames.py in the folder above, or of a file that it has written."""
    if os.path.isfile(folder):
        with open(folder, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]
    script = os.path.join(os.path.dirname(os.path.abspath(folder)), "frames.py")
    out = subprocess.run([sys.executable, script, "json", folder], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def names_of(entity):
    """An entity's names as they stand in the text, of a person without the title before."""
    own = set(re.findall(r"[^\W_]+", entity["name"]))
    for name in sorted({entity["name"], *entity["names"]}, key=len, reverse=True):
        shown = name
        if entity["type"] == "person":
            words = [m for m in re.finditer(r"[^\s]+", name)]
            hits = [m for m in words if set(re.findall(r"[^\W_]+", m.group())) & own]
            if hits:
                shown = name[hits[0].start():hits[-1].end()].strip(".,()")
        else:
            shown = re.sub(r"^[Tt]he ", "", name)
        yield shown


def mentions(text, entities):
    """(begin, end, entity) of the names in the text, the longest first; states go before places of the same name."""
    found = []
    order = {"person": 0, "state": 1, "body": 2, "outlet": 3, "place": 4}
    for entity in entities:
        for name in names_of(entity):
            for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text):
                found.append((m.start(), m.end(), entity))
    found.sort(key=lambda x: (x[0], x[0] - x[1], order[x[2]["type"]]))
    kept = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def bio(labels, pieces, value=None):
    """Marks begin and inside; of names (value: index of the kind) too."""
    if len(pieces):
        inside = 2 if value is None else 2 + 2 * value
        labels[pieces] = inside
        labels[pieces[0]] = inside - 1


def frames_document(tokenizer, article):
    d = document(tokenizer, article["name"], article["text"])
    entities = {e["id"]: e for e in article["entities"]}
    named = mentions(article["text"], article["entities"])
    d.gold = article
    tag = {k: i for i, k in enumerate(scheme.TAGS)}
    for k in "SMPVRKDXC":
        d.tags[:, tag[k]] = 0
    d.name[:], d.time[:] = 0, 0
    for b, e, entity in named:
        bio(d.name, d.pieces(b, e), scheme.NAMES.index(entity["type"]))
    where = {}
    for b, e, entity in named:
        where.setdefault(entity["id"], []).append(d.pieces(b, e))
    forms = {i["id"]: i["fields"].get("form", "unknown") for i in article["items"] if i["kind"] == "MM"}
    role = {r: i + 1 for i, r in enumerate(scheme.ROLES)}
    meetings = {}
    for item in article["items"]:
        if item["kind"] == "M" and item["spans"].get("trigger"):
            meetings.setdefault(item["id"], []).append(d.pieces(*item["spans"]["trigger"][0]))
    meant = {}
    for item in article["items"]:
        kind = item["kind"]
        if kind == "T" and item["span"]:
            p = d.pieces(*item["span"])
            bio(d.time, p)
            way = direction(item["value"], article.get("published"))
            if way is not None:
                d.direction[p] = way
        if kind not in scheme.TRIGGER or not item["spans"].get(scheme.TRIGGER[kind]):
            continue
        trigger = d.pieces(*item["spans"][scheme.TRIGGER[kind]][0])
        if not len(trigger):
            continue
        bio(d.tags[:, tag[kind]], trigger)
        roles = []
        for key, spans in item["spans"].items():
            if key in scheme.ARGUMENTS[kind]:
                roles += [(p, role[key]) for span in spans for p in d.pieces(*span)]
            if kind == "S" and key == "content":
                for span in spans:
                    bio(d.tags[:, tag["C"]], d.pieces(*span))
            if key in WHO:
                for span, who in zip(spans, item["who"].get(key, [])):
                    words = article["text"][span[0]:span[1]]
                    told = any(b < span[1] and e > span[0] and x["id"] in who for b, e, x in named)
                    if who and not told and len(words) < 60:
                        meant.setdefault(tuple(span), set()).update(who)
        if kind == "M":
            roles += [(p, role["same"]) for other in meetings.get(item["id"], []) if other[0] != trigger[0] for p in other]
        values = dict(item["values"])
        if kind == "M":
            values["form"] = forms.get(item["id"], "unknown")
        if kind == "R":
            values.setdefault("change", "none")
        attributes = [[scheme.VALUES.index((kind, key, value))] for key, value in values.items() if (kind, key) in scheme.ATTRIBUTES]
        d.frames.append(Labelled(scheme.KINDS.index(kind), trigger[0], trigger[-1], roles, attributes))
    for span, who in meant.items():
        p = d.pieces(*span)
        if len(p):
            bio(d.tags[:, tag["X"]], p)
            roles = [(q, role["antecedent"]) for w in who for m in where.get(w, []) for q in m]
            d.frames.append(Labelled(scheme.KINDS.index("X"), p[0], p[-1], roles))
    for b, e, entity in named:
        if entity["type"] not in ("person", "body"):
            continue
        p = d.pieces(b, e)
        side = entity["side"]
        same = [x for x in entities.values() if x["type"] in ("state", "body") and x["id"] != entity["id"] and side
                and (x["side"] == side or x["name"] == side or side in x["names"])]
        roles = [(q, role["side"]) for x in same for m in where.get(x["id"], []) for q in m]
        if len(p):
            d.frames.append(Labelled(scheme.KINDS.index("N"), p[0], p[-1], roles))
    return d


def attribution_documents(tokenizer, folder):
    """PolNeAR: sources, cues and contents."""
    texts = {d["source"]: d["text"] for d in read_lines(os.path.join(folder, "inputs.jsonl"))}
    role = {r: i + 1 for i, r in enumerate(scheme.ROLES)}
    out = []
    for gold in read_lines(os.path.join(folder, "gold.jsonl")):
        d = document(tokenizer, gold["source"], texts[gold["source"]])
        d.gold = gold
        d.tags[:, scheme.TAGS.index("A")] = 0
        d.tags[:, scheme.TAGS.index("B")] = 0
        for a in gold["attributions"]:
            for span in a["content_spans"]:
                bio(d.tags[:, scheme.TAGS.index("B")], d.pieces(*span))
            if not a["cue_spans"]:
                continue
            cue = d.pieces(*a["cue_spans"][0])
            if not len(cue):
                continue
            bio(d.tags[:, scheme.TAGS.index("A")], cue)
            roles = [(p, role["predicate"]) for span in a["cue_spans"] for p in d.pieces(*span)]
            roles += [(p, role["source"]) for span in a["source_spans"] for p in d.pieces(*span)]
            roles += [(p, role["content"]) for span in a["content_spans"] for p in d.pieces(*span)]
            d.frames.append(Labelled(scheme.KINDS.index("A"), cue[0], cue[-1], roles))
        out.append(d)
    return out


def event_documents(tokenizer, folder):
    """PLOVER's gold sentences: two participants and the type; the trigger is not marked and is found while training."""
    texts = {d["source"]: d["text"] for d in read_lines(os.path.join(folder, "inputs.jsonl"))}
    role = {r: i + 1 for i, r in enumerate(scheme.ROLES)}
    out = []
    for gold in read_lines(os.path.join(folder, "gold.jsonl")):
        d = document(tokenizer, gold["source"], texts[gold["source"]])
        actor, recipient = d.pieces(*gold["source_span"]), d.pieces(*gold["target_span"])
        roles = [(p, role["actor"]) for p in actor] + [(p, role["recipient"]) for p in recipient]
        taken = {int(p) for p, _ in roles}
        d.untriggered = [(0, len(d.ids) - 1, taken, roles, [scheme.VALUES.index(("V", "type", t)) for t in gold["types"]])]
        d.gold = gold
        out.append(d)
    return out


def joined(documents):
    """One document of several that hold a sentence each, so that it fills a window as an article's sentences do."""
    one_after_another = lambda *keys: [np.concatenate([getattr(d, key) for d in documents]) for key in keys]
    out = Document("", "", *one_after_another("ids", "begin", "end", "shapes"), [], *one_after_another("tags", "name", "time", "direction"), [])
    at = 0
    for d in documents:
        for first, last, taken, roles, types in d.untriggered:
            out.untriggered.append((first + at, last + at, {p + at for p in taken}, [(p + at, r) for p, r in roles], types))
        at += len(d.ids)
    return out


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]
