"""Articles as they are on the screen, audited by the settings of the folder that is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePath

from claimcheck.config import Said, Settings
from claimcheck.config.load import load
from claimcheck.model.memory import Memory
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Catalogue
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import SUFFIXES, read_raw

# How the languages are called that editors know by another name than claimcheck does.
LANGUAGES = {"plaintext": "text", "markdown": "markdown", "html": "html"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which settings count: a configuration that is named or none at all, and what the command line says."""

    config: str | None = None
    isolated: bool = False
    said: Said = field(default_factory=Said)


@dataclass(frozen=True, slots=True)
class Audited:
    """A report, and the rules that it was made by."""

    report: DocumentReport
    catalogue: Catalogue


@dataclass(slots=True)
class Desk:
    """Audits the text on the screen. The configuration and the packs are read anew when their files change."""

    choice: Choice
    folder: Path | None = None
    _auditor: Auditor | None = None
    _stamps: dict[Path, int | None] = field(default_factory=dict)

    def audit(self, path: str, text: str, language: str = "") -> Audited:
        """Audit a text that is called ``path``. Raises ConfigError, PackError, ModelError, ArticleError."""
        auditor = self._current()
        settings = auditor.settings
        name = settings.input_format
        if name == "auto" and PurePath(path).suffix.lower() not in SUFFIXES:
            name = LANGUAGES.get(language, name)
        raw = text.encode("utf-8", errors="replace")
        document = read_raw(raw, path, input_format=name)
        return Audited(auditor.audit_document(document, settings.for_article(path)), auditor.catalogue)

    def _current(self) -> Auditor:
        if self._auditor is None or any(_stamp(path) != kept for path, kept in self._stamps.items()):
            self._auditor = None
            self._auditor = self._opened()
        return self._auditor

    def _opened(self) -> Auditor:
        self._stamps = {}
        settings = Settings()
        if not self.choice.isolated:
            configuration = load(self.choice.config, start=self.folder)
            settings = configuration.settings
            self._watch([configuration.path] if configuration.path else [])
        auditor = open_auditor(settings.replaced_by(self.choice.said))
        auditor.memory = Memory()
        self._watch([rule.place.path for rule in auditor.catalogue.rules])
        return auditor

    def _watch(self, paths: list[str]) -> None:
        for path in paths:
            self._stamps[Path(path)] = _stamp(Path(path))


def _stamp(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None
