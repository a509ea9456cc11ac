"""The part of SARIF 2.1.0 that the report uses, as a closed JSON Schema.

It is written from the words of the specification (OASIS, 2.1.0 with errata 01), the sections named beside it:
no package that is kept up carries the official schema.
"""

from __future__ import annotations

from collections.abc import Mapping

TEXT = {"type": "string"}
WORDS = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
INDEX = {"type": "integer", "minimum": 0}
LEVEL = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
LINK = {"type": "string", "pattern": r"^https?://[A-Za-z0-9:/?#@!$&'()*+,;=%~._-]+$"}
URI = {"type": "string", "pattern": r"^(file://)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}  # 3.4.3


def closed(properties: Mapping[str, object], *optional: str) -> dict[str, object]:
    required = [name for name in properties if name not in optional]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def several(items: object, **more: object) -> dict[str, object]:
    return {"type": "array", "items": items, **more}


MESSAGE = closed({"text": TEXT})  # 3.11
DESCRIPTION = closed({"text": TEXT, "markdown": TEXT}, "markdown")  # 3.12
REGION = closed(  # 3.30
    {
        "startLine": COUNT,
        "startColumn": COUNT,
        "endLine": COUNT,
        "endColumn": COUNT,
        "snippet": closed({"text": TEXT}),
    }
)
PHYSICAL = closed({"artifactLocation": closed({"uri": URI}), "region": REGION}, "region")  # 3.29
LOCATION = closed({"physicalLocation": PHYSICAL, "message": MESSAGE}, "message")  # 3.28
SUPPRESSION = closed({"kind": {"enum": ["inSource", "external"]}, "justification": TEXT})  # 3.35
RESULT = closed(  # 3.27
    {
        "ruleId": WORDS,
        "ruleIndex": INDEX,
        "level": LEVEL,
        "message": MESSAGE,
        "locations": several(LOCATION, minItems=1, maxItems=1),
        "relatedLocations": several(LOCATION, uniqueItems=True),
        "partialFingerprints": closed({"claimcheck/v1": WORDS}),
        "suppressions": several(SUPPRESSION, uniqueItems=True),
    },
    "relatedLocations",
    "suppressions",
)
RULE = closed(  # 3.49
    {
        "id": WORDS,
        "name": TEXT,
        "shortDescription": DESCRIPTION,
        "fullDescription": DESCRIPTION,
        "help": DESCRIPTION,
        "helpUri": LINK,
        "defaultConfiguration": closed({"level": LEVEL}),
    },
    "helpUri",
)
NOTIFICATION = closed(  # 3.58
    {"descriptor": closed({"id": WORDS}), "level": LEVEL, "message": MESSAGE, "locations": several(LOCATION)}
)
INVOCATION = closed(  # 3.20
    {"executionSuccessful": {"type": "boolean"}, "toolExecutionNotifications": several(NOTIFICATION)},
    "toolExecutionNotifications",
)
DRIVER = closed({"name": WORDS, "version": WORDS, "rules": several(RULE, uniqueItems=True)})  # 3.19
RUN = closed(  # 3.14
    {
        "columnKind": {"const": "unicodeCodePoints"},
        "results": several(RESULT),
        "invocations": several(INVOCATION),
        "tool": closed({"driver": DRIVER}),
    }
)
LOG = closed(  # 3.13
    {"$schema": WORDS, "version": {"const": "2.1.0"}, "runs": several(RUN, minItems=1, maxItems=1)}
)
