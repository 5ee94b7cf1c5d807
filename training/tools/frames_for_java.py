"""Writes tagged.jsonl for the tests of readout.tag: made-up articles with what predict.py finds in them when the exported files of the module model do the arithmetic.

Usage: python training/tools/frames_for_java.py > core/src/test/resources/readout/tag/tagged.jsonl
Needs torch and onnxruntime; to be run again when the model's files change. Offsets are in UTF-16 units.
"""
import json
import os
import sys

import onnxruntime
import torch

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)
from reader import corpus, predict, scheme  # noqa: E402
from reader.tokenizer import Tokenizer  # noqa: E402

FILES = os.path.join(ROOT, "../model/src/main/resources/readout/model")
KINDS = {"A": "ATTRIBUTION", "S": "STATEMENT", "M": "MEETING", "P": "POSITION", "V": "EVENT", "R": "ROLE", "K": "MARKET", "D": "DEADLINE",
         "X": "REFERENCE", "N": "AFFILIATION"}
ROLES = {"to": "ADDRESSEE", "who": "PARTICIPANT", "if": "CONDITION", "by": "DEADLINE", "of": "ORGANIZATION", "what": "INSTRUMENT", "then": "CONSEQUENCE"}
ATTRIBUTES = {("S", "kind"): "SPEAKER_KIND", ("S", "mode"): "MODALITY", ("M", "status"): "MEETING_STATUS", ("M", "form"): "MEETING_FORM",
              ("P", "stance"): "STANCE", ("V", "type"): "EVENT_TYPE", ("R", "change"): "ROLE_CHANGE", ("K", "dir"): "MARKET_DIRECTION"}

TEXTS = [
    "Foreign Minister Elena Varga said on Monday that Ostmark would not lift the tariff on timber before the talks. \"We have waited long enough,\" she told reporters in Lindau.",
    "GENEVA, March 3 — Envoys from Norland and the Republic of Tessin met for a third day on Tuesday 🤝. A diplomat who asked not to be named said the two sides were close to a deal on fishing quotas.\n\n"
    "“We are not there yet,” chief negotiator Paul Okoye said. “If the quotas are cut by a tenth, we will sign by Friday.” Tessin's trade ministry declined to comment.\n\n"
    "Shares in the harbour operator Meridia rose 4 percent on hopes that the blockade would end.",
    "The central bank of Tessin threatened sanctions against three shipping companies on Thursday. Its governor, Marta Lindqvist, who took office in May, is to meet Prime Minister Jonas Adeyemi next week. "
    "Norland demanded that the ships be released and offered to pay for the damage. The opposition rejected the offer, according to the daily Morgenblatt.",
    "Asked whether the truce would hold, the president replied: \"It must.\" He and his counterpart spoke by telephone on Sunday, the palace said in a statement. Troops had shelled the village of Harn hours before.",
]


def utf16(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


class Exported:
    """The exported files behind the functions of model.Reader; scores are logarithms of probabilities."""

    def __init__(self):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.sessions = {name: onnxruntime.InferenceSession(f"{FILES}/{name}.onnx", options, providers=["CPUExecutionProvider"]) for name in ("tokens", "arguments")}

    def eval(self):
        return self

    def tokens(self, ids, shapes, mask):
        states, *found = self.sessions["tokens"].run(None, {"ids": ids.numpy(), "shapes": shapes.numpy()})
        tags, *others = [torch.tensor(x).clamp(min=1e-30).log() for x in found]
        return torch.tensor(states), tags.flatten(2), *others

    def arguments(self, x, row, first, last, kind):
        found = self.sessions["arguments"].run(None, {"states": x.numpy(), "first": first.numpy(), "last": last.numpy(), "kind": kind.numpy()})
        return [torch.tensor(y).clamp(min=1e-30).log() for y in found]


def shown(text, found):
    at = lambda *spans: [utf16(text, x) for x in spans]
    frames = [{"kind": KINDS[f["kind"]], "trigger": at(*f["trigger"]), "probability": round(f["probability"], 4),
               "arguments": {"CHANGE" if (f["kind"], role) == ("K", "by") else ROLES.get(role, role.upper()): [at(b, e) for b, e, _ in spans] for role, spans in f["arguments"].items()},
               "attributes": {ATTRIBUTES[f["kind"], key]: value.lower() for key, value in f["attributes"].items()}} for f in found["frames"]]
    return {"text": text, "frames": sorted(frames, key=lambda f: (f["trigger"], list(KINDS.values()).index(f["kind"]))),
            "names": [at(b, e) + [kind.upper()] for b, e, kind, _ in found["names"]], "times": [at(b, e) + [way.upper()] for b, e, way, _ in found["times"]]}


def main():
    with open(f"{FILES}/vocabulary.txt", encoding="utf-8") as lines:
        tokenizer = Tokenizer([line.rstrip("\n") for line in lines])
    documents = [corpus.document(tokenizer, str(i), text) for i, text in enumerate(TEXTS)]
    found = {x["source"]: x for d in documents for x in predict.predict(Exported(), tokenizer, [d], rows=1)}
    for d in documents:
        print(json.dumps(shown(d.text, found[d.source]), ensure_ascii=True))


main()
