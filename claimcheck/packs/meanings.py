"""What each key of a pack means, in a line: told by the schema, the starter pack and what is said of a missing key."""

from __future__ import annotations

from collections.abc import Mapping

SECTIONS: Mapping[str, str] = {
    "pack": "What this pack is called, and what it builds on.",
    "lexicons": "Word lists, by name: new ones, and changes to inherited ones.",
    "rules": "The rules of this pack, each beginning with '- id:'.",
    "overrides": "Rules that this pack inherits, by id: switched off, or with another severity.",
}
HEAD: Mapping[str, str] = {
    "name": "The name of the pack: a-z, 0-9 and hyphens.",
    "version": "Any version, such as 1.0.0; reports name it.",
    "extends": "Packs to start from: names of shipped ones, such as default, or files in this folder.",
}
RULE: Mapping[str, str] = {
    "id": "3 to 8 capitals and 3 digits, as in HSE001; no other rule may have it.",
    "name": "A short name: a-z, 0-9 and hyphens.",
    "summary": "What the rule flags, in one sentence.",
    "why": "Why a reader should care.",
    "guideline": "The editorial guideline behind the rule.",
    "marks": "What the words are, if the rule only marks words and yields no findings.",
    "severity": "How grave a finding is: note, warning or error.",
    "message": "What to tell the writer. {text} stands for the words that are flagged, {count} for how many they are "
    "or for the figure that the rule bounds, {source} and {cue} for those of the statement, {value} for the value of a "
    "number or what a check worked out, {before} and {after} for the words that a rewrite or a quotation changed, "
    "{speaker} and {place} for who said it and where in the transcript.",
    "phrases": "Looks for these very words, or for those of a lexicon.",
    "lemmas": "Looks for these words in every form: say finds says, said and saying.",
    "claim": "Looks for statements, sources, numbers and the like that fulfil 'where'.",
    "tokens": "Looks for words that fulfil tests, one after the other.",
    "dependency": "Looks for words by how the sentence is built: which one depends on which.",
    "regex": "Looks for a regular expression (RE2).",
    "check": "Looks for what a check of claimcheck's own finds, by its name.",
    "drift": "Looks for what a rewrite changed, in claimcheck compare: one kind of drift.",
    "quote": "Looks for quotations of one kind, in claimcheck quotes: altered, joined, not-found ...",
    "pos": "Parts of speech that the first word must have.",
    "where": "What must hold of a claim for the rule to look at it; all of it must.",
    "then": "What should hold of such a claim; those of which it does not are flagged.",
    "options": "Settings of the check.",
    "or": "Other words that the rule looks for as well: phrases, lemmas, tokens, a dependency or a regex each.",
    "flag": "What to underline; the whole match if nothing is said.",
    "voice": "Whose words are read: the article's own (narration), statements of a source (paraphrase), or "
    "quotations; all if nothing is said.",
    "section": "Which parts of an article are read.",
    "unless": "The rule is silent where any of these stands near.",
    "requires": "The rule is silent where one of these does not stand near.",
    "subsumes": "Ids of rules that say nothing of the same words when this one does.",
    "once": "Speaks once in each such stretch, or of each source, and lists the other places with it.",
    "examples": "Sentences that the rule must flag, and others that it must leave alone; two or more of each.",
}
WORD_FIELDS: Mapping[str, str] = {
    "text": "The word as it is written, capitals and all.",
    "lower": "The word, whatever its capitals.",
    "lemma": "The word in any of its forms: say is also says, said and saying.",
    "pos": "Its part of speech: NOUN, VERB, PROPN (a name) ...",
    "tag": "Its tag in the Penn Treebank: VBN is a past participle.",
    "dep": "How it hangs on the word above: nsubj is a subject, dobj an object.",
    "ent": "The kind of name that it is part of: PERSON, ORG, GPE (a place) ...",
    "times": "How many such words in a row, fewest and most: [0, 1] for one that may be missing.",
    "aside": "true if the words must stand there and are not themselves what is flagged.",
}
ROLE_LINKS: Mapping[str, str] = {
    "child-of": "The role whose word this one hangs on.",
    "inside": "The role somewhere below whose word this one hangs.",
    "absent": "true if there must be no such word.",
}
GUIDELINE: Mapping[str, str] = {
    "name": "What the guideline is called, and where it stands.",
    "url": "A link to it.",
}
MARKS: Mapping[str, str] = {
    "as": "What the words are.",
    "class": "Of which kind; none for words that look like a hedge and are none.",
}
EXAMPLES: Mapping[str, str] = {
    "flag": "Sentences with << and >> around the words that the rule must flag.",
    "ok": "Sentences that the rule must leave alone.",
}
EXAMPLE: Mapping[str, str] = {
    "text": "The sentence.",
    "title": "The headline above it; what the rule flags there stands between << and >> too.",
    "original": "What the text is a rewrite of, for a rule on drift.",
    "transcript": "What was said, for a rule on quotations.",
    "file": "A whole article, with << and >>, in a file beside the pack.",
}
LEXICON: Mapping[str, str] = {
    "add": "Phrases to add to the inherited list.",
    "remove": "Phrases to take out of it.",
}
OVERRIDE: Mapping[str, str] = {
    "enabled": "false switches the rule off, true on.",
    "severity": "How grave its findings are.",
    "options": "Settings of its check.",
}
WITHIN = (
    "How far to look: paragraph, document, or {sentences: [from, to]}, where 0 is the sentence itself and -1 the "
    "one before."
)
