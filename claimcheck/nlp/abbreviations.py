"""Words that decide where a sentence ends: abbreviations, first words, reporting verbs."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name; with a capital never the end of a sentence.
TITLES = _words(
    "mr. mrs. ms. mx. dr. prof. gen. sen. gov. rep. lt. col. sgt. capt. maj. cmdr. adm. brig. cpl. pvt. "
    "rev. fr. hon. pres. supt. det. insp. amb. atty. msgr. mme. mlle. ste. dep. asst. assoc. messrs. "
    "sens. reps. govs. gens. drs. spc. pfc. sfc."
)
# Never the end of a sentence, with a capital or without.
INSIDE = frozenset(["vs.", "v.", "e.g.", "i.e.", "cf.", "mr.", "mrs.", "ms.", "dr."])
MONTHS = _words("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.")
# Ends no sentence before a figure, but may be a word of its own: "He said no."
BEFORE_FIGURES = MONTHS | _words("no. nos. pp. p. fig. art. vol. sec. ch. ca. approx.")
# With a capital, ends a sentence only before a word that starts one.
SHORTENED = MONTHS | _words(
    "inc. corp. co. ltd. llc. bros. sr. jr. esq. st. mt. ft. ave. blvd. rd. dept. univ. est. ph.d. a.k.a."
)
# The same, but only after a comma: "Jackson, Miss."
STATES = _words(
    "mass. calif. ala. ariz. ark. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. miss. "
    "mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wyo."
)
TIMES = frozenset(["a.m.", "p.m.", "a.m", "p.m", "etc.", "al."])
AFTER_TIMES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan. feb. aug. sept. oct. nov. dec. eastern central "
    "pacific mountain local est edt et gmt utc bst cet cest pst pdt pt cst cdt ct ist"
)
# With a capital, these start a sentence even after an abbreviation.
STARTERS = _words(
    "the this that these those he she it they we you i but and or so if when while in on at for from by "
    "after before since until although though however meanwhile some many several both each every there "
    "here his her their its our my what who why how where which with without during under last next yet "
    "still also as an to according then now"
)
REPORTING = _words(
    "said says asked asks added adds told wrote writes tweeted posted replied answered shouted yelled "
    "cried exclaimed wondered demanded declared insisted recalled joked quipped continued concluded "
    "remarked responded explained warned screamed whispered inquired thundered argued stated noted called "
    "snapped countered mused urged"
)
