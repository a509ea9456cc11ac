"""What holds for any text: a copied sentence is exact, and nothing makes it fail."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.quotes.checking import checked

WORDS = "the pier mast harbour boats we they broke paid close never 1,240 it's dont can't but unless".split()
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=4, max_size=14).map(lambda words: " ".join(words) + ".")
PIECES = [
    "LUND: ",
    "Q. ",
    "\n",
    "“",
    "”",
    '"',
    "...",
    "[",
    "]",
    "(",
    "— ",
    "uh ",
    "we we ",
    "1,240 ",
    "-->",
    "<v ",
    "'",
    "a ",
]


@given(st.lists(SENTENCE, min_size=1, max_size=6), st.data())
@settings(max_examples=40, deadline=None)
def test_a_sentence_that_is_copied_is_found_whole(sentences: list[str], data: st.DataObject) -> None:
    sentence = data.draw(st.sampled_from(sentences))
    said = "LUND: " + " ".join(sentences)
    quote = checked(said, f"“{sentence}” Ada Lund said.")[0]
    assert quote.verdict.heard is not None
    assert quote.verdict.heard.score == 1.0
    assert quote.verdict.kind in ("exact", "cleaned", "cut-before-qualifier")


@given(
    st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join),
    st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join),
)
@settings(max_examples=60, deadline=None)
def test_any_two_texts_can_be_held_against_each_other(said: str, article: str) -> None:
    for quote in checked(f"{said}.", f"Well. {article}"):
        heard = quote.verdict.heard
        assert heard is None or 0 <= heard.span.start < heard.span.end <= len(heard.transcript.text)
        assert heard is None or 0 <= heard.score <= 1
