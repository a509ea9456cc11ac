"""spaCy comes without its command line, and nobody else misses it."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from claimcheck.nlp.light_spacy import import_spacy
spacy = import_spacy()
assert import_spacy() is spacy
for name in ("spacy.cli", "requests", "httpx", "urllib3"):
    assert name not in sys.modules, name
assert spacy.blank("en")("A word.")[1].text == "word"
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
assert callable(spacy.cli.download)
"""


def test_spacy_loads_without_an_http_client_and_its_command_line_can_still_be_had() -> None:
    subprocess.run([sys.executable, "-c", CODE], check=True)


def test_a_spacy_that_was_imported_before_is_left_as_it_is() -> None:
    code = "import spacy, spacy.cli; from claimcheck.nlp.light_spacy import import_spacy as i; assert i() is spacy"

    subprocess.run([sys.executable, "-c", code], check=True)
