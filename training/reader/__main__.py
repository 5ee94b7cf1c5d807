"""Trains the reader from annotated articles to the files that Readout loads. See README.md."""
import argparse
import hashlib
import os
import random

import torch

from . import card, corpus, export, learn, measure, predict, start
from .model import Encoder, Reader
from .tokenizer import Tokenizer


def arguments():
    p = argparse.ArgumentParser(prog="train", description=__doc__)
    p.add_argument("--bench", default=os.environ.get("READOUT_BENCH"), help="folder with frames/train, attribution-train and plover-train (default: $READOUT_BENCH)")
    p.add_argument("--start", required=True, help="jar with the encoder to start from")
    p.add_argument("--out", default="build", help="folder for checkpoints and results")
    p.add_argument("--model", help="folder for the files that Readout loads; without it only figures are printed")
    p.add_argument("--passes", type=int, default=20, help="over the annotated articles")
    p.add_argument("--attribution-passes", type=float, default=8, help="over PolNeAR's articles; 0 leaves them out")
    p.add_argument("--no-events", action="store_true", help="leave PLOVER's sentences out")
    p.add_argument("--layers", help="layers of the encoder to keep, as 0,1,3,5")
    p.add_argument("--share", type=float, default=1, help="share of the annotated articles to learn from")
    p.add_argument("--batch", type=int, default=32)
    p.add_argument("--rate", type=float, default=2.5e-4)
    p.add_argument("--layer-decay", type=float, default=0.9)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--stop", type=int, help="stop after so many steps; the same command goes on from there")
    a = p.parse_args()
    if not a.bench:
        p.error("which folder has the data? --bench or READOUT_BENCH says it")
    return a


def is_kept_out(name, every):
    """One in so many, by the name's hash, so that the same ones are kept out in every run."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % every == 0


# What thresholds and calibration are chosen on, and nothing is learnt from.
KEPT_OUT = {"annotated": lambda name: is_kept_out(name, 11), "attributions": lambda name: is_kept_out(name, 21), "events": lambda name: is_kept_out(name, 11)}


def kept_out(documents, kind):
    """(to learn from, kept out)"""
    return [d for d in documents if not KEPT_OUT[kind](d.source)], [d for d in documents if KEPT_OUT[kind](d.source)]


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    weights, vocabulary = start.load(a.start)
    tokenizer = Tokenizer(vocabulary)
    annotated, kept_annotated = kept_out([corpus.frames_document(tokenizer, x) for x in corpus.annotated(os.path.join(a.bench, "frames/train"))], "annotated")
    if a.share < 1:
        annotated = random.Random(0).sample(annotated, round(len(annotated) * a.share))
    attributions, kept_attributions = kept_out(corpus.attribution_documents(tokenizer, os.path.join(a.bench, "attribution-train")), "attributions")
    attributions = attributions if a.attribution_passes else []
    events, kept_events = kept_out(corpus.event_documents(tokenizer, os.path.join(a.bench, "plover-train")), "events")
    events = [] if a.no_events else events
    layers = [int(x) for x in a.layers.split(",")] if a.layers else None
    torch.manual_seed(a.seed)
    model = Reader(Encoder(weights, layers)).to(device)
    settings = dict(passes=a.passes, attribution_passes=a.attribution_passes, events=not a.no_events, layers=layers, share=a.share, batch=a.batch, rate=a.rate,
                    layer_decay=a.layer_decay, seed=a.seed, autocast=True)
    print(f"{len(annotated)} annotated articles, {len(attributions)} with attributions, {len(events)} sentences with events; {device}", flush=True)
    average, seconds = learn.train(model, tokenizer, (annotated, attributions, events), settings, a.out, device, lambda x: print(x, flush=True), a.stop)
    model.load_state_dict(average)
    kept = kept_annotated + kept_attributions + kept_events
    figures = measure.figures(kept, predict.predict(model, tokenizer, kept, device))
    print(measure.table(figures))
    if a.model:
        print(export.export(model, vocabulary, a.model))
        counts = dict(annotated=len(annotated), attributions=len(attributions), events=len(events), kept_annotated=len(kept_annotated), kept_attributions=len(kept_attributions))
        card.write(os.path.join(a.model, "MODEL_CARD.md"), a.model, settings, counts, seconds, device, figures)


if __name__ == "__main__":
    main()
