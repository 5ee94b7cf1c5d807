"""Three made-up articles, marked as frames.py prints them, and an encoder with random weights that is small enough for seconds."""
import re

import numpy as np

ARTICLES = [
    ("talks", "Ostland and Westland to meet\n\nOstland's foreign minister Ana Berg will meet Ivo Lund in Vienna on Monday.\n\n"
              "“We want the tariffs gone,” Berg told reporters. She declined to give details."),
    ("wages", "Port workers strike\n\nThe Dock Union demanded a raise of five per cent on Tuesday.\n\nThe port's chief executive Max Ruhl rejected the demand."),
    ("truce", "Truce holds\n\nWestland accused Ostland of shelling a village. Ostland said that it had not fired.\n\nShares rose 2 per cent after the news."),
]


def article(name, text, entities, items):
    """Spans are found by their words."""
    def span(words):
        at = text.index(words)
        return [at, at + len(words)]

    out = []
    for kind, values, arguments in items:
        item = {"kind": kind, "sentence": 1, "values": dict(values), "spans": {}, "who": {}}
        if kind == "T":
            item = {"kind": "T", "sentence": 1, "span": span(arguments["words"]), "value": values["value"]}
        elif kind == "MM":
            item = {"kind": "MM", "id": values["id"], "fields": values}
        else:
            if "id" in values:
                item["id"] = item["values"].pop("id")
            for key, words in arguments.items():
                words, *who = words.split(" =")
                item["spans"][key] = [span(words)]
                item["who"][key] = [who]
        out.append(item)
    return {"name": name, "published": "2026-03-06", "text": text, "entities": entities, "items": out}


def entity(id_, type_, side, name, *names):
    return {"id": id_, "type": type_, "side": side, "name": name, "names": list(names)}


def articles():
    (n1, t1), (n2, t2), (n3, t3) = ARTICLES
    return [
        article(n1, t1, [entity("e1", "person", "OST", "Ana Berg", "Berg"), entity("e2", "person", "WES", "Ivo Lund"), entity("e3", "state", "OST", "Ostland"),
                         entity("e4", "state", "WES", "Westland"), entity("e5", "place", None, "Vienna")],
                [("T", {"value": "2026-03-09"}, {"words": "Monday"}),
                 ("M", {"id": "m1", "status": "planned"}, {"trigger": "meet Ivo", "who": "Ivo Lund", "place": "Vienna", "time": "Monday"}),
                 ("MM", {"id": "m1", "form": "in-person"}, {}),
                 ("R", {}, {"person": "Ana Berg", "title": "foreign minister"}),
                 ("S", {"kind": "named", "mode": "demanded"}, {"cue": "told", "source": "Berg told".split()[0], "content": "“We want the tariffs gone,”", "to": "reporters"}),
                 ("S", {"kind": "nonresponse", "mode": "asserted"}, {"cue": "declined", "source": "She =e1", "content": "declined to give details"}),
                 ("P", {"stance": "demands"}, {"trigger": "want", "actor": "We =e3", "issue": "the tariffs gone"})]),
        article(n2, t2, [entity("e1", "body", "Dock Union", "Dock Union", "The Dock Union"), entity("e2", "person", "port", "Max Ruhl")],
                [("T", {"value": "2026-03-03"}, {"words": "Tuesday"}),
                 ("P", {"stance": "demands"}, {"trigger": "demanded", "actor": "The Dock Union", "issue": "a raise of five per cent"}),
                 ("V", {"id": "v1", "type": "REJECT"}, {"trigger": "rejected", "actor": "Max Ruhl"})]),
        article(n3, t3, [entity("e1", "state", "WES", "Westland"), entity("e2", "state", "OST", "Ostland")],
                [("V", {"id": "v1", "type": "ACCUSE"}, {"trigger": "accused", "actor": "Westland", "recipient": "Ostland"}),
                 ("S", {"kind": "institution", "mode": "denied"}, {"cue": "said", "source": "Ostland said".split()[0], "content": "that it had not fired"}),
                 ("K", {"dir": "up"}, {"trigger": "rose", "what": "Shares", "by": "2 per cent", "cause": "after the news"})]),
    ]


def vocabulary():
    words = sorted({w.lower() for _, t in ARTICLES for w in re.findall(r"\w+|[^\w\s]", t)} | {'"', "'", "-"})
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + words + ["##s", "##ed"]


def weights(width=48, layers=2, seed=0):
    """Random weights under the names that a BERT-like encoder has."""
    rng = np.random.default_rng(seed)
    new = lambda *shape: rng.normal(0, 0.05, shape).astype(np.float32)
    out = {"embeddings.word_embeddings.weight": new(len(vocabulary()), width), "embeddings.position_embeddings.weight": new(128, width),
           "embeddings.token_type_embeddings.weight": new(2, width), "embeddings.LayerNorm.weight": np.ones(width, np.float32), "embeddings.LayerNorm.bias": np.zeros(width, np.float32)}
    for i in range(layers):
        p = f"encoder.layer.{i}."
        for name, shape in {"attention.self.query": (width, width), "attention.self.key": (width, width), "attention.self.value": (width, width),
                            "attention.output.dense": (width, width), "intermediate.dense": (2 * width, width), "output.dense": (width, 2 * width)}.items():
            out[p + name + ".weight"], out[p + name + ".bias"] = new(*shape), np.zeros(shape[0], np.float32)
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            out[p + name + ".weight"], out[p + name + ".bias"] = np.ones(width, np.float32), np.zeros(width, np.float32)
    return out
