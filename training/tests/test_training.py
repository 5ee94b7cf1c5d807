"""The program end to end on three made-up articles: it learns them, goes on where it was stopped, and exports what it learnt."""
import numpy as np
import pytest
import torch
from made_up import articles, vocabulary, weights

from reader import corpus, export, learn, measure, predict, scheme
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


def test_other_settings_do_not_go_on(tmp_path):
    tokenizer = Tokenizer(vocabulary())
    docs = documents(tokenizer)
    learn.train(fresh(), tokenizer, (docs, [], []), {**SETTINGS, "passes": 2}, str(tmp_path), log=lambda _: None)
    with pytest.raises(SystemExit, match="other settings"):
        learn.train(fresh(), tokenizer, (docs, [], []), {**SETTINGS, "passes": 3}, str(tmp_path), log=lambda _: None)


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
