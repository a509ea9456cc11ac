"""What the tagger learns of a paragraph, drawn a letter a piece as in tests/tagger/drawn.py."""

from __future__ import annotations

import pytest

from claimcheck.tagger.pieces import read_pieces
from claimcheck.training.labels import NOTHING, UNKNOWN, Labels, label
from claimcheck.training.paragraphs import paragraphs
from tests.tagger.drawn import LETTERS, words_as_pieces
from tests.training.by_hand import article

TOKENIZER = words_as_pieces()


def learned(marked: str) -> Labels:
    (paragraph,) = paragraphs(article(marked))
    return label(read_pieces(TOKENIZER, paragraph.text), paragraph.attributions)


def tags(labels: Labels) -> str:
    return "".join(LETTERS[tag] for tag in labels.tags)


def links(labels: Labels) -> tuple[dict[int, int], dict[int, int]]:
    """Which piece points to which cue, and which to which source."""
    to_cue, to_source = (
        {place: int(target) for place, target in enumerate(targets) if target != UNKNOWN}
        for targets in (labels.to_cue, labels.to_source)
    )
    return to_cue, to_source


@pytest.mark.parametrize(
    ("marked", "drawn", "to_cue", "to_source"),
    [
        ("[1s Ida Holm] [1q said] [1c it sank].", "SsQCc.", {3: 2}, {2: 0}),
        ("[1c it sank], [1s Ida Holm] [1q said], [1c at dawn].", "Cc.SsQ.Cc.", {0: 5, 7: 5}, {5: 3}),
        ("[1s Holm]: [1c it sank]", "S.Cc", {2: NOTHING}, {2: 0}),
        ("[1c it sank], it was [1q said]", "Cc...Q", {0: 5}, {5: NOTHING}),
        ("[1c it sank]", "Cc", {0: NOTHING}, {0: NOTHING}),
        ("it sank", "..", {}, {}),
        ("[1s Holm] and [1s Brandt] [1q said] [1c so]", "S.SQC", {4: 3}, {3: 0}),
    ],
)
def test_each_part_has_its_tags_and_points_to_the_first_piece_of_what_it_belongs_to(
    marked: str, drawn: str, to_cue: dict[int, int], to_source: dict[int, int]
) -> None:
    found = learned(marked)
    assert tags(found) == drawn
    assert links(found) == (to_cue, to_source)


def test_where_two_attributions_claim_a_piece_the_first_has_it() -> None:
    one = article("[1s Holm] [1q said] [1c Brandt denied it].", "Holm said [1s Brandt] [1q denied] [1c it].")
    (outer,), (inner,) = paragraphs(one), paragraphs(one, 1)
    pieces = read_pieces(TOKENIZER, outer.text)
    assert tags(label(pieces, outer.attributions + inner.attributions)) == "SQCcc."
    assert tags(label(pieces, inner.attributions + outer.attributions)) == "SQSQC."
