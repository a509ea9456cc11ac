"""One network out of several."""

from __future__ import annotations

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from claimcheck.errors import ModelError
from claimcheck.training import network as networks
from claimcheck.training.average import read_weights
from claimcheck.training.network import TagNetwork


@pytest.fixture(autouse=True)
def one_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A smaller network does as well."""
    monkeypatch.setattr(networks, "LAYERS", 1)


def kept(path: Path, value: float) -> Path:
    """A checkpoint all of whose weights have a value."""
    torch.save({name: torch.full_like(one, value) for name, one in TagNetwork(7).state_dict().items()}, path)
    return path


def test_the_weights_are_the_mean_of_all(tmp_path: Path) -> None:
    paths = [kept(tmp_path / f"{value}.pt", value) for value in (1, 2, 6)]
    network = read_weights(7, paths)
    assert all(bool((one == 3).all()) for one in network.state_dict().values())
    assert not network.training


def test_of_one_they_are_its_own(tmp_path: Path) -> None:
    network = read_weights(7, [kept(tmp_path / "a.pt", 0.25)])
    assert all(bool((one == 0.25).all()) for one in network.state_dict().values())


@pytest.mark.parametrize("content", [b"", b"no weights", None])
def test_what_holds_no_weights_of_this_network_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.pt"
    if content is None:
        kept(path, 1.0)
    else:
        path.write_bytes(content)
    with pytest.raises(ModelError) as caught:
        read_weights(8, [path])
    assert (caught.value.place, caught.value.status) == (str(path), 2)
    assert "weights-*.pt" in caught.value.remedy
