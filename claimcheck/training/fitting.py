"""Learn on held-out articles what the network cannot say: how far to trust its pointers, and how sure it is.

Three things one after the other, each by a few weights that are easily learned from forty articles: links, by what
stands between two parts beside the pointer (`tagger.linking.fit`); then, for each readiness to begin a part, confidence
(`tagger.confidence.fit`); and of all readinesses and thresholds those under which most is found rightly.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claimcheck.tagger import confidence, linking
from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.linking import Linker, Options, signs
from claimcheck.tagger.parts import Decoder, Part, parts
from claimcheck.tagger.pieces import Pieces, ends, read_pieces
from claimcheck.tagger.quotation import quotation_states
from claimcheck.tagger.reading import Network, Pointers, Reading, read
from claimcheck.tagger.tagger import Settings, attribution, quoted
from claimcheck.training.corpus import Article, Attribution
from claimcheck.training.figures import moved
from claimcheck.training.labels import NOTHING, UNKNOWN, label
from claimcheck.training.measures import Count, Judged, count, figures, judged, pairs
from claimcheck.training.paragraphs import Paragraph, paragraphs

# For each part that belongs somewhere: its options, and which of them is right.
Cases = list[tuple[Options, int]]
# An attribution, and what its confidence is worked out from.
Chance = tuple[Attribution, list[float]]
# What is tried: added scores of beginning a part, and least confidences.
BEGIN = (0.0, 0.3, 0.6, 0.9)
THRESHOLDS = (0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45)


@dataclass(frozen=True, slots=True)
class Read:
    """A paragraph with what the network makes of it."""

    paragraph: Paragraph
    pieces: Pieces
    reading: Reading


def read_articles(network: Network, tokenizer: Tokenizer, articles: Iterable[Article]) -> list[Read]:
    """Return the paragraphs of articles as the network reads them."""
    marks = ends(tokenizer)
    found = []
    for paragraph in (paragraph for article in articles for paragraph in paragraphs(article)):
        pieces = read_pieces(tokenizer, paragraph.text)
        if len(pieces.ids):
            found.append(Read(paragraph, pieces, read(network, pieces, marks)))
    return found


def fit_settings(settings: Settings, every: list[Read], articles: list[Article]) -> Settings:
    """Return settings with links, confidence, readiness to begin and threshold as they serve these articles best.

    `every` are the paragraphs of `articles`. Where nothing at all is found rightly, settings stay as they were.
    """
    links = [link_cases(one) for one in every]
    to_cue, to_source = (linking.fit([case for pair in links for case in pair[side]]) for side in (0, 1))
    linked = replace(settings, to_cue=to_cue, to_source=to_source)
    gold = {article.name: truth(article) for article in articles}
    best, high = settings, 0.0
    for begin in BEGIN:
        guesses = chances(replace(linked, begin=begin), every)
        rows, right = right_or_wrong(guesses, articles, gold)
        if not rows:  # a network that has hardly learned yet finds nothing
            continue
        weights = confidence.fit(rows, right)
        sure = {
            name: [(weighed(weights, guess), guess[1]) for guess in some] for name, some in guesses.items()
        }
        for threshold in THRESHOLDS:
            reached = served(figures(judge(sure, threshold, articles, gold)))
            if reached > high:
                best, high = replace(linked, begin=begin, confidence=weights, threshold=threshold), reached
    return best


def weighed(weights: list[float], guess: Chance) -> Attribution:
    """Return an attribution with its confidence under these weights."""
    return replace(guess[0], confidence=confidence.confidence(weights, guess[1]))


def served(table: dict[str, list[float]]) -> float:
    """Return what is to be high: F1 of attributions, and of attributions with their source."""
    return table["attr all"][2] + table["linked all"][2]


def link_cases(one: Read) -> tuple[Cases, Cases]:
    """For the true parts of a paragraph: the options of each content for a cue, and of each cue for a source."""
    labels = label(one.pieces, one.paragraph.attributions)
    tags = [int(tag) for tag in labels.tags]
    true = parts(tags, np.eye(len(TAGS), dtype=np.float32)[tags])
    between = signs(one.pieces, one.paragraph.text)

    def cases(
        start: list[Part], to: list[Part], targets: NDArray[np.int64], pointers: Pointers
    ) -> Iterator[tuple[Options, int]]:
        place = {part.start: number for number, part in enumerate(to, 1)} | {NOTHING: 0}
        for part in start:
            target = int(targets[part.start])
            if target != UNKNOWN and target in place:
                yield linking.options(part, to, pointers, between), place[target]

    return (
        list(cases(true["content"], true["cue"], labels.to_cue, one.reading.to_cue)),
        list(cases(true["cue"], true["source"], labels.to_source, one.reading.to_source)),
    )


def chances(settings: Settings, every: list[Read]) -> dict[str, list[Chance]]:
    """By article, each attribution (its confidence not known yet) with what it is judged by."""
    decoder = Decoder(settings.transitions, settings.first, settings.begin)
    linker = Linker(settings.to_cue, settings.to_source)
    found: dict[str, list[Chance]] = {}
    for one in every:
        text, here = one.paragraph.text, found.setdefault(one.paragraph.article, [])
        states = quotation_states(text)
        some = decoder.parts(one.reading)
        for link in linker.link(some, one.reading, signs(one.pieces, text)) if some else []:
            judged_by = confidence.features(link, quoted(one.pieces, link))
            sure = confidence.confidence(settings.confidence, judged_by)
            here.append(
                (moved(attribution(text, states, one.pieces, link, sure), one.paragraph.start), judged_by)
            )
    return found


def right_or_wrong(
    guesses: dict[str, list[Chance]], articles: list[Article], gold: dict[str, list[Judged]]
) -> tuple[list[list[float]], list[bool]]:
    """Return what each attribution is judged by, and whether it is right."""
    rows: list[list[float]] = []
    right: list[bool] = []
    for article in articles:
        here = guesses.get(article.name, [])
        hits = {j for _, j in pairs(gold[article.name], judged(article.text, (guess for guess, _ in here)))}
        rows += [judged_by for _, judged_by in here]
        right += [number in hits for number in range(len(here))]
    return rows, right


def judge(
    guesses: dict[str, list[Chance]], threshold: float, articles: list[Article], gold: dict[str, list[Judged]]
) -> Count:
    """Hits and numbers of the attributions that are sure enough."""
    total: Count = Counter()
    for article in articles:
        kept = (guess for guess, _ in guesses.get(article.name, []) if guess.confidence >= threshold)
        total.update(count(gold[article.name], judged(article.text, kept)))
    return total


def judge_all(settings: Settings, every: list[Read], articles: list[Article]) -> Count:
    """Hits and numbers under these settings."""
    gold = {article.name: truth(article) for article in articles}
    return judge(chances(settings, every), settings.threshold, articles, gold)


def truth(article: Article) -> list[Judged]:
    """Return what the first annotator saw."""
    return judged(article.text, article.annotations[0])


def reliability(
    settings: Settings, every: list[Read], articles: list[Article]
) -> list[tuple[float, float, int]]:
    """For each tenth of confidence: mean confidence, share that is right, how many."""
    table: dict[int, list[tuple[float, bool]]] = {}
    found = chances(settings, every)
    for article in articles:
        guesses = [guess for guess, _ in found.get(article.name, [])]
        hits = {j for _, j in pairs(truth(article), judged(article.text, guesses))}
        for number, guess in enumerate(guesses):
            table.setdefault(min(int(guess.confidence * 10), 9), []).append(
                (guess.confidence, number in hits)
            )
    return [
        (
            round(sum(c for c, _ in rows) / len(rows), 3),
            round(sum(h for _, h in rows) / len(rows), 3),
            len(rows),
        )
        for _, rows in sorted(table.items())
    ]
