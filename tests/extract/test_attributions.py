"""Who says what: the shapes in which news gives a statement to its source."""

from __future__ import annotations

import pytest

from tests.extract.reading import only, read, said, words


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Ida Holm said the ferry would sail.", "Ida Holm", "said", "the ferry would sail"),
        ("Ida Holm said that the ferry would sail.", "Ida Holm", "said", "that the ferry would sail"),
        (
            "The ferry will sail on Monday, Ida Holm said.",
            "Ida Holm",
            "said",
            "The ferry will sail on Monday",
        ),
        (
            "The ferry will sail on Monday, said Ida Holm.",
            "Ida Holm",
            "said",
            "The ferry will sail on Monday",
        ),
        ("“The ferry will sail,” said Ida Holm.", "Ida Holm", "said", "“The ferry will sail,”"),
        ("Ida Holm said: “The ferry will sail.”", "Ida Holm", "said", "“The ferry will sail.”"),
        ("Ida Holm put the toll at 40.", "Ida Holm", "put", "the toll at 40"),
        ("Ida Holm asked whether it was safe.", "Ida Holm", "asked", "whether it was safe"),
    ],
)
def test_a_verb_of_speech_before_behind_and_turned_round(
    text: str, source: str, cue: str, content: str
) -> None:
    assert said(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        (
            "According to the harbour office, the ferry sank at dawn.",
            ("the harbour office", "According to", "the ferry sank at dawn"),
        ),
        (
            "The ferry sank at dawn, according to Ida Holm.",
            ("Ida Holm", "according to", "The ferry sank at dawn"),
        ),
        (
            "As Ida Holm indicated, the bridge will close in June.",
            ("Ida Holm", "indicated", "the bridge will close in June"),
        ),
        (
            "The bridge will close in June, as the council announced.",
            ("the council", "announced", "The bridge will close in June"),
        ),
        (
            "The ferry, Ida Holm said, will sail on Monday.",
            ("Ida Holm", "said", "The ferry | will sail on Monday"),
        ),
    ],
)
def test_a_source_that_is_put_in_beside_the_clause(text: str, attribution: tuple[str, str, str]) -> None:
    assert said(text) == [attribution]


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        (
            "The plan was condemned by Ida Holm as a waste of money.",
            ("Ida Holm", "condemned", "The plan | as a waste of money"),
        ),
        (
            "It was announced by the council that the bridge would close.",
            ("the council", "announced", "that the bridge would close"),
        ),
    ],
)
def test_the_passive_names_its_source_with_by(text: str, attribution: tuple[str, str, str]) -> None:
    assert said(text) == [attribution]


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        (
            "Ida Holm vowed to appeal against the ruling.",
            ("Ida Holm", "vowed", "to appeal against the ruling"),
        ),
        ("Ida Holm called the scheme “a mess”.", ("Ida Holm", "called", "the scheme “a mess”")),
        ("Ida Holm warned of floods.", ("Ida Holm", "warned", "of floods")),
        (
            "The report found that the bridge was unsafe.",
            ("The report", "found", "that the bridge was unsafe"),
        ),
        ("Her claim that the bridge was safe is wrong.", ("Her", "claim", "that the bridge was safe")),
    ],
)
def test_what_else_a_cue_can_take(text: str, attribution: tuple[str, str, str]) -> None:
    assert said(text) == [attribution]


def test_a_source_is_found_past_the_words_that_describe_it_and_another_verb() -> None:
    assert said("Ida Holm, who leads the harbour board, said the ferry would sail.") == [
        ("Ida Holm, who leads the harbour board", "said", "the ferry would sail")
    ]
    assert said("Ida Holm nodded and said the ferry would sail.") == [
        ("Ida Holm", "said", "the ferry would sail")
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The trouble, said the mayor, is that nobody paid.",
            "the mayor",
            "The trouble | is that nobody paid",
        ),
        (
            "The boats sailed to the old harbour and the crew sang all the way, Holm mentioned in a speech.",
            "Holm",
            "The boats sailed to the old harbour and the crew sang all the way",
        ),
        (
            "“My reaction, that was outrageous,” said Ida Holm.",
            "Ida Holm",
            "“My reaction, that was outrageous,”",
        ),
        (
            "Ida Holm, 41, said the boats, which were old, sank.",
            "Ida Holm, 41",
            "the boats, which were old, sank",
        ),
    ],
)
def test_a_speaker_between_commas_and_at_the_end(text: str, source: str, content: str) -> None:
    assert [(s, c) for s, _, c in said(text)] == [(source, content)]


def test_who_is_asked_does_not_speak() -> None:
    assert said("Asked where the money had gone, Ida Holm said it was safe.") == [
        ("", "Asked", "where the money had gone"),
        ("Ida Holm", "said", "it was safe"),
    ]


@pytest.mark.parametrize("text", ["They built a robot called Hope.", "A boat named “Hope” sank in the fog."])
def test_a_name_is_no_statement(text: str) -> None:
    assert said(text) == []


def test_what_somebody_calls_a_thing_is_a_statement() -> None:
    assert said("Ida Holm called her vote in favour of the bridge a mistake.") == [
        ("Ida Holm", "called", "her vote in favour of the bridge a mistake")
    ]


def test_a_bracket_in_a_source_is_closed() -> None:
    assert said("The Brenmoor Harbour Board (BHB) said the ferry would sail.") == [
        ("The Brenmoor Harbour Board (BHB)", "said", "the ferry would sail")
    ]


def test_two_statements_of_one_speaker_lie_side_by_side() -> None:
    assert said("Ida Holm said the ferry sank, adding that nobody was hurt.") == [
        ("Ida Holm", "said", "the ferry sank"),
        ("Ida Holm", "adding", "that nobody was hurt"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "“The ferry,” said Ida Holm, “will sail on Monday.”",
            "Ida Holm",
            "“The ferry,” | “will sail on Monday.”",
        ),
        (
            "“We sail on Monday,” Ida Holm said, “if the wind holds.”",
            "Ida Holm",
            "“We sail on Monday,” | “if the wind holds.”",
        ),
        ("“We are,” said the mayor, “not amused by it.”", "the mayor", "“We are,” | “not amused by it.”"),
        (
            "“We sail on Monday,” Ida Holm said, but “nobody knows the hour yet.”",
            "Ida Holm",
            "“We sail on Monday,” | “nobody knows the hour yet.”",
        ),
        (
            "''We sail on Monday,'' Ida Holm said. ''But the rest of us can wait.''",
            "Ida Holm",
            "''We sail on Monday,'' | ''But the rest of us can wait.''",
        ),
        (
            "“We sail on Monday,” Ida Holm said. “The rest can wait.”",
            "Ida Holm",
            "“We sail on Monday,” | “The rest can wait.”",
        ),
    ],
)
def test_a_quotation_split_around_its_speaker_is_one_statement(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, "said", content)]


def test_a_quotation_behind_another_cue_is_not_the_other_half() -> None:
    assert said("“We sail on Monday,” Ida Holm said, adding: “The rest can wait for a better day.”") == [
        ("Ida Holm", "said", "“We sail on Monday,”"),
        ("Ida Holm", "adding", "“The rest can wait for a better day.”"),
    ]
    assert said("“We sail,” said Ida Holm. “They can wait,” said Tom Arlen.") == [
        ("Ida Holm", "said", "“We sail,”"),
        ("Tom Arlen", "said", "“They can wait,”"),
    ]


def test_a_quotation_runs_on_over_paragraphs() -> None:
    text = (
        "Ida Holm said: “We sail on Monday and nobody can stop us.\n\n"
        "“The rest of the fleet can wait for spring.”\n\nThe boats lay still."
    )
    assert said(text) == [
        (
            "Ida Holm",
            "said",
            "“We sail on Monday and nobody can stop us. “The rest of the fleet can wait for spring.”",
        )
    ]


def test_a_paragraph_of_quotation_goes_on_with_the_speaker_before() -> None:
    text = "“We sail on Monday,” Ida Holm said.\n\n“The rest of the fleet can wait for spring.”"
    assert said(text) == [
        ("Ida Holm", "said", "“We sail on Monday,” | “The rest of the fleet can wait for spring.”")
    ]


def test_a_quotation_after_a_paragraph_of_narration_is_nobodys() -> None:
    text = "“We sail on Monday,” Ida Holm said.\n\nIt rained.\n\n“The rest of the fleet can wait for spring.”"
    assert said(text) == [("Ida Holm", "said", "“We sail on Monday,”")]


def test_a_cue_inside_a_quotation_is_not_the_articles() -> None:
    assert said("“He said the bridge was safe and I believed him,” Ida Holm told reporters.") == [
        ("Ida Holm", "told", "“He said the bridge was safe and I believed him,”")
    ]


def test_a_statement_inside_a_statement_names_its_parent() -> None:
    outer, inner = read("Ida Holm said that the mayor claimed the bridge was safe.").attributions
    assert (outer.id, outer.parent, inner.id, inner.parent) == ("A1", None, "A2", "A1")


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Ida Holm said the ferry was late.", "indirect"),
        ("“The ferry was late,” Ida Holm said.", "direct"),
        ("'The ferry was late,' Ida Holm said.", "direct"),
        ("“The ferry was late and the rock was hidden in the fog,” Ida Holm said. “We are sorry.”", "direct"),
        ("It was “a mess from the start to the very bitter end”, Ida Holm said.", "mixed"),
        ("Ida Holm called the scheme “a mess”.", "mixed"),
    ],
)
def test_direct_speech_has_every_word_between_marks(text: str, speech: str) -> None:
    assert only(text).speech == speech


@pytest.mark.parametrize(
    ("text", "rule", "cls", "lemma"),
    [
        ("Ida Holm said the ferry was late.", "CUE001", "neutral", "say"),
        ("Ida Holm claimed the ferry was late.", "CUE002", "loaded", "claim"),
        ("Ida Holm alleged that the ferry was stolen.", "CUE003", "allegation", "allege"),
        ("Ida Holm denied that the ferry was stolen.", "CUE004", "denial", "deny"),
        ("Ida Holm believes the ferry was stolen.", "CUE005", "cognition", "believe"),
        ("The log shows the ferry was late.", "CUE006", "document", "show"),
        ("The ferry was late, according to Ida Holm.", "CUE007", "according", "according to"),
    ],
)
def test_a_cue_has_the_rule_that_knows_it(text: str, rule: str, cls: str, lemma: str) -> None:
    attribution = only(text)
    assert attribution.cue is not None
    assert (attribution.rule, attribution.cue.cls, attribution.cue.lemma) == (rule, cls, lemma)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank at dawn.",
        "The widow claimed a pension.",
        "“Ferry” is an old word.",
        "Said.",
        "“”",
        "–",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert [c for _, cue, c in said(text) if cue != "claimed"] == []


def test_places_are_places_in_the_text() -> None:
    text = "The fog was thick. “We  sail on Monday,” said Ida Holm."
    attribution = only(text)
    assert attribution.source is not None
    assert attribution.cue is not None
    assert attribution.source.span == (46, 54)
    assert attribution.cue.spans == ((41, 45),)
    assert [words(text, span) for span in attribution.content] == ["“We sail on Monday,”"]


@pytest.mark.parametrize(
    ("text", "attributions"),
    [
        (
            "The company did not say who had set the fire.",
            [("The company", "did not say", "who had set the fire")],
        ),
        (
            "The mayor has never said that the road would open.",
            [("The mayor", "has never said", "that the road would open")],
        ),
        ("There is no doubt that the dam is old.", [("", "no doubt", "that the dam is old")]),
    ],
)
def test_a_negation_belongs_to_its_cue(text: str, attributions: list[tuple[str, str, str]]) -> None:
    assert said(text) == attributions


def test_what_somebody_declined_to_say_is_one_statement() -> None:
    assert said("The company declined to comment on the fire.") == [
        ("The company", "declined", "to comment on the fire")
    ]


def test_a_second_verb_goes_with_the_speaker_and_not_with_what_was_said() -> None:
    text = "Mr Renn claimed that the line would lose money and said the mayor was wrong."

    assert said(text) == [
        ("Mr Renn", "claimed", "that the line would lose money"),
        ("Mr Renn", "said", "the mayor was wrong"),
    ]


def test_a_name_speaks_though_something_is_added_to_it() -> None:
    text = "Opening the case, Rosalind Meake KC, prosecuting, said that the safe had been empty."

    assert said(text) == [("Rosalind Meake KC", "said", "that the safe had been empty")]


def test_a_thing_that_threatens_to_happen_says_nothing() -> None:
    assert said("The dispute had threatened to close the library.") == []


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        (
            "Concerns were raised by residents about the noise from the plant.",
            ("residents", "raised", "Concerns | about the noise from the plant"),
        ),
        ("The union raised doubts about the plan.", ("The union", "raised", "doubts about the plan")),
    ],
)
def test_a_concern_that_is_raised_is_said(text: str, attribution: tuple[str, str, str]) -> None:
    assert said(text) == [attribution]


def test_sheep_that_are_raised_are_not() -> None:
    assert said("The farmer raised sheep on the hill.") == []
