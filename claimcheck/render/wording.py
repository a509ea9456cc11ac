"""What a rule looks for, where, and what silences it, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from claimcheck.model.check import OptionValue
from claimcheck.model.finder import (
    CheckFinder,
    ClaimFinder,
    DependencyFinder,
    DriftFinder,
    Finder,
    QuoteFinder,
    RegexFinder,
    Role,
    Test,
    TokenFinder,
    TokenStep,
    Where,
    Words,
)
from claimcheck.model.rule import Context, Rule, Voice, Within
from claimcheck.packs.checks import options_of, written
from claimcheck.render.counted import counted

MOST_WORDS, MOST_IN_CONTEXT = 24, 8
VOICES: Mapping[Voice, str] = {
    "narration": "the article's own words",
    "paraphrase": "statements of a source",
    "quotation": "quotations",
}
PARTS: Mapping[str, str] = {
    "ADJ": "adjective",
    "ADP": "preposition",
    "ADV": "adverb",
    "AUX": "auxiliary verb",
    "CCONJ": "conjunction",
    "DET": "article",
    "INTJ": "interjection",
    "NOUN": "noun",
    "NUM": "numeral",
    "PART": "particle",
    "PRON": "pronoun",
    "PROPN": "name",
    "PUNCT": "punctuation",
    "SCONJ": "subordinating conjunction",
    "SYM": "sign",
    "VERB": "verb",
    "X": "other word",
}
NEAR = {
    (0, 0): "in the same sentence",
    (-1, 0): "in the same sentence or the one before",
    (0, 1): "in the same sentence or the next",
    (-1, 1): "in the same sentence, the one before or the next",
    (-1, -1): "in the sentence before",
    (1, 1): "in the next sentence",
}


def sought(finder: Finder, most: int = MOST_WORDS) -> str:
    """Say what a finder finds; of many words only the first."""
    if isinstance(finder, ClaimFinder):
        broken = "".join(f" unless {condition}" for condition in _conditions(finder.then))
        where = ", ".join(_conditions(finder.where))
        return f"{finder.claim}s{where and f' {where}'}{broken}"
    if isinstance(finder, Words):
        return _words(finder, most)
    if isinstance(finder, TokenFinder):
        return ", then ".join(map(_step, finder.steps))
    if isinstance(finder, DependencyFinder):
        return "; ".join(map(_role, finder.roles))
    return f"the expression {finder.pattern}" if isinstance(finder, RegexFinder) else _worked_out(finder)


def _worked_out(finder: CheckFinder | DriftFinder | QuoteFinder) -> str:
    if isinstance(finder, DriftFinder):
        return f"what claimcheck compare calls {finder.drift}"
    if isinstance(finder, QuoteFinder):
        return f"what claimcheck quotes calls {finder.quote}"
    return f"what the check '{finder.check}' finds"


# Words of a list in an option that are shown: the pack has them all.
MOST_LISTED = 2


def options(finder: CheckFinder) -> str:
    """Say what each option of a check is set to, and what it does."""
    declared = options_of(finder.check) or {}
    return "\n".join(
        f"{name}: {_few(value)}. {declared[name].about}" for name, value in finder.options.items()
    )


def _few(value: OptionValue) -> str:
    """Write the value of an option; of a long list its beginning."""
    if not isinstance(value, tuple) or len(value) <= MOST_LISTED:
        return written(value)
    return f"{written(value[:MOST_LISTED])} and {len(value) - MOST_LISTED:,} more"


def _words(finder: Words, most: int) -> str:
    shown = ", ".join(" ".join(words) for words in finder.phrases[:most])
    more = len(finder.phrases) - most
    rest = f" and {more:,} more" if more > 0 else ""
    limits = ["in every form"] if finder.inflected else []
    limits += [f"as {' or '.join(sorted(PARTS[tag] for tag in finder.pos))}"] if finder.pos else []
    return f"{shown}{rest}" + (f" ({', '.join(limits)})" if limits else "")


def _step(step: TokenStep) -> str:
    word = f"a word {', '.join(_conditions(step.tests))}" if step.tests else "any word"
    word = f"{word} (not flagged)" if step.aside else word
    if (step.low, step.high) == (1, 1):
        return word
    if (step.low, step.high) == (0, 1):
        return f"{word}, or none"
    return f"{step.low} to {step.high} times {word}" if step.low < step.high else f"{step.low} times {word}"


def _role(role: Role) -> str:
    tests = ", ".join(_conditions(role.tests)) or "any word"
    hangs = {"child-of": f", hanging on {role.under}", "inside": f", somewhere below {role.under}"}
    return f"{'no ' if role.absent else ''}{role.name}: {tests}{hangs[role.link] if role.link else ''}"


def places(rule: Rule) -> str:
    """Say in which voices and sections a rule reads; "" where it reads all."""
    voices = [VOICES[voice] for voice in VOICES if voice in rule.voice]
    sections = [f"the {section}" for section in sorted(rule.section)]
    return ", and ".join(" or ".join(named) for named in (voices, sections) if named)


def context(near: Context) -> str:
    """Say what stands near, and how near."""
    return f"{sought(near.finder, MOST_IN_CONTEXT)} {_reach(near.within)}"


def silenced(key: str, near: Context | None, other: Rule | None, rule: Rule) -> str:
    """Say what keeps a rule from speaking: one of its keys, with the context in it, or another rule."""
    if other is not None:
        return f"{other.id} {other.name} shows in its place ('subsumes')"
    if near is not None:
        there = "there is" if key == "unless" else "there is nothing of"
        return f"{there} {context(near)} ('{key}')"
    if key == "once":
        return f"it speaks once in a {rule.once} ('once')"
    if key == "pos":
        return "the words are of another part of speech ('pos')"
    return f"it reads only {places(rule)} ('{key}')"


def _reach(within: Within) -> str:
    if within.unit != "sentences":
        return "in the same paragraph" if within.unit == "paragraph" else "anywhere in the article"
    ends = within.start, within.end
    if ends in NEAR:
        return NEAR[ends]
    return f"from {_sentence(within.start)} to {_sentence(within.end)}"


def _sentence(offset: int) -> str:
    if not offset:
        return "the same sentence"
    return f"{counted(abs(offset), 'sentence')} {'before' if offset < 0 else 'after'}"


def _conditions(where: Where) -> Iterator[str]:
    for field, test in where.items():
        yield _condition(field, test)


def _condition(field: str, test: Test) -> str:
    if test.negated is not None:
        return f"not ({_condition(field, test.negated)})"
    if test.present is not None:
        return f"{'with' if test.present else 'without'} {field}"
    if test.any_of is not None:
        return f"with {field} {_any(test.any_of)}"
    if test.has is not None:
        return f"with {_any(test.has)} in {field}"
    bounds = (("at least", test.low), ("at most", test.high))
    if test.low == test.high and test.low is not None:
        return f"with {field} {test.low:g}"
    return f"with {field} " + " and ".join(
        f"{bound} {value:g}" for bound, value in bounds if value is not None
    )


def _any(allowed: Collection[str]) -> str:
    more = " ..." if len(allowed) > MOST_IN_CONTEXT else ""
    return " or ".join(sorted(allowed)[:MOST_IN_CONTEXT]) + more
