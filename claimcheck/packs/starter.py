"""A pack to begin with: one rule that works, and in remarks what else a pack can say."""

from __future__ import annotations

import re
from collections.abc import Collection

from claimcheck.packs.finders import FINDERS
from claimcheck.packs.meanings import RULE

FALLBACK = "HSE001"
TEMPLATE = """\
# The rules of {name}. What stands behind a # is a remark and does nothing.
#
#   claimcheck rules check {file}
#   claimcheck rules test {file}
#   claimcheck -r {file} article.txt
#
# VS Code with its YAML extension completes and checks while you type. Run once, in the folder of this file,
#   claimcheck schema pack > claimcheck-pack.schema.json
# and make this the first line of this file:
#   # yaml-language-server: $schema=claimcheck-pack.schema.json

pack:
  name: {name}
  version: 1.0.0
  extends: [default]        # all rules of claimcheck; those below come on top

rules:
- id: {id}                # 3 to 8 capitals and 3 digits
  name: went-viral          # a-z, 0-9 and hyphens
  summary: Something "went viral".
  why: Readers learn neither how many people saw it nor where.
  severity: note            # note, warning or error
  lemmas: [go viral]        # these words in every form: goes viral, went viral
  voice: [narration]        # only in the article's own words, not in what somebody says
  message: 'Say how many people saw it instead of "{{text}}"'
  examples:
    flag:                   # << and >> stand around the words that the rule must flag
    - The clip <<went viral>> within an hour.
    - A song that <<goes viral>> earns its singer little.
    ok:                     # the rule must leave these alone
    - '"It went viral," said Ida Holm.'
    - Two million people watched the clip within an hour.

# For another rule, copy the one above from "- id" on, give it an id of its own and change what it looks for.
# A text with a colon in it, or with a sign such as " or {{ at its beginning, stands between quotation marks.
#
# A rule has one finder:
{finders}
# All rules: claimcheck rules list. One of them, with its file and line: claimcheck explain HED001.
# All keys and values: claimcheck schema pack.

# Words that claimcheck knows, changed for this house. Take away the "# " to use this.
# lexicons:
#   cues-neutral: {{add: [texted]}}
#   hedges-hearsay: {{remove: [so-called]}}

# Rules of claimcheck, switched off or made more or less grave.
# overrides:
#   TIM001: {{enabled: false}}
#   ATT006: {{severity: note}}
"""


def starter(name: str, *, file: str, taken: Collection[str]) -> str:
    """Return the text of a pack. ``file`` is what its file is called, ``taken`` the ids that it inherits."""
    widest = max(map(len, FINDERS))
    finders = (f"#   {key:<{widest}}  {RULE[key]}" for key in FINDERS)
    return TEMPLATE.format(name=name, file=file, id=_id(name, taken), finders="\n".join(finders))


def _id(name: str, taken: Collection[str]) -> str:
    """Make an id of a pack's name: house becomes HSE001. Letters that other rules begin with are theirs."""
    letters = re.sub("[^a-z]", "", name).upper()
    short = (letters[:1] + re.sub("[AEIOU]", "", letters[1:]))[:3]
    theirs = any(other.startswith(short) for other in taken)
    return FALLBACK if len(short) < 3 or theirs else f"{short}001"
