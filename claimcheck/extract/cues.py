"""Cue words found by the packs' cue rules, and which complements each cue takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from claimcheck.model.claims import CueClass
from claimcheck.model.finder import DependencyFinder, Words
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.nlp.inflection import forms


@dataclass(frozen=True, slots=True)
class CueWord:
    """A cue in the text: tokens ``first`` to ``last`` (not included), and the rule that knows it."""

    rule: str
    cls: CueClass
    lemma: str
    sentence: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Frames:
    """Which complements cues take besides a clause and a quotation, by lemma; from the packs' lexicons.

    ``labels`` are those whose object is a statement only together with what it is called; ``raised`` are the
    objects that are statements by themselves: concerns, doubts.
    ``lemmas`` leads from an inflected form to the lemma that the packs list.
    """

    objects: frozenset[str]
    labels: frozenset[str]
    raised: frozenset[str]
    infinitives: frozenset[str]
    prepositions: Mapping[str, frozenset[str]]
    lemmas: Mapping[str, str]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Frames:
        """Read the frame lexicons of a catalogue."""
        return cls(
            objects=_phrases(catalogue, "cue-takes-object"),
            labels=_phrases(catalogue, "cue-takes-label"),
            raised=_phrases(catalogue, "cue-raised"),
            infinitives=_phrases(catalogue, "cue-takes-infinitive"),
            prepositions={
                " ".join(entry.words): frozenset(entry.value.split())
                for entry in catalogue.lexicon("cue-takes-preposition")
            },
            lemmas=_lemmas(cue_rules(catalogue).values()),
        )


def cue_rules(catalogue: Catalogue) -> dict[str, Rule]:
    """Return the enabled rules that mark cues, by id."""
    return {r.id: r for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "cue"}


def find_cues(prose: Prose, marks: Iterable[Mark], catalogue: Catalogue, frames: Frames) -> list[CueWord]:
    """Turn the marks of cue rules into cue words, in the order of the text; the longest at a place wins."""
    rules = cue_rules(catalogue)
    found: list[CueWord] = []
    for mark in sorted((m for m in marks if m.finder in rules), key=lambda m: (m.first, -m.last)):
        if found and mark.first < found[-1].last:
            continue
        rule = rules[mark.finder]
        words = " ".join(t.lower for t in prose.tokens[mark.first : mark.last])
        cls = cast(CueClass, rule.marks.cls if rule.marks else "other")
        lemma = frames.lemmas.get(words, words)
        found.append(CueWord(rule.id, cls, lemma, mark.sentence, mark.first, mark.last))
    return found


def _phrases(catalogue: Catalogue, slug: str) -> frozenset[str]:
    return frozenset(" ".join(entry.words) for entry in catalogue.lexicon(slug))


def _lemmas(rules: Iterable[Rule]) -> dict[str, str]:
    """Lead from each inflected form that cue rules match to the lemma that they list."""
    found: dict[str, str] = {}
    for rule in rules:
        for first, *rest in _listed(rule):
            lemma = " ".join((first, *rest))
            for form in sorted(forms(first)):
                found.setdefault(" ".join((form, *rest)), lemma)
    return found


def _listed(rule: Rule) -> Iterable[tuple[str, ...]]:
    """Return the lemmas of a list, or those of the first word of a pattern of grammar."""
    if isinstance(rule.finder, Words) and rule.finder.inflected:
        return rule.finder.phrases
    if isinstance(rule.finder, DependencyFinder):
        lemma = rule.finder.roles[0].tests.get("lemma")
        return [(word,) for word in sorted(lemma.any_of or ())] if lemma else []
    return []
