from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from claimcheck.render.html.element import element
from claimcheck.render.html.report import SCRIPTS, STYLES
from claimcheck.render.html.shell import page, part
from tests.render.html.pages import seen


def written(title: str = "One", *body: str) -> str:
    return "".join(page(title, body, styles=STYLES, scripts=SCRIPTS))


def test_a_page_lets_only_its_own_styles_and_scripts_do_anything() -> None:
    text = written()
    [policy] = [
        t for t in seen(text).all("meta") if t.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    allowed = policy.attributes["content"] or ""
    own = re.findall(r"(?s)<(style|script)>(.*?)</\1>", text)
    assert [name for name, _ in own] == ["style", "style", "script"]
    for _, words in own:
        assert f"'sha256-{b64encode(sha256(words.encode()).digest()).decode()}'" in allowed
    assert allowed.startswith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-")
    assert "unsafe" not in allowed
    # What comes before a policy is not held to it.
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_without_styles_and_scripts_there_are_none() -> None:
    assert "style-src &#39;none&#39;; script-src &#39;none&#39;;" in "".join(
        page("", (), styles=(), scripts=())
    )


@pytest.mark.parametrize("name", [*STYLES, *SCRIPTS])
def test_the_parts_of_a_page_are_whole_and_ask_for_nothing(name: str) -> None:
    text = part(name)
    assert "</" not in text
    assert "<!--" not in text
    assert re.findall(r"https?:|@import|innerHTML|eval\(|fetch\(", text) == []
    assert [address for address in re.findall(r"url\((.*?)\)", text) if not address.startswith('"#')] == []


def test_a_title_is_a_strangers_text() -> None:
    [title] = seen(written("</title><script>alert(1)</script>")).all("title")
    assert title.text == "</title><script>alert(1)</script>"


def test_what_is_shown_stands_in_the_body() -> None:
    [words] = seen(written("One", element("p", "Two"))).all("p")
    assert (words.text, words.inside) == ("Two", ("html", "body"))


def test_a_page_is_the_same_each_time() -> None:
    assert written() == written()
