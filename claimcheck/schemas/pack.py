"""The schema of a rule pack: what an editor completes and checks while somebody types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from claimcheck.model.document import SectionKind
from claimcheck.model.finding import SEVERITIES
from claimcheck.model.rule import Unit, Voice
from claimcheck.packs import meanings
from claimcheck.packs.examples import FEWEST
from claimcheck.packs.files import HEAD, KEYS
from claimcheck.packs.finders import FINDER_KEYS, WORD_FINDERS
from claimcheck.packs.lexicons import SLUG
from claimcheck.packs.rules import (
    CLASSES,
    FINDING_ONLY,
    FLAGS,
    ID,
    LONGEST_NAME,
    NAME,
    PLACEHOLDERS,
    REQUIRED,
    URL,
)
from claimcheck.schemas.conditions import conditions
from claimcheck.schemas.finders import FINDER_PARTS, ROLE, finder_parts, finder_rules
from claimcheck.schemas.parts import (
    TEXT,
    TRUTH,
    WORD,
    Schema,
    any_of,
    has,
    keys,
    listing,
    matching,
    one_of,
    ref,
    root,
    when,
)

MESSAGE = r"(?:[^{}\n]|\{(?:" + "|".join(PLACEHOLDERS) + r")\})+"
# Neither << nor >>; then pairs of them around something.
UNMARKED = r"(?:(?!<<|>>)[\s\S])"
FLAGGED = f"^{UNMARKED}*(?:<<{UNMARKED}+>>{UNMARKED}*)+$"
RULE_ID = matching(ID.pattern)
RULE_NAME = matching(NAME.pattern, maxLength=LONGEST_NAME)

# A key of a rule that is no finder's.
RULE_PARTS: Mapping[str, Schema] = {
    "id": RULE_ID,
    "name": RULE_NAME,
    "summary": TEXT,
    "why": TEXT,
    "guideline": keys({"name": TEXT, "url": matching(URL.pattern)}, ("name",), meanings.GUIDELINE),
    "marks": ref("marks"),
    "severity": one_of(SEVERITIES),
    "message": {**TEXT, "pattern": f"^{MESSAGE}\\n?$"},
    "flag": listing({"type": "string"}, unique=True),
    "voice": listing(one_of(get_args(Voice)), unique=True),
    "section": listing(one_of(get_args(SectionKind)), unique=True),
    "or": listing(ref("other")),
    "unless": listing(ref("context")),
    "requires": listing(ref("context")),
    "subsumes": listing(RULE_ID),
    "once": one_of(get_args(Unit)),
    "examples": ref("examples"),
}


def schema() -> Schema:
    """Return the schema of a pack."""
    sections = {
        "pack": keys(
            {"name": matching(NAME.pattern), "version": TEXT, "extends": listing(WORD)},
            HEAD[:2],
            meanings.HEAD,
        ),
        "lexicons": {
            "type": "object",
            "propertyNames": matching(SLUG.pattern),
            "additionalProperties": ref("lexicon"),
        },
        "rules": listing(ref("rule")),
        "overrides": {"type": "object", "propertyNames": RULE_ID, "additionalProperties": ref("override")},
    }
    return root(
        "A rule pack of claimcheck",
        keys({key: sections[key] for key in KEYS}, ("pack",), meanings.SECTIONS),
        rule=_rule(),
        marks=_marks(),
        examples=_examples(),
        lexicon=_lexicon(),
        override=_override(),
        **finder_parts(),
        **conditions(),
    )


def _rule() -> Schema:
    parts = {**RULE_PARTS, **{key: FINDER_PARTS[key] for key in FINDER_KEYS}}
    finds = {
        "required": ["severity", "message", "examples"],
        "properties": {"examples": {"required": ["flag", "ok"], "properties": _fewest()}},
    }
    marks = {"not": any_of(*map(has, FINDING_ONLY))}
    return {
        "title": "A rule",
        **keys(parts, REQUIRED, meanings.RULE),
        "allOf": [
            {"if": has("marks"), "then": marks, "else": finds},
            *finder_rules(),
            *_flags(),
            when(has("or"), any_of(*map(has, WORD_FINDERS))),
        ],
    }


def _fewest() -> dict[str, Schema]:
    return {key: {"minItems": FEWEST} for key in meanings.EXAMPLES}


def _flags() -> list[Schema]:
    """Return what ``flag`` may name: parts of some claims, and the roles of a dependency."""
    claims = [
        when(has("claim", {"const": claim}), {"properties": {"flag": {"items": one_of(parts)}}})
        for claim, parts in FLAGS.items()
    ]
    sentence = when(has("dependency"), {"properties": {"flag": {"items": ROLE}}})
    return [
        *claims,
        sentence,
        when(has("flag"), any_of(has("claim", one_of(tuple(FLAGS))), has("dependency"))),
    ]


def _marks() -> Schema:
    every = tuple(dict.fromkeys(cls for classes in CLASSES.values() for cls in classes))
    return {
        **keys({"as": one_of(tuple(CLASSES)), "class": one_of(every)}, ("as", "class"), meanings.MARKS),
        "allOf": [
            when(has("as", {"const": mark}), {"properties": {"class": one_of(classes)}})
            for mark, classes in CLASSES.items()
        ],
    }


def _examples() -> Schema:
    flagged: Schema = {**TEXT, "pattern": FLAGGED}
    left_alone: Schema = {**TEXT, "not": {"type": "string", "pattern": "<<|>>"}}
    return keys(
        {
            "flag": listing(any_of(_example(flagged), _under_title(flagged))),
            "ok": listing(_example(left_alone)),
        },
        (),
        meanings.EXAMPLES,
    )


def _example(text: Schema) -> Schema:
    return any_of(
        text,
        keys(
            {"text": text, "title": TEXT, "original": TEXT, "transcript": TEXT}, ("text",), meanings.EXAMPLE
        ),
        keys({"file": WORD}, ("file",), meanings.EXAMPLE),
    )


def _under_title(flagged: Schema) -> Schema:
    """Describe an example whose flagged words stand in its title."""
    return keys({"text": TEXT, "title": flagged}, ("text", "title"), meanings.EXAMPLE)


def _lexicon() -> Schema:
    entry = any_of(
        WORD, {"type": "object", "additionalProperties": WORD, "minProperties": 1, "maxProperties": 1}
    )
    words: Schema = {"type": "array", "items": entry}
    change = keys({"add": words, "remove": {"type": "array", "items": WORD}}, (), meanings.LEXICON)
    return any_of(words, {**change, "minProperties": 1})


def _override() -> Schema:
    parts = {"enabled": TRUTH, "severity": one_of(SEVERITIES), "options": {"type": "object"}}
    return {**keys(parts, (), meanings.OVERRIDE), "minProperties": 1}
