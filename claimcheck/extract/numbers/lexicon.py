"""The word lists of the number packs, made ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import cast, get_args

from claimcheck.extract.numbers.atoms import Atoms, pieces
from claimcheck.extract.numbers.decimals import divided
from claimcheck.model.claims import Modifier, NumberKind
from claimcheck.model.rule import Catalogue

Table = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def table(entries: Iterable[tuple[str, str]]) -> Table:
    """Index phrases by their first piece, longest first, each with its value."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, value in entries:
        cut = tuple(low for word in phrase.lower().split() for low in pieces(word))
        if cut:
            found.setdefault(cut[0], []).append((cut, value))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def match(phrases: Table, atoms: Atoms, at: int) -> tuple[int, str] | None:
    """Return where the longest phrase that starts at ``at`` ends (not included), and its value."""
    for words, value in phrases.get(atoms.low(at), ()):
        if len(words) == 1 or all(atoms.low(at + k) == word for k, word in enumerate(words)):
            return at + len(words), value
    return None


def match_before(phrases: Table, atoms: Atoms, end: int, longest: int = 5) -> tuple[int, str] | None:
    """Return where the longest phrase that ends before ``end`` starts, and its value."""
    for at in range(max(0, end - longest), end):
        for words, value in phrases.get(atoms.low(at), ()):
            if at + len(words) == end and all(atoms.low(at + k) == word for k, word in enumerate(words)):
                return at, value
    return None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that the number packs say. Single words are values by word, phrases are tables."""

    rules: Mapping[NumberKind, str]
    words: Mapping[str, frozenset[str]]
    small: Mapping[str, Decimal]
    magnitudes: Mapping[str, Decimal]
    short: Mapping[str, Decimal]
    ordinals: Mapping[str, Decimal]
    fractions: Mapping[str, Decimal]
    wholes: Mapping[str, Decimal]
    times: Mapping[str, Decimal]
    rates: Mapping[str, Decimal]
    lives: Mapping[str, Decimal]
    powers: Mapping[str, str]
    plurals: Mapping[str, str]
    lengths: frozenset[str]
    phrases: Mapping[str, Table]
    modifiers: Table
    modifiers_after: Table
    starts: frozenset[str] = field(default_factory=frozenset)

    def has(self, slug: str, word: str) -> bool:
        """Tell whether a list of single words holds a word."""
        return word in self.words[slug]


WORD_LISTS = (
    "doubtful-currencies", "laws", "part-of-all", "weight-moves", "million-words", "decimal-marks",
    "vague-multipliers", "ordinal-signs", "range-words", "range-verbs", "weight-words", "metre-words",
    "length-before", "length-after", "age-words", "rate-words", "score-words", "months", "weekdays",
    "year-before", "time-zones", "number-names", "street-words", "figure-prefixes", "change-up", "change-down",
    "irregular-plurals", "counted-adjectives", "phrase-ends", "before-counted", "pronoun-before", "determiners",
    "rank-verbs", "currencies-after-magnitude", "weight-currencies", "times-compared", "not-counted", "compared",
    "part-before", "share-after", "share-before", "often-after", "owners", "stage-words", "before-figure",
    "before-change", "compared-up", "compared-down", "no-change-noun", "one-counted-before", "pronoun-clauses",
    "first-when-after", "no-money-noun", "bound-opens", "age-subjects", "people-words", "no-rank-after",
    "over-after", "year-plurals", "phrasal-up", "no-plurals",
    "nouns-in-ly", "stretches", "counted-groups", "counted-totals", "total-verbs", "harm-verbs", "bare-not-after",
    "over-subjects", "about-subjects", "change-by-up", "change-by-down", "change-weak-up", "change-weak-down",
    "change-nouns", "change-objects", "distances", "ended", "no-movers", "phrasal-down", "moved-up-to",
    "no-nouns-after-one", "ranked",
    "range-amounts", "troops", "numbered-things", "time-off", "parts-of-many", "share-nouns", "lead-words",
    "poll-words",
)  # fmt: skip
PHRASE_LISTS = (
    "magnitude-plurals", "vague-multipliers", "percent-words", "point-words", "currencies", "minor-currencies",
    "currencies-after-magnitude", "measure-units", "time-units", "age-words", "age-before", "time-words",
    "time-zones", "number-idioms", "number-names",
)  # fmt: skip
MODIFIERS: tuple[Modifier, ...] = get_args(Modifier)

_kept: list[tuple[Catalogue, Lexicon]] = []


def lexicon_of(catalogue: Catalogue) -> Lexicon:
    """Return the number lexicon of a catalogue; the last one is kept, since a run has one catalogue."""
    if not _kept or _kept[0][0] is not catalogue:
        _kept[:] = [(catalogue, _compile(catalogue))]
    return _kept[0][1]


def _compile(catalogue: Catalogue) -> Lexicon:
    currencies = _currencies(catalogue)
    phrases = {slug: table(_entries(catalogue, slug)) for slug in PHRASE_LISTS}
    phrases["currencies"] = table(currencies)
    small, magnitudes = _values(catalogue, "number-words"), _values(catalogue, "magnitude-words")
    ordinals, fractions = _values(catalogue, "ordinals"), _values(catalogue, "fractions")
    times, rates = _values(catalogue, "times-words"), _values(catalogue, "rate-words")
    lives = _values(catalogue, "decades-of-life")
    words = {slug: _words(catalogue, slug) for slug in WORD_LISTS}
    tables = ("magnitude-plurals", "vague-multipliers", "number-idioms")
    return Lexicon(
        rules=_rules(catalogue),
        words=words,
        small=small,
        magnitudes=magnitudes,
        short=_values(catalogue, "magnitude-short"),
        ordinals=ordinals,
        fractions=fractions,
        wholes=_wholes(catalogue),
        times=times,
        rates=rates,
        lives=lives,
        powers=dict(_entries(catalogue, "measure-powers")),
        lengths=frozenset(unit for _, unit in _entries(catalogue, "time-units")),
        plurals=dict(_entries(catalogue, "irregular-plurals")),
        phrases=phrases,
        modifiers=_modifiers(catalogue, "modifier-"),
        modifiers_after=_modifiers(catalogue, "after-"),
        starts=frozenset((
            "a", "an", "minus", *small, *magnitudes, *ordinals, *fractions, *times, *rates, *lives,
            *words["months"], *(month + "." for month in words["months"]), *words["ordinal-signs"],
            *(first for slug in tables for first in phrases[slug]), *_leading(currencies),
        )),
    )  # fmt: skip


def _entries(catalogue: Catalogue, slug: str) -> list[tuple[str, str]]:
    return [(" ".join(entry.words), entry.value) for entry in catalogue.lexicon(slug)]


def _words(catalogue: Catalogue, slug: str) -> frozenset[str]:
    return frozenset(phrase.lower() for phrase, _ in _entries(catalogue, slug))


def _values(catalogue: Catalogue, slug: str) -> dict[str, Decimal]:
    read = ((phrase.lower(), _decimal(value)) for phrase, value in _entries(catalogue, slug))
    return {phrase: value for phrase, value in read if value is not None}


def _decimal(value: str) -> Decimal | None:
    above, slash, below = value.partition("/")
    try:
        return divided(Decimal(above), Decimal(below)) if slash else Decimal(above)
    except (InvalidOperation, ZeroDivisionError):
        return None


def _wholes(catalogue: Catalogue) -> dict[str, Decimal]:
    """Return how many of a part make a whole: three thirds."""
    parts = ((word, value.partition("/")) for word, value in _entries(catalogue, "fractions"))
    return {word: Decimal(below) for word, (above, _, below) in parts if above == "1" and below.isdecimal()}


def _currencies(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return names and signs as the packs have them, the codes themselves, and "Swiss franc" for "Swiss francs"."""
    named = _entries(catalogue, "currencies")
    codes = sorted({code for _, code in named} - {"XXX"})
    singular = [(name[:-1], code) for name, code in named if " " in name and name.endswith("s")]
    return [*named, *((code, code) for code in codes), *singular]


def _leading(names: Iterable[tuple[str, str]]) -> set[str]:
    """Return the first pieces of the currency signs and codes that may stand before a figure."""
    firsts = (name.split()[0] for name, _ in names)
    return {
        pieces(word.lower())[0]
        for word in firsts
        if not word.isalpha() or word[:2].isupper() or word[:2] == "Rs"
    }


def _modifiers(catalogue: Catalogue, prefix: str) -> Table:
    return table((phrase, m) for m in MODIFIERS for phrase, _ in _entries(catalogue, prefix + m))


def _rules(catalogue: Catalogue) -> dict[NumberKind, str]:
    found: dict[NumberKind, str] = {}
    for rule in catalogue.rules:
        if rule.enabled and rule.marks is not None and rule.marks.mark == "number":
            found.setdefault(cast(NumberKind, rule.marks.cls), rule.id)
    return found
