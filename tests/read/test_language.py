from __future__ import annotations

from claimcheck.read import language

ENGLISH = (
    "The council said on Monday that it would close the bridge for repairs from the end of the month. " * 8
)
GERMAN = "Der Stadtrat sagte am Montag, dass die alte Brücke bis zum Ende des Monats geschlossen wird. " * 8
GREEK = "Το συμβούλιο ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα κλείσει για επισκευές. " * 8


def test_english_gets_no_note() -> None:
    assert language.note(ENGLISH) is None


def test_another_language_gets_a_note_with_its_figures() -> None:
    assert language.note(GERMAN) == (
        "this does not look like English: only 0 of 128 words are common English ones; "
        "the rules know English only"
    )


def test_another_script_gets_a_note() -> None:
    assert language.note(GREEK) is not None
    assert language.note("议会星期一表示这座桥将关闭到月底。" * 30) is not None


def test_a_short_text_gets_no_note() -> None:
    assert language.note(GERMAN[:200]) is None
