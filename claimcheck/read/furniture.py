"""What stands around the body of an article, told by its words: bylines, datelines, captions, credits."""

from __future__ import annotations

import re

from claimcheck.model.document import SectionKind

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DATE = (
    rf"(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:,?\s+\d{{4}})?|\d{{4}}-\d\d-\d\d)"
)
CLOCK = r"(?:[,|]?\s+(?:at\s+)?\d{1,2}[:.]?\d{0,2}\s*(?:[aApP]\.?[mM]\.?)?(?:\s+[A-Z]{2,4})?)?"
DATE_LINE = re.compile(
    r"(?:(?:First\s+)?(?:Published|Updated|Posted|Last\s+(?:updated|modified))(?:\s+on)?:?\s+)?"
    rf"{DATE}{CLOCK}\.?",
    re.IGNORECASE,
)

AGENCY = r"\(\s*[A-Z][\w.&/' ]{1,40}\)"
CITY = r"[A-Z][A-Z.'’/-]+(?:\s+[A-Z][A-Z.'’/-]*){0,4}"
DASH = r"\s*(?:—|–|--|-(?=\s))"
DATELINE = re.compile(
    rf"(?:(?P<city>{CITY})(?P<more>(?:,\s+[A-Z][\w.’' ]{{1,30}}?){{0,3}})\s*(?P<agency>{AGENCY})?|"
    rf"(?P<place>[A-Z][\w.’' -]{{2,30}}?)(?:,\s+[A-Z][\w.’' ]{{1,30}}?)?\s+{AGENCY}|{AGENCY}){DASH}"
)
# Words in capitals before a dash that are no place.
HEADS = (
    "ALSO ANALYSIS BREAKING CORRECTION DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACT FILE FINAL GALLERY "
    "LATEST LIVE LOOK NEW NEWS NOTE OPINION PHOTO PHOTOS PODCAST POLL READ REVIEW SUMMARY UPDATE UPDATED "
    "URGENT VIDEO WATCH WHO WHY"
)
NO_CITY = frozenset(HEADS.split())

NAME = r"[A-Z][\w.’'-]*(?:\s+(?:de|da|del|der|di|van|von|bin|al|la|le|el|[A-Z][\w.’'-]*)){0,4}"
BYLINE = re.compile(
    rf"(?:(?:Story|Written|Reported|Words|Text)\s+)?(?:By|BY|by):?\s+(?P<who>{NAME}"
    rf"(?:(?:,|\s+and|\s+&|,\s+and|\s+AND)\s+{NAME})*)"
    r"(?:\s*(?:,|\||/|\bfor\b|\bin\b|\bat\b|•|–|—|-)\s*.{0,60})?",
)
NO_NAME = re.compile(rf"(?:{WEEKDAY}|{MONTH}|The|Then|Now)\b")
BYLINE_REST = re.compile(
    r"(?:.*\b(?:[Ww]riters?|[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?|[Bb]ureau|[Ss]taff|STAFF|WRITER)|"
    r"(?:The\s+)?Associated Press|Reuters|Agence France-Presse|AFP|AP|UPI|Bloomberg|\S+@\S+\.\w+|@\w+)"
)

CREDIT = re.compile(
    r"[\[(]?(?:(?:Contributing|Contributors?|Image|Images|Photo|Photos|Photograph|Photographs|Picture|Pictures|"
    r"Illustration|Graphic|Video|Credit|Source|Sources|Copyright)\s*(?::|©)|©|"
    r"(?:Additional\s+)?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Ee]dited|[Pp]hotographs?|[Pp]hotos?|"
    r"[Ii]llustrations?|[Gg]raphics?|[Vv]ideo)\s+by\s+[A-Z])"
)
CONTRIBUTED = re.compile(
    r"[A-Z(].{2,200}\bcontributed\s+"
    r"(?:to\s+th(?:is|e)\s+(?:report|article|story)|(?:additional\s+)?reporting)\b.{0,40}",
    re.DOTALL,
)
CAPTION = re.compile(
    r"(?:FILE\s+PHOTO|File\s+(?:photo|picture|image)|FILE\s*[-–—]|Pictured:|Caption:|\(L-R\))"
)
CAPTION_END = re.compile(
    r"(?:\b(?:Image|Photo|Photograph|Picture|Credit|Photo by|Image by|Picture by)\s*:\s.{1,80}|"
    r"\((?:(?:Photo|Image|Picture)\b|[\w ]{2,20}\s+[Pp]hoto\b|[A-Z][\w ]{1,20}/).{0,60}\)\.?|"
    r"[/ ]Getty Images\)?\.?)$"
)
LONGEST = 600
LONGEST_BYLINE = 150


def kind_of(text: str) -> SectionKind:
    """Return "byline", "dateline", "caption" or "credit" for a paragraph that is one, else "body"."""
    if len(text) > LONGEST:
        return "body"
    if DATE_LINE.fullmatch(text):
        return "dateline"
    if _is_byline(text):
        return "byline"
    if CREDIT.match(text) or CONTRIBUTED.fullmatch(text):
        return "credit"
    if CAPTION.match(text) or CAPTION_END.search(text[-100:]):
        return "caption"
    return "body"


def _is_byline(text: str) -> bool:
    if len(text) > LONGEST_BYLINE or text.endswith((".", "!", "?", ":", ",")):
        return False
    match = BYLINE.fullmatch(text)
    return match is not None and not NO_NAME.match(match["who"])


def goes_on(text: str) -> bool:
    """Tell whether a short line after a byline belongs to it ("Staff Writer", an address)."""
    return len(text) < 60 and not text.endswith(".") and BYLINE_REST.fullmatch(text) is not None


def dateline(text: str, *, first: bool) -> int:
    """Return how many characters of a paragraph are its dateline, the dash included; 0 where it has none.

    ``first``: no body came before; without an agency's name only such a paragraph has a dateline.
    """
    match = DATELINE.match(text[:160])
    if not match or not text[match.end() :].strip():
        return 0
    city = match["city"]
    if city is None or match["agency"]:
        return match.end()
    return match.end() if first and _is_place(city) else 0


def _is_place(city: str) -> bool:
    return len(city) > 2 and city.split(maxsplit=1)[0] not in NO_CITY
