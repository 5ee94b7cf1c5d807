"""Writes pieces.tsv for the tests of the module model: made-up texts, their word pieces and windows as tokenizer.py and windows.py have them.

Usage: python training/tools/pieces_for_java.py > model/src/test/resources/readout/model/pieces.tsv
Columns: text (characters outside of visible ASCII as \\uXXXX), ids, begin and end of each piece's word in code points, shapes, pieces that
begin a sentence, windows as start,core,stop.
"""
import os
import random
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)
from reader import windows  # noqa: E402
from reader.tokenizer import Tokenizer  # noqa: E402

VOCABULARY = os.path.join(ROOT, "../model/src/main/resources/readout/model/vocabulary.txt")

TEXTS = [
    "The minister said on Monday that talks would go on.",
    "“We will not sign,” Mr. Ortega said. “Not now!” He left.\n\nThe U.S. envoy, 54, said: \"Why?\" (\"No,\" he wrote.)",
    "Café owners in São Paulo paid €1,200.50 — 3½ times more — for ﬁne Ⅷ ΑΣ ὈΔΥΣΣΕΎΣ İstanbul ǅ.",
    "東京で会談 한국 정부는 العربية מִלָּה हिन्दी ไทย 👩‍👩‍👧 🇫🇷 a\u0301e\u0301 \u0301 x\u200by soft\u00adhyphen \ufeff",
    "NATO's 'new' plan: A-B/C_D @user #tag 50% 1st U2 eBay McDonald's don’t rock-’n’-roll…",
    "",
    " \n\t\u00a0\u2028 ",
    "a" * 100 + " " + "b" * 101 + " " + "é" * 100 + " " + "Ünaffordableness" * 6 + " ☃☃ ##s [UNK] [CLS]",
    "𝒜𝓑 𐐀𐐨 😀word 💶5 \U000e0001tag ㎞ ½ ²³ ª º Å K ſ ß ẞ",
    "\"\"\" \" ' ( \"a\" ) [ \"b\" ] —\"c\" “ ” x\" \"y",
]

WORDS = ("the of to and talks deal Minister Brussels said, tariffs quota 12 per cent. envoy. reporters. would not “we” agree” he. EU U.S. No! Why? "
         "(sources) unacknowledged Kyrgyzstan's rapprochement; negotiators. summit. ceasefire\n\nOn \n\nThe").split(" ")


def escaped(text):
    units = text.encode("utf-16-be", "surrogatepass")
    out = ""
    for i in range(0, len(units), 2):
        unit = units[i] << 8 | units[i + 1]
        out += chr(unit) if 32 <= unit < 127 and unit != 92 else f"\\u{unit:04x}"
    return out


def texts():
    yield from TEXTS
    rng = random.Random(7)
    for length in (60, 127, 300, 700):
        yield " ".join(rng.choice(WORDS) for _ in range(length))
    yield "no stop anywhere " * 120
    ranges = [(32, 126), (160, 591), (768, 879), (880, 1279), (1424, 1535), (8192, 8303), (0x1F600, 0x1F64F), (0xAC00, 0xAC40), (0x1D400, 0x1D440)]
    for _ in range(20):
        yield "".join(chr(rng.randint(*rng.choice(ranges))) if rng.random() < 0.8 else " " for _ in range(80))


def main():
    with open(VOCABULARY, encoding="utf-8") as lines:
        tokenizer = Tokenizer([line.rstrip("\n") for line in lines])
    for text in texts():
        ids, begin, end, shapes = tokenizer.encode(text)
        cut = windows.cuts(text, begin, end, shapes)
        columns = [ids, begin, end, shapes, [i for i, c in enumerate(cut) if c], [",".join(map(str, w)) for w in windows.for_reading(len(ids), cut, shapes)]]
        print("\t".join([escaped(text)] + [" ".join(map(str, column)) for column in columns]))


main()
