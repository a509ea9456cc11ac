from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The minister slammed the ruling.", [("slammed", "")]),
        ("Union leaders blasted the pay offer.", [("blasted", "")]),
        ("The senator eviscerated the bill.", [("eviscerated", "")]),
        ("Holm hit out at the council over the delay.", [("hit out", "")]),
        ("Critics lashed out at the mayor.", [("lashed out", "")]),
        ("The opposition savaged the budget.", [("savaged", "")]),
        ("The mayor destroyed his rival in a speech on Monday.", [("destroyed", "")]),
        ("Teachers tore into the new timetable.", [("tore into", "")]),
        ("The verdict was slammed by the minister.", [("slammed", "")]),
        ("The governor ripped the press for its reports.", [("ripped", "")]),
        ("Dorn torched the plan as a giveaway.", [("torched", "")]),
        ("The plan was blasted by farmers as unfair.", [("blasted", "")]),
        ("The treasurer hit back at the report.", [("hit back", "")]),
        ("Fishermen lambasted the new quota.", [("lambasted", "")]),
        ("The union blasted management over the rota.", [("blasted", "")]),
        ("Holm eviscerated the minister on live television.", [("eviscerated", "")]),
    ],
)
def test_a_blow_in_words_is_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("LOD001", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The van slammed into the gate.",
        "The wind slammed the door.",
        "The miners blasted the rock face at noon.",
        "The fire destroyed the mill.",
        "The minister criticised the ruling.",
        "The crew ripped the nets on a wreck.",
        "A wave slammed the boat against the pier.",
        "The band blasted music until dawn.",
    ],
)
def test_real_blows_and_plain_verbs_are_left_alone(text: str) -> None:
    assert found("LOD001", text) == []
