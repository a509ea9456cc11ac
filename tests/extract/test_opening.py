"""What "According to X, ..." says where the tagger stops before the verb."""

from __future__ import annotations

from tests.extract.reading import said, seen

TEXT = "According to the coach, Ann Low, in their first match, the boat named “Sea Owl” won two points."


def test_a_statement_goes_on_to_its_verb_and_its_source_takes_the_name_beside_it() -> None:
    tagged = seen(TEXT, "the coach", "According to", "Ann Low", "the boat named “Sea Owl”")

    assert said(TEXT, [tagged]) == [
        (
            "the coach, Ann Low",
            "According to",
            "in their first match, the boat named “Sea Owl” won two points",
        )
    ]


def test_a_statement_with_its_verb_ends_where_the_tagger_says() -> None:
    text = "According to the coach, the boat won, and it rained."
    tagged = seen(text, "the coach", "According to", "the boat won")

    assert said(text, [tagged]) == [("the coach", "According to", "the boat won")]


def test_a_statement_stops_before_what_another_says() -> None:
    text = "According to the coach, the boat named “Sea Owl” won, Ann Low said."
    first = seen(text, "the coach", "According to", "the boat named “Sea Owl”")
    second = seen(text, "Ann Low", "said", "won")

    assert said(text, [first, second])[0] == ("the coach", "According to", "the boat named “Sea Owl”")


def test_two_names_are_one_source_only_between_commas() -> None:
    text = "According to the coach, Ann Low won, and Tim Ash lost."
    tagged = seen(text, "the coach", "According to", "Ann Low won", "Tim Ash lost")

    assert said(text, [tagged])[0][0] == "the coach"
