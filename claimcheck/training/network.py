"""The network: six layers of MiniLM, scores for the tags of a piece, pointers from parts to what they belong to.

A piece comes in as the sum of three embeddings, of its word piece, its place and its shape (quotation marks and
capitals), and goes through the layers of a small BERT (MiniLM, Wang et al. 2020). Two linear layers read
its last state:

    tags      seven scores, which a linear-chain CRF (Lafferty et al. 2001) adds up with learned scores of tag pairs
    pointers  four vectors: what a piece is as a content and as the cue of one, as a cue (or a content without one) and
              as the source of one. The product of one piece's first with another's second says how much the one points
              at the other (pointer networks, Vinyals et al. 2015)

Shapes are written [n, pieces, width]: n paragraphs, special pieces at both ends counted.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.pieces import LONGEST, SHAPES

# MiniLM-L6: width of a state, heads of attention, layers, width of the inner layer.
WIDTH = 384
HEADS = 12
LAYERS = 6
INNER = 1536
# Width of each of the four vectors that point.
POINTER = 64
DROPOUT = 0.1
# A score that leaves no chance, and that half precision still holds.
NEVER = -1e4
# The parts of a layer, by their names in a BERT checkpoint.
PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


@dataclass(frozen=True, slots=True)
class Scores:
    """For each piece its tags [n, pieces, tags], its cue and its source [n, pieces, pieces]."""

    tags: Tensor
    to_cue: Tensor
    to_source: Tensor


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mix = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow: nn.Module = nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, seen: Tensor, mask: Tensor | None) -> Tensor:
        """States [n, pieces, width] after attention and the inner layer; the mask is added to scores of attention."""
        query, key, value = (split_heads(part(seen)) for part in (self.query, self.key, self.value))
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        if mask is not None:
            scores = scores + mask.to(scores.dtype)
        attended = torch.softmax(scores, dim=-1) @ value
        joined = attended.transpose(1, 2).reshape(len(seen), -1, WIDTH)
        seen = self.norm_attention(seen + self.dropout(self.mix(joined)))
        inner = self.narrow(nn.functional.gelu(self.widen(seen)))
        states: Tensor = self.norm(seen + self.dropout(inner))
        return states


def split_heads(states: Tensor) -> Tensor:
    """[n, pieces, width] as [n, heads, pieces, width of a head]."""
    return states.reshape(len(states), -1, HEADS, WIDTH // HEADS).transpose(1, 2)


class Encoder(nn.Module):
    """What is exported: from the sums of embeddings to scores."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.pointers = nn.Linear(WIDTH, 4 * POINTER)

    def stack(self) -> list[Layer]:
        """Return the layers, the first one first."""
        return [layer for layer in self.layers if isinstance(layer, Layer)]

    def forward(self, embedded: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Tags [n, pieces, tags], pointers to cues and pointers to sources [n, pieces, pieces].

        The mask [n, 1, 1, pieces] is 0 for a piece and NEVER for a filler; a paragraph alone needs none.
        """
        seen = self.dropout(self.norm(embedded))
        for layer in self.layers:
            seen = layer(seen, mask)
        seen = self.dropout(seen)
        content, cue, holder, source = self.pointers(seen).split(POINTER, dim=-1)
        scale = POINTER**-0.5
        to_cue = content @ cue.transpose(1, 2) * scale
        to_source = holder @ source.transpose(1, 2) * scale
        return self.tags(seen), to_cue, to_source


class TagNetwork(nn.Module):
    """Embeddings, encoder, and the scores of one tag after another."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(LONGEST + 2, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.encoder = Encoder()
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.first = nn.Parameter(torch.zeros(len(TAGS)))
        nn.init.normal_(self.shapes.weight, std=0.01)
        # What the corpus never shows stays where it was; and training is faster.
        self.words.requires_grad_(False)

    def forward(self, ids: Tensor, shapes: Tensor, lengths: Tensor) -> Scores:
        """Scores of ids and shapes [n, pieces] of which the first `lengths` [n] are there."""
        absent = (torch.arange(ids.shape[1])[None] >= lengths[:, None])[:, None, :]
        positions = self.positions.weight[: ids.shape[1]]
        embedded = self.words(ids) + positions + self.shapes(shapes)
        hidden = torch.zeros(absent.shape).masked_fill(absent, NEVER)
        tags, to_cue, to_source = self.encoder(embedded, hidden[:, None])
        return Scores(
            tags.float(),
            to_cue.float().masked_fill(absent, NEVER),
            to_source.float().masked_fill(absent, NEVER),
        )


def start_from(weights: Path, kept: list[int]) -> TagNetwork:
    """Return a tagger with the layers of a BERT checkpoint; `kept` are the old ids of the word pieces that stay."""
    old = load_file(weights)
    tagger = TagNetwork(len(kept))
    with torch.no_grad():
        tagger.words.weight.copy_(old["embeddings.word_embeddings.weight"][kept])
        places = old["embeddings.position_embeddings.weight"][: LONGEST + 2]
        # Every piece belongs to the first text, as BERT calls it, so that this embedding can be added once and for all.
        tagger.positions.weight.copy_(places + old["embeddings.token_type_embeddings.weight"][0])
        take(tagger.encoder.norm, old, "embeddings.LayerNorm")
        for number, layer in enumerate(tagger.encoder.layers):
            for name, part in PARTS.items():
                take(getattr(layer, name), old, f"encoder.layer.{number}.{part}")
    return tagger


def take(module: nn.Module, old: dict[str, Tensor], name: str) -> None:
    """Take weight and bias of one module from a checkpoint."""
    module.load_state_dict({part: old[f"{name}.{part}"] for part in ("weight", "bias")})
