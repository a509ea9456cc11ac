"""The wire's own forms, as somebody who pipes or names them sees them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import LOUD, claimcheck

NINJS = json.dumps(
    {"headlines": [{"value": "Bill"}], "bodies": [{"value": f"<p>{LOUD}</p>", "contentType": "text/html"}]}
)
NITF = (
    f"<nitf><body><hedline><hl1>Bill</hl1></hedline><body.content><p>{LOUD}</p></body.content></body></nitf>"
)
INLINE = f"<inlineXML><html><body><h1>Bill</h1><p>{LOUD}</p></body></html></inlineXML>"
NEWSML = f"<?xml version='1.0'?>\n<newsItem><contentSet>{INLINE}</contentSet></newsItem>"
FORMS = {"ninjs": NINJS, "nitf": NITF, "newsml-g2": NEWSML}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_known_in_a_pipe_by_its_content_and_by_name(form: str, pack: Path, tmp_path: Path) -> None:
    file = FORMS[form]
    line = file[: file.index("whopping")].count("\n") + 1
    column = file.index("whopping") - (file.rindex("\n", 0, file.index("whopping")) if line > 1 else -1)
    place = f"{line}:{column}: error HSE001 Say how much instead of whopping\n"
    assert claimcheck("-r", pack, "-f", "line", stdin=file).out == f"<stdin>:{place}"
    assert (
        claimcheck("-r", pack, "-f", "line", "--input-format", form, "-", stdin=file).out
        == f"<stdin>:{place}"
    )
    for suffix in ("json", "ninjs") if form == "ninjs" else ("xml", "newsml" if form != "nitf" else "nitf"):
        (tmp_path / f"a.{suffix}").write_text(file)
        assert claimcheck("-r", pack, "-f", "line", f"a.{suffix}", cwd=tmp_path).out == f"a.{suffix}:{place}"
    answer = claimcheck("-r", pack, "-f", "json", ".", cwd=tmp_path)
    assert {document["format"] for document in json.loads(answer.out)["documents"]} == {form}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "a.xml",
            "<?xml version='1.0'?><rss/>",
            "a.xml: this is no news item of NewsML-G2: it is <rss> (give a news",
        ),
        ("a.json", '{"name": "settings"}\n', "a.json:1: this line has no text (have the article in a field"),
        ("a.json", "[1, 2]", "a.json: this is no ninjs: there is no object in it (give an item as an object"),
        (
            "a.nitf",
            '<!DOCTYPE nitf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<nitf>&b;</nitf>',
            "a.nitf:1:16: its document type declares entities or other things of its own, which no article needs",
        ),
        (
            "a.nitf",
            "<nitf>\n<body>\n</nitf>",
            "a.nitf:3:3: this is no well-formed XML: mismatched tag (get the whole",
        ),
    ],
)
def test_what_cannot_be_read_says_where_why_and_what_to_do(
    name: str, content: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(content)
    answer = claimcheck(name, "-f", "line", cwd=tmp_path)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(f"claimcheck: {told}")


def test_a_rewrite_is_held_against_the_wire_itself(tmp_path: Path) -> None:
    (tmp_path / "wire.nitf").write_text(
        NITF.replace(LOUD, "Police said at least 12 people were hurt in Brask.")
    )
    (tmp_path / "copy.txt").write_text("Police said 12 people were hurt in Brask.\n")
    answer = claimcheck("compare", "wire.nitf", "copy.txt", "-f", "line", cwd=tmp_path)
    assert answer.out.startswith("copy.txt:1:1: ")
    assert "bound" in answer.out or "at least" in answer.out
