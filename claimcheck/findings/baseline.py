"""What was found before: findings by fingerprint, without a word or a path of the articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from claimcheck.errors import UsageError
from claimcheck.model.finding import Finding
from claimcheck.model.suppression import IN_BASELINE

VERSION, KEY, FINDINGS = 1, "claimcheck-baseline", "findings"
FINGERPRINT = re.compile(r"[0-9a-f]{64}")
RULE = re.compile(r"[A-Z]{1,8}\d{1,3}")
ANEW = "remove it, and write it anew with --write-baseline"


def parse(raw: bytes, path: str) -> dict[str, str]:
    """Return rule ids by fingerprint; UsageError says where ``raw`` is no baseline, and what to do."""
    top = _json(raw, path)
    if not isinstance(top, dict) or KEY not in top:
        raise UsageError("this is no baseline of claimcheck", place=path, remedy=ANEW)
    version = top[KEY]
    if type(version) is not int or version != VERSION:
        written = json.dumps(version)[:20]
        raise UsageError(
            f"this baseline is of version {written}, and only version {VERSION} is known",
            place=path,
            remedy=ANEW,
        )
    findings = top.get(FINDINGS)
    if not isinstance(findings, dict) or not set(top) <= {KEY, FINDINGS}:
        raise UsageError(f"a baseline holds {FINDINGS!r}, and nothing else", place=path, remedy=ANEW)
    for fingerprint, rule in findings.items():
        if not (FINGERPRINT.fullmatch(fingerprint) and isinstance(rule, str) and RULE.fullmatch(rule)):
            entry = json.dumps({fingerprint[:70]: rule})[1:-1][:100]
            raise UsageError(f"no fingerprint with the id of a rule: {entry}", place=path, remedy=ANEW)
    return findings


def _json(raw: bytes, path: str) -> object:
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}:{error.colno}"
        raise UsageError(f"this is not JSON: {error.msg}", place=place, remedy=ANEW) from error
    except (ValueError, RecursionError) as error:
        raise UsageError("this is not JSON", place=path, remedy=ANEW) from error


def text_of(findings: Mapping[str, str]) -> str:
    """Return a baseline as it is written: the same for the same findings, and a line for each."""
    lines = ",\n".join(f'  "{fingerprint}": "{rule}"' for fingerprint, rule in sorted(findings.items()))
    inside = f"\n{lines}\n " if lines else ""
    return f'{{"{KEY}": {VERSION},\n "{FINDINGS}": {{{inside}}}}}\n'


def known(findings: Iterable[Finding], baseline: Mapping[str, str]) -> tuple[Finding, ...]:
    """Let the findings stand that are in the baseline; a reason that somebody gave stays."""
    return tuple(
        replace(finding, suppressed=IN_BASELINE)
        if finding.suppressed is None and finding.fingerprint in baseline
        else finding
        for finding in findings
    )
