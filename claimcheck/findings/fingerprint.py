"""How a finding is known again after the article was edited elsewhere."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from claimcheck.findings.article import Article
from claimcheck.model.characters import INVISIBLE
from claimcheck.model.finding import Finding
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

HIDDEN = re.compile(f"[{INVISIBLE}]")
A_WORD = re.compile(r"\w+")


class Fingerprints:
    """Hashes rule, words of the finding and words of its sentence; a long sentence is read only once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._sentences: dict[int, str] = {}

    def of(self, rule_id: str, span: Span) -> str:
        """Return the fingerprint of a finding, not yet told apart from others of the same words."""
        sentence = self._article.sentence(span.start)
        around = self._sentence(sentence) if sentence else ""
        return hashed(rule_id, normalised(span.of(self._article.text)), around)

    def _sentence(self, sentence: Sentence) -> str:
        if sentence.index not in self._sentences:
            self._sentences[sentence.index] = hashed(normalised(sentence.span.of(self._article.text)))
        return self._sentences[sentence.index]


def told_apart(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give findings that are alike in everything, from the second on, a fingerprint of their own."""
    seen: Counter[str] = Counter()
    return tuple(_counted(finding, seen) for finding in findings)


def normalised(text: str) -> str:
    """Return the words of a text as they are compared: no case, no punctuation, nothing invisible."""
    return " ".join(A_WORD.findall(unicodedata.normalize("NFC", HIDDEN.sub("", text)).casefold()))


def _counted(finding: Finding, seen: Counter[str]) -> Finding:
    seen[finding.fingerprint] += 1
    count = seen[finding.fingerprint]
    return finding if count == 1 else replace(finding, fingerprint=hashed(finding.fingerprint, str(count)))


def hashed(*parts: str) -> str:
    """Return the SHA-256 of some texts."""
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
