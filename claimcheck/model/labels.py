"""The labels of the grammar, as spaCy's English models give them; what a rule may ask of a word."""

from __future__ import annotations

from collections.abc import Mapping

# Universal parts of speech, https://universaldependencies.org/u/pos/
POS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())

# Penn Treebank tags.
TAGS = tuple(
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP "
    "PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX ``".split()
)

# ClearNLP dependency labels.
DEPS = tuple(
    "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj "
    "csubjpass dative dep det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd "
    "parataxis pcomp pobj poss preconj predet prep prt punct quantmod relcl xcomp".split()
)

# OntoNotes named entities; a word in none of them has the label "".
ENTITIES = tuple(
    "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY "
    "TIME WORK_OF_ART".split()
)

# What can be asked of one word, with the values that there are; () for any word.
TOKEN_FIELDS: Mapping[str, tuple[str, ...]] = {
    "text": (),  # as it is written
    "lower": (),  # whatever its case
    "lemma": (),  # in any of its forms
    "pos": POS,
    "tag": TAGS,
    "dep": DEPS,
    "ent": ENTITIES,
}
