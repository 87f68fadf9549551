"""Which loaders and unpicklers make any object."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "body",
    [
        "yaml.load(x)  # !",
        "yaml.load(x, Loader=yaml.loader.UnsafeLoader)  # !",
        "yaml.load(x, yaml.CSafeLoader)",
        "yaml.load(x, Loader=yaml.FullLoader)",
        "yaml.load(x, Loader=chosen())",
        "class Own(yaml.Loader): pass\nyaml.load(x, Own)  # !",
        "class Own(yaml.SafeLoader): pass\nyaml.load_all(x, Own)",
        'YAML(typ="unsafe").load(x)  # !',
        'YAML(typ=["unsafe"]).load(x)  # !',
        'YAML(typ="safe").load(x)',
        "YAML().load(x)",
        "torch.load(x)  # !",
        "torch.load(x, weights_only=True)",
        "torch.load(x, weights_only=False)  # !",
        "pickle.Unpickler(io.BytesIO(x)).load()  # !",
        'pickle.Unpickler(open("a", "rb")).load()',
        "class Own(pickle.Unpickler): pass\nOwn(io.BytesIO(x)).load()  # !",
        "pickle.loads(pickle.dumps(x))",
        "numpy.load(io.BytesIO(x), allow_pickle=True)  # !",
        "numpy.load(io.BytesIO(x))",
    ],
)
def test_loader(body: str) -> None:
    assert_arrivals(f"import io, numpy, pickle, torch, yaml\nfrom ruamel.yaml import YAML\n{body}")


@pytest.mark.parametrize(
    ("method", "found"),
    [
        ("raise pickle.UnpicklingError(name)", False),
        ("return super().find_class(module, name)", True),
        ("return pickle.Unpickler.find_class(self, module, name)", True),
        ("return super().find_class(module, name) if module in NAMES else None", False),
        ("return getattr(NAMES[module], name)", False),
    ],
)
def test_find_class(method: str, found: bool) -> None:
    assert_arrivals(
        {
            "main.py": f"""
import io
import pickle
from flask import Flask, request

app = Flask(__name__)
NAMES = {{"decimal": 1}}

class Own(pickle.Unpickler):
    def find_class(self, module, name):
        {method}

@app.post("/")
def view():
    Own(io.BytesIO(request.data)).load(){"  # !" if found else ""}
"""
        }
    )
