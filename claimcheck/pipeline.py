"""The only place that knows the order of the stages: read, cut, mark, extract, audit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.config.ids import check_ids
from claimcheck.errors import ArticleError
from claimcheck.extract.claims import extract
from claimcheck.extract.marks import Matcher
from claimcheck.findings import audit
from claimcheck.findings.article import Article as AuditedArticle
from claimcheck.model.claims import Claims
from claimcheck.model.document import Document, Lines, Section, SectionKind
from claimcheck.model.drift import Comparison, Version
from claimcheck.model.finder import DriftFinder, QuoteFinder
from claimcheck.model.joined import Joined
from claimcheck.model.mark import Mark
from claimcheck.model.memory import Memory
from claimcheck.model.prose import ParsedSentence, Parser, Prose
from claimcheck.model.report import DocumentReport, PackStamp, RuleStamp, Tool
from claimcheck.model.rule import Catalogue, Example, Rule
from claimcheck.model.span import Span
from claimcheck.model.stopwatch import Stopwatch
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from claimcheck.read import Article, known_format, read, read_each
from claimcheck.read.sections import find_sections
from claimcheck.read.text import read as read_text
from claimcheck.tagger import tag
from claimcheck.version import __version__

if TYPE_CHECKING:  # what most runs do without is imported where it is used
    from claimcheck.model.quotes import QuoteCheck
    from claimcheck.model.transcript import Transcript


@dataclass(slots=True)
class Auditor:
    """Audits articles by one catalogue. ``timings`` adds up seconds a stage, for people who ask.

    With a ``stopwatch`` the work of each rule is timed as well; with a ``memory`` what is audited again costs less.
    """

    settings: Settings
    catalogue: Catalogue
    timings: Stopwatch = field(default_factory=Stopwatch)
    parsed: int = 0
    sentences: int = 0
    stopwatch: Stopwatch | None = None
    memory: Memory | None = None
    _matcher: Matcher | None = None

    def audit(self, article: Article, settings: Settings | None = None) -> DocumentReport:
        """Read and audit one article, with the settings of its path unless others are given.

        Raises ArticleError where it cannot be read, ModelError.
        """
        with self.timings.timing("read"):
            limit, name = self.settings.max_bytes, self.settings.input_format
            document = read(article, max_bytes=limit, input_format=name)
        return self.audit_document(document, settings or self.settings.for_article(article.path))

    def read(self, article: Article) -> list[Document | ArticleError]:
        """Read each article of a file. ArticleError where it holds none."""
        with self.timings.timing("read"):
            limit, name = self.settings.max_bytes, self.settings.input_format
            return read_each(article, max_bytes=limit, input_format=name)

    def audit_document(self, document: Document, settings: Settings | None = None) -> DocumentReport:
        """Audit a document that has been read, with the settings of its path unless others are given."""
        settings = settings or self.settings.for_article(document.path)
        prose, claims, marks = self._extract(document)
        with self.timings.timing("audit"):
            findings = audit(prose, claims, marks, self.catalogue, settings, self.stopwatch)
        words = sum(token.is_word for token in prose.tokens)
        report = DocumentReport(prose.document, words, len(prose.sentences), claims, findings)
        return self._sifted(report, settings)

    def compare(self, originals: Sequence[Article], rewrite: Article) -> Comparison:
        """Hold a rewrite against its originals, with the settings of the rewrite's path.

        Raises ArticleError where one of them cannot be read, ModelError.
        """
        limit, name = self.settings.max_bytes, self.settings.input_format
        with self.timings.timing("read"):
            *before, after = [
                read(article, max_bytes=limit, input_format=name) for article in (*originals, rewrite)
            ]
        return self.compare_documents(before, after)

    def compare_documents(self, originals: Sequence[Document], rewrite: Document) -> Comparison:
        """Hold a rewrite that has been read against its originals, of which there is one at least."""
        from claimcheck.drift import align, compare

        joined = Joined.of(originals)
        before, after = self.version(joined.whole, joined.starts), self.version(rewrite)
        settings = self.settings.for_article(rewrite.path)
        with self.timings.timing("compare"):
            return compare(align(before, after), joined, self.catalogue, settings)

    def version(self, document: Document, starts: tuple[int, ...] = (0,)) -> Version:
        """Return a text with what it says, as one side of a comparison."""
        return Version(*self._extract(document)[:2], starts)

    def check_quotes(self, article: Article, transcripts: Sequence[Article]) -> QuoteCheck:
        """Hold the quotations of an article against transcripts, with the settings of the article's path.

        Raises ArticleError where one of them cannot be read, ModelError.
        """
        from claimcheck.read.transcript import read as read_transcript

        limit, name = self.settings.max_bytes, self.settings.input_format
        with self.timings.timing("read"):
            said = [read_transcript(transcript, max_bytes=limit) for transcript in transcripts]
            document = read(article, max_bytes=limit, input_format=name)
        return self.check_quotes_of(document, said)

    def check_quotes_of(self, document: Document, transcripts: Sequence[Transcript]) -> QuoteCheck:
        """Hold the quotations of a document against transcripts that have been read."""
        from claimcheck.quotes import check_quotes

        version = self.version(document)
        with self.timings.timing("quotes"):
            return check_quotes(
                version, transcripts, self.catalogue, self.settings.for_article(document.path)
            )

    def _extract(self, document: Document) -> tuple[Prose, Claims, tuple[Mark, ...]]:
        """Return the words of a document, what it says, and what the rules see in it."""
        if document.suppressions:
            from claimcheck.findings.comments import known_only

            document = known_only(document, self.catalogue)
        with self.timings.timing("load"):
            model.load(self.settings.model)
            matcher = self._matcher or Matcher(self.catalogue.rules)
            self._matcher = matcher
        with self.timings.timing("cut"):
            prose, parser = _words(document, self.settings.model, self.memory)
        with self.timings.timing("mark"):
            marks = matcher.marks(prose, parser, self.stopwatch)
        with self.timings.timing("tag"):
            tagged = tag(document, threshold=0, known=self.memory.paragraphs if self.memory else None)
        with self.timings.timing("extract"):
            claims = extract(prose, parser, marks, self.catalogue, tagged)
        if self.memory:
            self.memory.trim()
        self.parsed += parser.parsed
        self.sentences += len(prose.sentences)
        return prose, claims, marks

    def _sifted(self, report: DocumentReport, settings: Settings) -> DocumentReport:
        """Let findings stand that somebody gave a reason for; note the comments that are of no use."""
        document, given = report.document, settings.suppress
        if not (document.suppressions or given):
            return report
        from claimcheck.findings.comments import RulesRun, split_by_use, with_unused
        from claimcheck.findings.suppressed import sift

        sifted = sift(report.findings, (*document.suppressions, *given), document.text)
        run = RulesRun.of(self.catalogue, settings)
        met, unmet = split_by_use(given, sifted.used, run)
        noted = with_unused(document, sifted.used, run)
        return replace(report, document=noted, findings=sifted.findings, met=met, unmet=unmet)

    def tool(self) -> Tool:
        """Say what made the reports."""
        name, version = model.name_and_version(self.settings.model)
        stamps = tuple(PackStamp(p.name, p.version, p.sha256) for p in self.catalogue.packs)
        rules = tuple(
            RuleStamp(r.id, r.name, r.severity, r.summary, r.why, r.guideline)
            for r in self.catalogue.rules
            if r.severity is not None
        )
        return Tool(__version__, name, version, stamps, rules)


def open_auditor(settings: Settings) -> Auditor:
    """Load the packs of a run.

    PackError has all their problems; ConfigError, or UsageError, names ids and formats that there are not.
    """
    known_format(settings.input_format)
    catalogue = packs.load(settings.rules, folder=settings.rules_folder, asked_at=settings.rules_at)
    check_ids(settings, [rule.id for rule in catalogue.rules])
    return Auditor(settings, catalogue)


def grammar_of(text: str, name: str | None = None) -> tuple[ParsedSentence, ...]:
    """Return each sentence of a text as rules see it; ``name`` is that of another spaCy pipeline."""
    prose, parser = _words(_document(text, has_title=False), name)
    return tuple(
        ParsedSentence(prose.tokens_of(s), parser.of(s), parser.entities(s)) for s in prose.sentences
    )


def _words(
    document: Document, name: str | None = None, memory: Memory | None = None
) -> tuple[Prose, LazyParser]:
    """Return the words of a document, and what parses them when that is asked for."""
    nlp = model.load(name)
    prose = read_prose(document, nlp)
    known = memory.sentences if memory else None
    return prose, LazyParser(prose, nlp, lambda: model.load_recogniser(name), known)


@dataclass(frozen=True, slots=True)
class ExampleFailure:
    """An example of a rule that does not hold: what the rule found in it instead."""

    rule: Rule
    example: Example
    found: tuple[Span, ...]

    @property
    def wanted(self) -> tuple[Span, ...]:
        """What the rule should find."""
        return tuple(sorted(Span(*place) for place in self.example.flagged))


def check_examples(catalogue: Catalogue, rules: Sequence[Rule] | None = None) -> tuple[ExampleFailure, ...]:
    """Run the examples of some rules, else of all; return those that fail."""
    auditor = Auditor(Settings(), catalogue)
    run = (
        ExampleFailure(rule, example, flagged_in(auditor, rule, example))
        for rule in (catalogue.rules if rules is None else rules)
        if rule.enabled
        for example in (*rule.flagged, *rule.left_alone)
    )
    return tuple(failure for failure in run if failure.found != failure.wanted)


def flagged_in(auditor: Auditor, rule: Rule, example: Example) -> tuple[Span, ...]:
    """Return what a rule flags, or marks, in the text of an example; a title lies before 0."""
    document, shift = _example(example)
    spans = _flagged(auditor, rule, example, document)
    return tuple(sorted(Span(span.start - shift, span.end - shift) for span in spans))


def _flagged(auditor: Auditor, rule: Rule, example: Example, document: Document) -> Collection[Span]:
    """Return what a rule flags, or marks, in the document of an example, beside the other text if it has one."""
    if isinstance(rule.finder, DriftFinder):
        original = _document(example.original, has_title=False)
        drifts = auditor.compare_documents([original], document).drifts
        return [drift.finding.span for drift in drifts if drift.finding.rule == rule.id]
    if isinstance(rule.finder, QuoteFinder):
        checked = auditor.check_quotes_of(document, [_transcript(example.transcript)])
        return [finding.span for finding in checked.findings if finding.rule == rule.id]
    report = auditor.audit_document(document)
    if rule.marks is None:
        return {finding.span for finding in report.findings if finding.rule == rule.id}
    return _marked(report.claims, rule.id)


def _transcript(said: str) -> Transcript:
    from claimcheck.model.transcript import Transcript
    from claimcheck.read.transcript.turns import find_turns

    return Transcript("transcript", "text", said, Lines.of(said), find_turns(said))


def examined(catalogue: Catalogue, example: Example) -> tuple[AuditedArticle, Parser, tuple[Span, ...]]:
    """Return what rules see of an example, what parses it, and where in it the words stand that it marks."""
    document, shift = _example(example)
    prose, parser = _words(document)
    marks = Matcher(catalogue.rules).marks(prose, parser)
    article = AuditedArticle(prose, extract(prose, parser, marks, catalogue), marks, catalogue)
    return article, parser, tuple(Span(start + shift, end + shift) for start, end in example.flagged)


def _example(example: Example) -> tuple[Document, int]:
    """Make a document of an example; return where in it the text begins, behind the title."""
    if example.whole:
        return read_text(example.text.encode(), "example"), 0
    return _document(example.with_title, has_title=bool(example.title)), example.shift


def _marked(claims: Claims, rule_id: str) -> set[Span]:
    spans = {hedge.span for hedge in claims.hedges if hedge.rule == rule_id}
    spans |= {number.span for number in claims.numbers if number.rule == rule_id}
    spans |= {span for name, span in claims.no_hedges if name == rule_id}
    return spans | {s for a in claims.attributions if a.rule == rule_id and a.cue for s in a.cue.spans}


def _document(text: str, *, has_title: bool) -> Document:
    """Make a document of an example, all body but its title."""
    spans = [section.span for section in find_sections(text)]
    first: SectionKind = "headline" if has_title else "body"
    sections = tuple(Section("body" if i else first, span) for i, span in enumerate(spans))
    return Document("example", "text", "", text, sections, Lines.of(text))
