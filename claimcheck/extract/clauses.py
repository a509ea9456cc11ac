"""Source and content of a cue, read off the grammar of its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extract.cues import CueWord, Frames
from claimcheck.extract.grammar import SUBJECTS, agent, is_passive, is_verb, phrase, runs, subject
from claimcheck.model.prose import Parse, Parser, Prose, Sentence, Token

Run = tuple[int, int]

# What a complement says of how sure the reading is; checked against annotated news, not learned.
BY_CLAUSE = 0.9
BY_ACCORDING = 0.95
BY_INSERTION = 0.8
BY_INFINITIVE = 0.6
BY_OBJECT = 0.65
BY_NOUN = 0.5

NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
TRAILING = frozenset(("as", "of", "for", "over", "with", "to", "from", "on", "in", "about", "against", "by"))
ABOUT = frozenset(("about", "over", "regarding", "concerning", "that"))
# How many tokens may stand between a name and its verb as something added.
REACH_OF_ADDITION = 6


@dataclass(frozen=True, slots=True)
class Relation:
    """A cue with its source and content as half-open runs of tokens of the document."""

    cue: CueWord
    source: Run | None
    content: tuple[Run, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Clause:
    """A cue and the parse it stands in; ``entry`` is the cue's own entry."""

    cue: CueWord
    entry: int
    parse: Parse
    sentence: Sentence
    tokens: tuple[Token, ...]

    def word(self, entry: int) -> str:
        """Return the word of an entry."""
        return self.tokens[entry].word

    def of_entries(self, source: list[int], content: set[int], confidence: float) -> Relation:
        """Make a relation of entries of the sentence; source and cue are cut out of the content."""
        first = self.sentence.first
        rest = content - set(source) - set(range(self.cue.first - first, self.cue.last - first))
        return Relation(
            cue=self.cue,
            source=(source[0] + first, source[-1] + 1 + first) if source else None,
            content=tuple((s + first, e + first) for s, e in runs(rest)),
            confidence=confidence,
        )


def read_clause(cue: CueWord, prose: Prose, parser: Parser, frames: Frames) -> Relation:
    """Return what the grammar gives for a cue; the content is empty where it gives none."""
    sentence = prose.sentences[cue.sentence]
    parse = parser.of(sentence)
    clause = Clause(cue, cue.first - sentence.first, parse, sentence, prose.tokens_of(sentence))
    if cue.cls == "according":
        return _according(clause)
    if not is_verb(parse, clause.entry):
        return _noun(clause)
    turned = _turned_round(clause) if cue.lemma not in frames.labels else None
    if turned is not None:
        return turned
    content, confidence = _content(clause, frames)
    source = _source(clause)
    if _is_raised(parse, clause.entry, frames):
        source, about = _parted(clause, source)
        content |= about
    return clause.of_entries(source, content, confidence)


def _parted(clause: Clause, source: list[int]) -> tuple[list[int], set[int]]:
    """Cut off what a concern is about, where the parse hangs it on whoever raised it: "by many about the noise"."""
    about = next((e for e in source[1:] if clause.word(e).lower() in ABOUT), None)
    if about is None or about < clause.entry:
        return source, set()
    return [e for e in source if e < about], {e for e in source if e >= about}


def _turned_round(clause: Clause) -> Relation | None:
    """Read "The trouble, said the mayor, is that ...", in which the parse takes the trouble for the speaker.

    No other subject is parted from its verb by a single comma.
    """
    parse, verb = clause.parse, clause.entry
    before = parse.child(verb, "nsubj")
    if before is None or before >= verb or verb + 1 >= len(parse):
        return None
    if [e for e in range(before, verb) if clause.word(e) == ","] != [verb - 1]:
        return None
    speaker = verb + 1
    while parse.heads[speaker] > verb and not is_verb(parse, parse.heads[speaker]):
        speaker = parse.heads[speaker]
    source = phrase(parse, speaker, leave_out=[verb])
    after = source[-1] + 1
    if parse.pos[speaker] not in NOMINAL or source[0] != verb + 1 or after >= len(parse):
        return None
    if clause.word(after) != ",":
        return None
    start = min(phrase(parse, before, leave_out=[verb]))
    return clause.of_entries(source, set(range(start, len(parse))), BY_INSERTION)


def _source(clause: Clause) -> list[int]:
    parse, verb = clause.parse, clause.entry
    own = parse.child(verb, "nsubj")
    head = agent(parse, verb) if own is None else None  # "he said by telephone"
    if head is None and _is_appended(clause):
        head = own if own is not None else parse.child(verb, "dobj")
    elif head is None and not is_passive(parse, verb) and not _is_asked(parse, verb):
        head = subject(parse, verb)
    if head is None:
        return _name_before(clause)
    if parse.tags[head] in ("EX", "WP"):
        return []
    return phrase(parse, head, leave_out=[verb])


def _name_before(clause: Clause) -> list[int]:
    """Read "..., Rosalind Meake KC, prosecuting, said": a name, something added, and the verb."""
    parse, verb = clause.parse, clause.entry
    if verb < 3 or parse.tags[verb] not in ("VBD", "VBZ", "VBP") or clause.word(verb - 1) != ",":
        return []
    commas = [e for e in range(max(0, verb - REACH_OF_ADDITION), verb - 1) if clause.word(e) == ","]
    if not commas or commas[-1] == verb - 2:
        return []
    start = end = commas[-1]
    while start > 0 and clause.word(start - 1)[0].isupper():
        start -= 1
    return list(range(start, end)) if end - start > 1 else []


def _is_asked(parse: Parse, verb: int) -> bool:
    """Tell whether a bare participle is passive, so that its noun does not speak: "Asked why, he left"."""
    bare = not any(parse.deps[c] in ("aux", *SUBJECTS) for c in parse.children[verb])
    return bare and parse.tags[verb] == "VBN" and parse.deps[verb] in ("advcl", "acl")


def _content(clause: Clause, frames: Frames) -> tuple[set[int], float]:
    """Try the complements from the surest to the least sure."""
    parse, verb, lemma = clause.parse, clause.entry, clause.cue.lemma
    said = parse.child(verb, "ccomp")
    if said is not None and not _is_no_object(clause, said):
        return _below(clause, said), BY_CLAUSE
    inserted = _inserted(clause)
    if inserted:
        return inserted, BY_INSERTION
    infinitive = parse.child(verb, "xcomp")
    if infinitive is not None and lemma in frames.infinitives:
        return _infinitive(clause, infinitive), BY_INFINITIVE
    if lemma in frames.objects:
        thing = _object(clause, infinitive, frames)
        if thing:
            return thing, BY_INSERTION if _is_raised(parse, verb, frames) else BY_OBJECT
    for prep in (c for c in parse.children[verb] if parse.deps[c] == "prep"):
        if prep > verb and parse.lemmas[prep].lower() in frames.prepositions.get(lemma, ()):
            return set(parse.subtree(prep)), BY_OBJECT
    return set(), 0.0


def _is_raised(parse: Parse, verb: int, frames: Frames) -> bool:
    """Tell whether somebody is named who raises a concern: "concerns were raised by residents"."""
    thing = parse.child(verb, "dobj", "nsubjpass")
    named = agent(parse, verb) is not None or not is_passive(parse, verb)
    return named and thing is not None and parse.lemmas[thing].lower() in frames.raised


def _is_no_object(clause: Clause, said: int) -> bool:
    """Tell a question tag, and a clause that a semicolon parts from the verb behind it."""
    apart = any(clause.word(entry) == ";" for entry in range(said, clause.entry))
    return apart or len(clause.parse.subtree(said)) < 2


def _below(clause: Clause, top: int) -> set[int]:
    """Return a clause without the cue's own clause, where the parse hangs the one below the other."""
    content = set(clause.parse.subtree(top))
    if clause.entry in content:
        content -= set(clause.parse.subtree(clause.entry))
    return content


def _inserted(clause: Clause) -> set[int]:
    """Read "The plan, he said, would fail" and "as officials said, ...": the clause above, less the cue's."""
    parse, verb = clause.parse, clause.entry
    head, dep = parse.heads[verb], parse.deps[verb]
    marked = any(
        parse.lemmas[c].lower() == "as" and parse.deps[c] in ("mark", "advmod") for c in parse.children[verb]
    )
    under_as = dep == "pcomp" and parse.lemmas[head].lower() == "as"
    if under_as:
        verb, head = head, parse.heads[head]
    inserted = (
        dep == "parataxis" or under_as or (dep in ("advcl", "ccomp") and marked) or _is_appended(clause)
    )
    if head == verb or not inserted:
        return set()
    return set(parse.subtree(head)) - set(parse.subtree(verb))


def _is_appended(clause: Clause) -> bool:
    """Read "The boats left at dawn, noted a fisherman": a verb hung on with a comma and no conjunction."""
    parse, verb = clause.parse, clause.entry
    head, start = parse.heads[verb], min(parse.subtree(verb))
    if parse.deps[verb] != "conj" or start == 0 or "," not in (clause.word(start - 1), clause.word(start)):
        return False
    return not any(parse.deps[c] == "cc" and head < c < verb for c in parse.children[head])


def _infinitive(clause: Clause, infinitive: int) -> set[int]:
    parse = clause.parse
    content = set(parse.subtree(infinitive))
    thing = (
        parse.child(clause.entry, "nsubjpass")
        if is_passive(parse, clause.entry)
        else parse.child(clause.entry, "dobj")
    )
    if thing is not None:
        content |= set(phrase(parse, thing, leave_out=[clause.entry]))
    return content


def _object(clause: Clause, infinitive: int | None, frames: Frames) -> set[int]:
    parse, verb = clause.parse, clause.entry
    labelling = clause.cue.lemma in frames.labels
    trailing = TRAILING.union(frames.prepositions.get(clause.cue.lemma, ()))
    thing = parse.child(verb, "dobj", "nsubjpass", "attr")
    second = parse.child(verb, "oprd")
    if thing is None and second is None:
        return set()
    if thing is not None and parse.tags[thing] in ("WP", "WDT"):
        return set()
    content: set[int] = set(phrase(parse, thing, leave_out=[verb])) if thing is not None else set()
    labelled = second is not None or infinitive is not None
    for extra in (second, infinitive):
        content |= set(parse.subtree(extra)) if extra is not None else set()
    if second is not None and min(content) > verb:
        content |= set(range(min(content), max(content)))  # "called her vote | in favour of war | a mistake"
    for prep in parse.children[verb]:
        word = parse.lemmas[prep].lower()
        if prep > verb and parse.deps[prep] == "prep" and word in trailing and parse.deps[prep] != "agent":
            labelled = labelled or word == "as"
            content |= set(parse.subtree(prep)) if word == "as" or not labelling else set()
    # The parse may hang the "as" below the object.
    labelled = labelled or any(parse.lemmas[entry].lower() == "as" for entry in content)
    return content if labelled or not labelling else set()


def _according(clause: Clause) -> Relation:
    """Read "According to X": X is below the phrase's last word, the content is the clause that it stands in."""
    parse, sentence = clause.parse, clause.sentence
    last = clause.cue.last - 1 - sentence.first
    source = parse.child(last, "pobj")
    top = _top_of_phrase(clause, last)
    whole = set(parse.subtree(top))
    words = phrase(parse, source) if source is not None else []
    head = parse.heads[top]
    above = set(parse.subtree(head)) if head != top else set(range(len(parse)))
    if parse.pos[head] not in ("VERB", "AUX") or len(above - whole) < 3:
        above = set(range(len(parse)))
    return clause.of_entries(words, above - whole, BY_ACCORDING)


def _top_of_phrase(clause: Clause, last: int) -> int:
    first, top = clause.entry, last
    while first <= clause.parse.heads[top] <= last and clause.parse.heads[top] != top:
        top = clause.parse.heads[top]
    return top


def _noun(clause: Clause) -> Relation:
    """Read "Her claim that ...", "a warning by the police that ..."."""
    parse, noun = clause.parse, clause.entry
    said = next(
        (
            c
            for c in parse.children[noun]
            if parse.deps[c] in ("acl", "ccomp") and parse.child(c, "mark") is not None
        ),
        None,
    )
    if said is None:
        return clause.of_entries([], set(), 0.0)
    owner = parse.child(noun, "poss")
    if owner is None:
        by = next((c for c in parse.children[noun] if parse.lemmas[c].lower() in ("by", "from", "of")), None)
        owner = parse.child(by, "pobj") if by is not None else None
    source = [e for e in phrase(parse, owner) if parse.tags[e] != "POS"] if owner is not None else []
    return clause.of_entries(source, set(parse.subtree(said)), BY_NOUN)
