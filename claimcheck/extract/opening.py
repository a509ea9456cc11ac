"""What "According to X, ..." says: all the rest of its sentence, where the tagger stops before the verb of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extract.clauses import Run
from claimcheck.extract.statements import Statement
from claimcheck.model.prose import Parser, Prose, Sentence

# They open what says when or where, between the source and the rest: "According to Low, in their first match, ...".
ADVERBIAL = frozenset(("after", "at", "before", "during", "in", "on", "over", "since", "until"))


def to_the_verb(prose: Prose, parser: Parser, seen: Sequence[Statement]) -> list[Statement]:
    """Give such statements the name that stands beside their source, and the clause up to its end."""
    starts = {s.first: s for s in prose.sentences}
    cues = {token for s in seen if s.cue is not None for token in s.cue.tokens()}
    return [_whole(prose, parser, statement, starts, cues) for statement in seen]


def _whole(
    prose: Prose, parser: Parser, statement: Statement, starts: dict[int, Sentence], cues: set[int]
) -> Statement:
    sentence = starts.get(statement.cue.runs[0][0]) if statement.cue is not None else None
    if sentence is None or statement.source is None or statement.cue is None:
        return statement
    if statement.cue.cls != "according" or statement.content[0][0] < statement.source[1]:
        return statement
    named = _with_name(prose, statement, statement.source)
    start = named.content[0][0]
    within = [run for run in named.content if run[1] <= sentence.last]
    verb, last = _main_verb(parser, sentence), _last_word(prose, sentence)
    if not within or not within[-1][1] <= verb < last or not cues.isdisjoint(range(start, last)):
        return named
    opening = _opening(prose, named.source or statement.source, start)
    return replace(named, content=((opening, last), *named.content[len(within) :]))


def _with_name(prose: Prose, statement: Statement, source: Run) -> Statement:
    """Read "the coach, Ann Low," for one source: a name between commas, right behind it."""
    start, end = statement.content[0]
    commas = all(_word(prose, at) == "," for at in (source[1], end))
    name = all(prose.tokens[at].word[:1].isupper() for at in range(start, end))
    if start != source[1] + 1 or not commas or not name or len(statement.content) < 2:
        return statement
    return replace(statement, source=(source[0], end), content=statement.content[1:])


def _main_verb(parser: Parser, sentence: Sentence) -> int:
    parse = parser.of(sentence)
    return next((at for at, head in enumerate(parse.heads) if head == at), 0) + parse.first


def _last_word(prose: Prose, sentence: Sentence) -> int:
    last = sentence.last
    while last > sentence.first and not prose.tokens[last - 1].is_word:
        last -= 1
    return last


def _opening(prose: Prose, source: Run, start: int) -> int:
    """Return where the rest of the sentence begins: at what says when or where, if that stands before it."""
    after = source[1] + 1
    adverbial = _word(prose, source[1]) == "," and _word(prose, after) in ADVERBIAL
    return after if adverbial and after < start else start


def _word(prose: Prose, at: int) -> str:
    return prose.tokens[at].lower if at < len(prose.tokens) else ""
