"""The program end to end on three made-up articles: it learns them, goes on where it was stopped, and exports what it learnt."""
import numpy as np
import pytest
import torch
from made_up import articles, vocabulary, weights

from reader import calibrate, corpus, export, learn, measure, predict, scheme
from reader.model import Encoder, Reader
from reader.tokenizer import Tokenizer

SETTINGS = dict(passes=60, attribution_passes=0, batch=4, rate=2e-3, layer_decay=1.0, seed=1, autocast=False)


def fresh():
    torch.manual_seed(0)
    return Reader(Encoder(weights(), heads=4))


def documents(tokenizer):
    return [corpus.frames_document(tokenizer, a) for a in articles()]


@pytest.fixture(scope="module")
def learnt(tmp_path_factory):
    tokenizer = Tokenizer(vocabulary())
    docs = documents(tokenizer)
    model = fresh()
    model.load_state_dict(learn.train(model, tokenizer, (docs, [], []), SETTINGS, str(tmp_path_factory.mktemp("learnt")), log=lambda _: None)[0])
    return model, tokenizer, docs


def test_learns_what_was_marked(learnt):
    model, tokenizer, docs = learnt
    counts = measure.figures(docs, predict.predict(model, tokenizer, docs))
    assert counts["S trigger"].f1 > 0.9
    assert counts["S source, content"].f1 > 0.9
    assert counts["V type"].f1 > 0.9
    assert counts["dates"].f1 > 0.9
    assert counts["name person"].f1 > 0.8


def test_nothing_marked_reaches_the_reader(learnt):
    model, tokenizer, docs = learnt
    bare = [corpus.document(tokenizer, d.source, d.text) for d in docs]
    assert predict.predict(model, tokenizer, bare) == predict.predict(model, tokenizer, docs)


def test_goes_on_where_it_was_stopped(tmp_path):
    tokenizer = Tokenizer(vocabulary())
    docs = documents(tokenizer)
    settings = {**SETTINGS, "passes": 6}
    whole = learn.train(fresh(), tokenizer, (docs, [], []), settings, str(tmp_path), log=lambda _: None)[0]
    (tmp_path / "stopped").mkdir()
    folder = str(tmp_path / "stopped")
    learn.train(fresh(), tokenizer, (docs, [], []), settings, folder, log=lambda _: None, stop=2)
    again = learn.train(fresh(), tokenizer, (docs, [], []), settings, folder, log=lambda _: None)[0]
    for name, value in whole.items():
        assert torch.allclose(value.float(), again[name].float(), atol=1e-5), name


def event_documents(tokenizer):
    """Sentences with both participants and the type, as PLOVER's are."""
    out = []
    for text, actor, recipient, kind in (("Westland accused Ostland of shelling a village.", "Westland", "Ostland", "ACCUSE"),
                                         ("Max Ruhl rejected the demand on Tuesday.", "Max Ruhl", "the demand", "REJECT")):
        d = corpus.document(tokenizer, text[:9], text)
        pieces = lambda words: d.pieces(text.index(words), text.index(words) + len(words))
        roles = [(int(p), scheme.ROLES.index(role) + 1) for words, role in ((actor, "actor"), (recipient, "recipient")) for p in pieces(words)]
        d.untriggered = [(0, len(d.ids) - 1, {p for p, _ in roles}, roles, [scheme.VALUES.index(("V", "type", kind))])]
        d.gold = {"types": [kind]}
        out.append(d)
    return out


def test_learns_events_whose_triggers_nobody_marked(tmp_path):
    tokenizer = Tokenizer(vocabulary())
    events = event_documents(tokenizer)
    model = fresh()
    model.load_state_dict(learn.train(model, tokenizer, (documents(tokenizer), [], events), SETTINGS, str(tmp_path), log=lambda _: None)[0])
    counts = measure.figures(events, predict.predict(model, tokenizer, events))
    assert counts["V type, a sentence's likeliest"].f1 == 1


def test_joined_sentences_keep_their_places():
    tokenizer = Tokenizer(vocabulary())
    one, other = event_documents(tokenizer)
    both = corpus.joined([one, other])
    n = len(one.ids)
    assert list(both.ids) == [*one.ids, *other.ids]
    first, last, taken, roles, types = both.untriggered[1]
    assert (first, last) == (n, n + len(other.ids) - 1)
    assert roles == [(p + n, r) for p, r in other.untriggered[0][3]]
    assert taken == {p + n for p in other.untriggered[0][2]}
    assert types == other.untriggered[0][4]


def test_other_settings_do_not_go_on(tmp_path):
    tokenizer = Tokenizer(vocabulary())
    docs = documents(tokenizer)
    learn.train(fresh(), tokenizer, (docs, [], []), {**SETTINGS, "passes": 2}, str(tmp_path), log=lambda _: None)
    with pytest.raises(SystemExit, match="other settings"):
        learn.train(fresh(), tokenizer, (docs, [], []), {**SETTINGS, "passes": 3}, str(tmp_path), log=lambda _: None)


def test_thresholds_are_where_f1_is_expected_to_be_highest():
    facts = [(0.9, True)] * 40 + [(0.5, True)] * 24 + [(0.5, False)] * 36 + [(0.1, False)] * 60
    probability = calibrate.logistic(facts)
    assert abs(probability(np.array([0.5]))[0] - 0.4) < 0.1
    assert probability(np.array([0.9]))[0] > 0.9
    assert calibrate.best_threshold(90, facts, probability)[0] == 0.5
    # Beside many right ones that are reported anyway, only sure ones are worth it.
    assert calibrate.best_threshold(1064, facts, probability, [True] * 1000)[0] == 0.9


def test_export_says_what_the_model_says(learnt, tmp_path):
    import onnxruntime
    model, tokenizer, docs = learnt
    sizes = export.export(model, tokenizer.vocabulary, str(tmp_path))
    assert set(sizes) == {"tokens.onnx", "arguments.onnx", "vocabulary.txt", "scheme.tsv"}
    d = docs[0]
    ids = np.concatenate([[tokenizer.start], d.ids, [tokenizer.end]])[None]
    shapes = np.concatenate([[0], d.shapes, [0]])[None]
    tokens = onnxruntime.InferenceSession(str(tmp_path / "tokens.onnx"))
    states, tags, *_ = tokens.run(None, {"ids": ids, "shapes": shapes})
    with torch.no_grad():
        expected = export.Tokens(model.eval())(torch.tensor(ids), torch.tensor(shapes))[1].numpy()
    assert np.abs(tags - expected).max() < 0.15
    arguments = onnxruntime.InferenceSession(str(tmp_path / "arguments.onnx"))
    one = np.array([3])
    roles, values = arguments.run(None, {"states": states, "first": one, "last": one, "kind": one})
    assert roles.shape == (1, ids.shape[1], 1 + len(scheme.ROLES))
    assert np.allclose(roles.sum(-1), 1, atol=1e-3)
    assert np.allclose(values.sum(), len(scheme.GROUPS), atol=1e-3)
