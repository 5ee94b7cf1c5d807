"""Word pieces, windows and labels."""
import random

from made_up import ARTICLES, articles, vocabulary

from reader import corpus, scheme, windows
from reader.tokenizer import Tokenizer, split_words


def test_words_are_runs_of_letters_digits_and_marks_and_single_signs():
    text = "Jean-Claude’s “10%”\u00a0é\u0301 😀"
    assert [text[b:e] for b, e in split_words(text)] == ["Jean", "-", "Claude", "’", "s", "“", "10", "%", "”", "é\u0301", "😀"]


def test_pieces_are_the_longest_first():
    tokenizer = Tokenizer(vocabulary())
    assert [tokenizer.vocabulary[i] for i in tokenizer.pieces("Ministers")] == ["minister", "##s"]
    assert tokenizer.pieces("xyz") == [tokenizer.unknown]
    assert tokenizer.pieces("a" * 101) == [tokenizer.unknown]


def test_each_piece_is_in_one_core():
    tokenizer = Tokenizer(vocabulary())
    text = "\n\n".join(t for _, t in ARTICLES) * 9
    ids, begin, end, shapes = tokenizer.encode(text)
    cut = windows.cuts(text, begin, end, shapes)
    spans = windows.for_reading(len(ids), cut, shapes)
    assert [core for _, core, _ in spans] == [0] + [stop for _, _, stop in spans][:-1]
    assert spans[-1][2] == len(ids)
    assert all(stop - start <= windows.SIZE and start <= core < stop for start, core, stop in spans)
    for seed in range(20):
        spans = windows.for_training(len(ids), cut, random.Random(seed))
        assert all(0 < stop - start <= windows.SIZE for start, stop in spans)


def test_frames_become_labels():
    tokenizer = Tokenizer(vocabulary())
    d = corpus.frames_document(tokenizer, articles()[0])
    kinds = [scheme.KINDS[f.kind] for f in d.frames]
    assert sorted(kinds) == ["M", "N", "N", "N", "P", "R", "S", "S", "X", "X"]
    she = next(f for f in d.frames if scheme.KINDS[f.kind] == "X" and d.text[d.begin[f.first]:d.end[f.last]] == "She")
    assert {d.text[d.begin[p]:d.end[p]] for p, _ in she.roles} == {"Ana", "Berg"}
    monday = d.pieces(*corpus_span(d.text, "Monday"))
    assert list(d.time[monday]) == [1] and list(d.direction[monday]) == [scheme.DIRECTIONS.index("future")]


def corpus_span(text, words):
    at = text.index(words)
    return at, at + len(words)


def test_a_name_is_told_without_the_title():
    person = {"type": "person", "name": "Ana Berg", "names": ["Foreign Minister Ana Berg", "Ms. Berg", "Berg (Ostland)"]}
    assert set(corpus.names_of(person)) == {"Ana Berg", "Berg"}


def test_directions_are_seen_from_the_day_of_publication():
    name = lambda value: None if corpus.direction(value, "2026-03-06") is None else scheme.DIRECTIONS[corpus.direction(value, "2026-03-06")]
    assert name("2026-03-09") == "future"
    assert name("2026-03") == "present"
    assert name("2025") == "past"
    assert name("2026-W11") == "future"
    assert name("FUTURE_REF") == "future"
    assert name("XXXX-WXX-1") is None
