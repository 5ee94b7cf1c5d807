"""A trained reader → two ONNX files with int8 weights, the vocabulary and the scheme, as the module model holds them."""
import os
import tempfile

import torch
import torch.nn as nn

from . import scheme
from .model import attention


class FusedAttention(torch.autograd.Function):
    """Attention as ONNX Runtime's one operator, which is faster than its parts. Every piece of an exported window is one to look at, so the mask falls away."""

    @staticmethod
    def forward(_, q, k, v, mask, heads):
        return attention(q, k, v, mask, heads)

    @staticmethod
    def symbolic(g, q, k, v, mask, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class Tokens(nn.Module):
    """ids, shapes [1, T] → states [1, T, d] and probabilities: tags [1, T, tags, 3], names, times, directions [1, T, ·]."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        for layer in model.encoder.layers:
            layer.attention = FusedAttention.apply

    def forward(self, ids, shapes):
        x, tags, names, times, ways = self.model.tokens(ids, shapes, torch.ones_like(ids))
        return x, tags.view(1, -1, len(scheme.TAGS), 3).softmax(-1), names.softmax(-1), times.softmax(-1), ways.softmax(-1)


class Arguments(nn.Module):
    """states [1, T, d]; first, last, kind [N] → probabilities: roles [N, T, 1 + roles], values [N, values], each attribute's on their own."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, states, first, last, kind):
        roles, values = self.model.arguments(states, torch.zeros_like(first), first, last, kind)
        return roles.softmax(-1), torch.cat([values[:, group].softmax(-1) for group in scheme.GROUPS.values()], -1)


def export(model, vocabulary, folder):
    """Writes tokens.onnx, arguments.onnx, vocabulary.txt and scheme.tsv."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    os.makedirs(folder, exist_ok=True)
    model = model.float().cpu().eval()
    t, n = 20, 3
    ids, shapes = torch.ones(1, t, dtype=torch.long), torch.ones(1, t, dtype=torch.long)
    trigger = torch.arange(1, n + 1)
    with tempfile.TemporaryDirectory() as plain:
        torch.onnx.export(Tokens(model), (ids, shapes), f"{plain}/tokens.onnx", dynamo=False, opset_version=17, custom_opsets={"com.microsoft": 1}, input_names=["ids", "shapes"],
                          output_names=["states", "tags", "names", "times", "directions"],
                          dynamic_axes={k: {1: "pieces"} for k in ("ids", "shapes", "states", "tags", "names", "times", "directions")})
        states = torch.zeros(1, t, model.encoder.width)
        torch.onnx.export(Arguments(model), (states, trigger, trigger, trigger), f"{plain}/arguments.onnx", dynamo=False, opset_version=17,
                          input_names=["states", "first", "last", "kind"], output_names=["roles", "values"],
                          dynamic_axes={"states": {1: "pieces"}, "first": {0: "triggers"}, "last": {0: "triggers"}, "kind": {0: "triggers"}, "roles": {0: "triggers", 1: "pieces"}, "values": {0: "triggers"}})
        for name in ("tokens", "arguments"):
            quantize_dynamic(f"{plain}/{name}.onnx", f"{folder}/{name}.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])
    with open(f"{folder}/vocabulary.txt", "w", encoding="utf-8") as out:
        out.write("\n".join(vocabulary) + "\n")
    with open(f"{folder}/scheme.tsv", "w", encoding="utf-8") as out:
        out.write("".join("\t".join(line) + "\n" for line in scheme.as_lines()))
    return {name: os.path.getsize(f"{folder}/{name}") for name in sorted(os.listdir(folder))}
