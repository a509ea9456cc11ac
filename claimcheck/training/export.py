"""From trained weights to the files that ship: an int8 ONNX graph and the word embeddings beside it.

tagger.onnx      words [1, pieces, width] and shapes [1, pieces] to tags [1, pieces, tags], to_cue and to_source
                 [1, pieces, pieces]; weights are bytes, and states become bytes while it runs
embeddings.npy   word embeddings as bytes [word pieces, width], apart so that they can be mapped and not read
scales.npy       what the bytes of each word piece are multiplied by
"""

import logging
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from claimcheck.training.network import WIDTH, TagNetwork

OUTPUTS = ["tags", "to_cue", "to_source"]


class Graph(nn.Module):
    """What becomes the graph: word embeddings and shapes to scores."""

    def __init__(self, tagger: TagNetwork) -> None:
        super().__init__()
        self.encoder = tagger.encoder
        self.positions, self.shapes = tagger.positions.weight, tagger.shapes

    def forward(self, words: Tensor, shapes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores of tags, cues and sources; word embeddings come in without their places."""
        found: tuple[Tensor, Tensor, Tensor] = self.encoder(
            words + self.positions[: words.shape[1]] + self.shapes(shapes)
        )
        return found


def export(tagger: TagNetwork, folder: Path) -> None:
    """Write tagger.onnx, embeddings.npy and scales.npy."""
    folder.mkdir(parents=True, exist_ok=True)
    write_embeddings(tagger.words.weight.detach().numpy(), folder)
    plain, small, final = (folder / name for name in ("plain.onnx", "small.onnx", "tagger.onnx"))
    write_graph(tagger, plain)
    quantise(plain, small)
    optimise(small, final)
    plain.unlink()
    small.unlink()


def quantise(graph: Path, path: Path) -> None:
    """Write the graph with the weights of its large products as bytes.

    The range is reduced because sums of full bytes overflow on processors without VNNI.
    """
    logging.getLogger().setLevel(logging.ERROR)  # onnxruntime advises on standard error to prepare the graph
    quantize_dynamic(
        graph,
        path,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul"],
        extra_options={"MatMulConstBOnly": True},
        nodes_to_exclude=heads(graph),
    )


def heads(graph: Path) -> list[str]:
    """Return the small products after the last layer, which stay in floating point."""
    nodes = onnx.load(graph).graph.node
    return [node.name for node in nodes if node.op_type == "MatMul" and "layers." not in node.name]


def write_graph(tagger: TagNetwork, path: Path) -> None:
    """Write the network as an ONNX graph for one paragraph of any length."""
    count = {1: "pieces"}
    square = {1: "pieces", 2: "pieces"}
    with warnings.catch_warnings():
        # That there is one paragraph becomes a constant of the graph, as it should.
        warnings.simplefilter("ignore", torch.jit.TracerWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            Graph(tagger).eval(),
            (torch.zeros(1, 9, WIDTH), torch.zeros(1, 9, dtype=torch.int64)),
            str(path),
            input_names=["words", "shapes"],
            output_names=OUTPUTS,
            dynamic_axes={
                "words": count,
                "shapes": count,
                "tags": count,
                "to_cue": square,
                "to_source": square,
            },
            opset_version=17,
            dynamo=False,
        )


def optimise(graph: Path, path: Path) -> None:
    """Write the graph with all fused that onnxruntime would fuse at each start."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(path)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


def write_embeddings(words: np.ndarray[tuple[int, int], np.dtype[np.float32]], folder: Path) -> None:
    """Write word embeddings [word pieces, width] as bytes, with a scale for each row."""
    scales = (np.abs(words).max(axis=1) / 127).astype(np.float16)
    rows = np.round(words / np.maximum(scales, 1e-8).astype(np.float32)[:, None]).clip(-127, 127)
    np.save(folder / "embeddings.npy", rows.astype(np.int8))
    np.save(folder / "scales.npy", scales)
