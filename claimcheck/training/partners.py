"""Two processes of one thread each share a step: they wait for each other once a step, not at every product.

Each computes the gradients of a batch of its own, in half precision where that is safe; this process takes their mean
and moves the weights, which both see. Dropout follows from the number of the step, so that both can start anywhere.
"""

import signal
from multiprocessing.connection import Connection
from types import TracebackType

import torch
from torch import Tensor, nn
from torch import multiprocessing as processes

from claimcheck.training.examples import Batch
from claimcheck.training.loss import loss
from claimcheck.training.network import TagNetwork


class Partners:
    """This process and another one, forked from it; weights and gradients lie in shared memory."""

    def __init__(self, tagger: TagNetwork, seed: int, steps: int = 0) -> None:
        self.tagger = tagger.share_memory()
        self.learned = [weight for weight in tagger.parameters() if weight.requires_grad]
        self.theirs = shared_zeros(self.learned)
        self.seed, self.steps = seed, steps

    def __enter__(self) -> "Partners":
        """Start the other process."""
        context = processes.get_context("fork")
        self.line, far = context.Pipe()
        self.other = context.Process(target=self.serve, args=(far,), daemon=True)
        self.other.start()
        for weight in self.learned:
            weight.grad = torch.zeros_like(weight)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """End the other process."""
        self.line.send(None)
        self.other.join()

    def serve(self, line: Connection) -> None:
        """In the other process: gradients of each batch that comes."""
        signal.signal(
            signal.SIGINT, signal.SIG_IGN
        )  # whoever interrupts training interrupts the first process
        torch.set_num_threads(1)
        for weight, gradient in zip(self.learned, self.theirs, strict=True):
            weight.grad = gradient
        while (task := line.recv()) is not None:
            seed, batch = task
            line.send(self.backward(batch, seed))

    def gradients(self, pair: tuple[Batch, ...]) -> float:
        """Leave the mean gradient of two batches in the weights; returns the mean loss."""
        seed = self.seed * 1_000_003 + 2 * self.steps  # far from those of other seeds, and two for each step
        self.steps += 1
        self.line.send((seed + 1, pair[1]))
        mine = self.backward(pair[0], seed)
        loss_there = float(self.line.recv())
        for weight, gradient in zip(self.learned, self.theirs, strict=True):
            own: Tensor | None = weight.grad
            if own is not None:
                own.add_(gradient).mul_(0.5)
        return (mine + loss_there) / 2

    def backward(self, batch: Batch, seed: int) -> float:
        """Leave the gradients of one batch in the weights of this process; returns its loss."""
        torch.manual_seed(seed)
        self.tagger.train()
        for weight in self.learned:
            if weight.grad is not None:
                weight.grad.zero_()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self.tagger(batch.ids, batch.shapes, batch.lengths)
        found = loss(self.tagger, scores, batch.tags, batch.to_cue, batch.to_source)
        torch.autograd.backward(found)
        return float(found.detach())


def shared_zeros(weights: list[nn.Parameter]) -> list[Tensor]:
    """Return room for gradients that both processes see."""
    room = nn.ParameterList(nn.Parameter(torch.zeros_like(weight), requires_grad=False) for weight in weights)
    return [part.data for part in room.share_memory()]
