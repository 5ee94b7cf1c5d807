"""The reader's network: a BERT-like encoder, taggers over its tokens, and a scorer of arguments for each trigger."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from . import scheme
from .tokenizer import SHAPES

DISTANCES = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 90]


def attention(q, k, v, mask, heads):
    """q, k, v [B, T, d], mask broadcast to [B, heads, T, T] → [B, T, d]. Written out: on windows this short a quarter faster to train on processors than PyTorch's fused attention."""
    b, t, d = q.shape
    q, k, v = (x.view(b, t, heads, d // heads).transpose(1, 2) for x in (q, k, v))
    scores = q @ k.transpose(2, 3) * (d // heads) ** -0.5 + mask.to(q.dtype)
    return (scores.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(b, t, d)


class Layer(nn.Module):
    attention = staticmethod(attention)

    def __init__(self, width, inner, heads):
        super().__init__()
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down, self.heads = nn.Linear(width, inner), nn.Linear(inner, width), heads
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        y = self.attention(*self.qkv(x).chunk(3, -1), mask, self.heads)
        x = self.norm1(x + self.drop(self.o(y))).to(y.dtype)
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x))))).to(y.dtype)


class Encoder(nn.Module):
    """weights: arrays by name as start.py takes them out of an ONNX file of a BERT-like encoder."""

    def __init__(self, weights, layers=None, heads=12):
        super().__init__()
        tensor = lambda name: torch.tensor(weights[name].astype(np.float32))
        words = tensor("embeddings.word_embeddings.weight")
        width = words.shape[1]
        total = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layer"))
        self.words = nn.Embedding.from_pretrained(words, freeze=False)
        positions = tensor("embeddings.position_embeddings.weight") + tensor("embeddings.token_type_embeddings.weight")[0]
        self.positions = nn.Embedding.from_pretrained(positions[:128], freeze=False)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.norm.weight.data, self.norm.bias.data = tensor("embeddings.LayerNorm.weight"), tensor("embeddings.LayerNorm.bias")
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shapes.weight, std=0.01)
        self.layers = nn.ModuleList()
        for i in layers or range(total):
            p = f"encoder.layer.{i}."
            layer = Layer(width, weights[p + "intermediate.dense.weight"].shape[0], heads)
            for key in ("weight", "bias"):
                getattr(layer.qkv, key).data = torch.cat([tensor(f"{p}attention.self.{part}.{key}") for part in ("query", "key", "value")])
            for part, name in ((layer.o, "attention.output.dense"), (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
                part.weight.data, part.bias.data = tensor(p + name + ".weight"), tensor(p + name + ".bias")
            for part, name in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                part.weight.data, part.bias.data = tensor(p + name + ".weight"), tensor(p + name + ".bias")
            self.layers.append(layer)
        self.drop = nn.Dropout(0.1)

    @property
    def width(self):
        return self.words.weight.shape[1]

    def forward(self, ids, shapes, mask):
        """ids, shapes, mask [B, T] → [B, T, width]"""
        x = self.words(ids) + self.positions.weight[:ids.shape[1]] + self.shapes(shapes)
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Reader(nn.Module):
    PAIR = 128

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        d, h = encoder.width, self.PAIR
        self.tag = nn.Linear(d, 3 * len(scheme.TAGS))
        self.name = nn.Linear(d, 1 + 2 * len(scheme.NAMES))
        self.time = nn.Linear(d, 3)
        self.direction = nn.Linear(d, len(scheme.DIRECTIONS))
        self.token, self.trigger = nn.Linear(d, 2 * h), nn.Linear(2 * d, 2 * h)
        self.kind = nn.Embedding(len(scheme.KINDS), 2 * h)
        self.distance = nn.Embedding(2 * len(DISTANCES), h)
        self.hidden = nn.Linear(2 * h, h)
        self.role = nn.Linear(h, 1 + len(scheme.ROLES))
        self.attribute1, self.attribute2 = nn.Linear(3 * d, 256), nn.Linear(256, len(scheme.VALUES))
        allowed = torch.zeros(len(scheme.KINDS), 1 + len(scheme.ROLES))
        for kind, roles in scheme.ARGUMENTS.items():
            allowed[scheme.KINDS.index(kind), 0] = 1
            for role in roles:
                allowed[scheme.KINDS.index(kind), 1 + scheme.ROLES.index(role)] = 1
        self.register_buffer("forbidden", (1 - allowed) * -1e4, persistent=False)
        buckets = [sum(far >= edge for edge in DISTANCES[1:]) for far in range(128)]
        self.register_buffer("buckets", torch.tensor(buckets), persistent=False)

    def tokens(self, ids, shapes, mask):
        """Hidden states [B, T, d] and the scores of tags [B, T, 3 × tags], names, times and directions."""
        x = self.encoder(ids, shapes, mask)
        y = F.dropout(x, 0.1, self.training)
        return x, self.tag(y), self.name(y), self.time(y), self.direction(y)

    def arguments(self, x, row, first, last, kind):
        """For N triggers (row of the batch, first and last token, kind): scores of roles [N, T, 1 + roles] and of attributes' values [N, values]."""
        h = self.PAIR
        trigger = torch.cat([x[row, first], x[row, last]], -1)
        place = torch.arange(x.shape[1], device=x.device)[None]
        before, after = first[:, None] - place, place - last[:, None]
        far = before.clamp(min=0) + after.clamp(min=0)
        bucket = self.buckets[far] + len(DISTANCES) * (before > 0).long()
        # Exported, x is one window: what belongs to its pieces is not copied for each trigger.
        each = (lambda z: z) if torch.onnx.is_in_onnx_export() else (lambda z: z[row])
        t = each(self.token(x))
        g = (self.trigger(trigger) + self.kind(kind))[:, None]
        added = F.gelu(t[..., :h] + g[..., :h] + self.distance(bucket))
        pair = torch.cat([added, t[..., h:] * g[..., h:]], -1)
        pair = F.gelu(self.hidden(F.dropout(pair, 0.1, self.training)))
        scores = self.role(pair) + self.forbidden[kind][:, None, :]
        weight = 1 - scores.detach().float().softmax(-1)[..., 0]
        context = (weight.to(x.dtype)[:, None] @ each(x))[:, 0] / (weight.sum(1, keepdim=True) + 1).to(x.dtype)
        a = F.gelu(self.attribute1(torch.cat([trigger, context], -1)))
        return scores, self.attribute2(F.dropout(a, 0.1, self.training))
