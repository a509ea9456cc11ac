"""How unlikely the labels are: a chain of tags, and the pointers of parts."""

import torch
from torch import Tensor, nn

from claimcheck.training.labels import UNKNOWN
from claimcheck.training.network import Scores, TagNetwork


def loss(tagger: TagNetwork, scores: Scores, tags: Tensor, to_cue: Tensor, to_source: Tensor) -> Tensor:
    """Negative log-likelihood a piece of labels [n, pieces]; targets are UNKNOWN where there is none."""
    there = tags != UNKNOWN
    # The first piece is a special one, and no tag of the chain.
    chain = chain_loss(scores.tags[:, 1:], tags[:, 1:], there[:, 1:], tagger)
    pointers = pointer_loss(scores.to_cue, to_cue) + pointer_loss(scores.to_source, to_source)
    return (chain + pointers) / there.sum()


def pointer_loss(scores: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy of scores [n, pieces, pieces] summed over the pieces whose target [n, pieces] is known.

    A target of 0 is the special piece at the start, which stands for nothing.
    """
    return nn.functional.cross_entropy(
        scores.flatten(0, 1), targets.flatten(), ignore_index=UNKNOWN, reduction="sum"
    )


def chain_loss(scores: Tensor, tags: Tensor, there: Tensor, tagger: TagNetwork) -> Tensor:
    """Negative log-likelihood of a linear-chain CRF (Lafferty et al. 2001), summed over a batch.

    Scores [n, pieces, tags], tags and `there` [n, pieces]; rows are filled from the left. It is the logarithm of the
    sum over all sequences, which the forward algorithm finds piece by piece, less the score of the right one.
    """
    known = tags.clamp(min=0)
    path = scores.gather(2, known[:, :, None])[:, :, 0] * there
    steps = tagger.transitions[known[:, :-1], known[:, 1:]] * there[:, 1:]
    right = path.sum() + steps.sum() + tagger.first[known[:, 0]].sum()
    total = tagger.first + scores[:, 0]
    for place in range(1, scores.shape[1]):
        onward = torch.logsumexp(total[:, :, None] + tagger.transitions, dim=1) + scores[:, place]
        total = torch.where(there[:, place, None], onward, total)
    return torch.logsumexp(total, dim=1).sum() - right
