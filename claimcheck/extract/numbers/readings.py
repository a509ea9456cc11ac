"""Is "one" a figure or a pronoun, does "first" give a place in a row or say when? Words first, then grammar."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match_before
from claimcheck.model.prose import Parse


def settle(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool | None:
    """Tell by the words alone whether a draft is a number; None where only the grammar can say."""
    if draft.reading == "one":
        return _settle_one(atoms, lex, draft)
    return _settle_first(atoms, lex, draft) if draft.reading == "first" else True


def _settle_one(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool | None:
    before, after = atoms.low(draft.first - 1), atoms.low(draft.last)
    if after in ("of", "who", "which", "'s") or (before == "only" and atoms.low(draft.first - 2) == "the"):
        return False
    bounded = match_before(lex.modifiers, atoms, draft.first) is not None
    if not after[:1].isalpha() or after in lex.words["phrase-ends"]:
        return bounded or before in lex.words["one-counted-before"]
    if before == "only" or after in lex.words["counted-adjectives"] or bounded:
        return True
    asks = before in lex.words["pronoun-before"] or before in lex.words["pronoun-clauses"]
    return None if asks or after.endswith(("s", "ed", "ing")) else True


def _settle_first(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool | None:
    before, after = atoms.low(draft.first - 1), atoms.low(draft.last)
    is_first = atoms.low(draft.first) == "first"
    if atoms.opens(draft.first) and after == ",":
        return False
    if before in lex.words["determiners"] or atoms.hyphen(draft.last):
        return True
    if before in lex.words["rank-verbs"] and not (is_first and before in lex.words["phrase-ends"]):
        return True
    if is_first and (before in lex.words["first-when-after"] or after.endswith("ed")):
        return False
    return True if _is_rank(atoms, lex, draft, is_first) else None


def _is_rank(atoms: Atoms, lex: Lexicon, draft: Draft, is_first: bool) -> bool:
    """Read "from second to fifth place", "a close second"; "the man first saw" says when."""
    if atoms.low(draft.last) in lex.words["ranked"]:
        return True
    before = atoms.low(draft.first - 1)
    plain = before.isalpha() and before not in lex.words["phrase-ends"]
    return plain and not is_first and atoms.low(draft.first - 2) in lex.words["determiners"]


def read_in_grammar(atoms: Atoms, draft: Draft, parse: Parse) -> bool:
    """Tell by the grammar of the sentence whether a draft is a number."""
    entry = atoms.home[draft.first] - parse.first
    if not 0 <= entry < len(parse):
        return False
    dep, head = parse.deps[entry], parse.heads[entry]
    if draft.reading == "one":
        return dep in ("nummod", "compound", "quantmod", "nmod", "amod") and head > entry
    if dep in ("amod", "nmod", "compound", "nummod"):
        return head > entry
    return dep in ("attr", "acomp", "oprd", "dobj", "pobj", "conj", "appos") and parse.pos[entry] != "ADV"
