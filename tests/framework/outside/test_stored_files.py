"""Files that hold client data."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "body",
    [
        'joblib.load(request.files["f"])  # !',
        'request.files["f"].save("a.pkl")\njoblib.load("a.pkl")  # !\njoblib.load("b.pkl")',
        'request.files["f"].save("a.pkl")\npickle.load(open("a.pkl", "rb"))  # !\npickle.load(open("b.pkl", "rb"))',
        'joblib.load(f"models/{x}.pkl")  # path',
        'f = tempfile.TemporaryFile()\nrequest.files["f"].save(f)\npickle.load(f)  # !',
        "f = tempfile.NamedTemporaryFile()\nf.write(request.data)\njoblib.load(f.name)  # !",
        'f = tempfile.NamedTemporaryFile()\nf.write(b"a")\njoblib.load(f.name)',
        "f = tempfile.TemporaryFile()\nshutil.copyfileobj(request.stream, f)\npickle.load(f)  # !",
        'Path("a.pkl").write_bytes(request.data)\njoblib.load("a.pkl")  # !\njoblib.load("b.pkl")',
        'with open("a.pkl", "wb") as f:\n    f.write(request.data)\njoblib.load("a.pkl")  # !',
    ],
)
def test_what_is_read(body: str) -> None:
    lines = [line for line in body.split("\n") if not line.endswith("# path")]
    assert_arrivals(
        "import joblib, pickle, shutil, tempfile\nfrom pathlib import Path\n" + "\n".join(lines or ["x"])
    )
