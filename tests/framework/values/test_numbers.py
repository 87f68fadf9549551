"""Numbers that are none, and truth values that are always true, where they decide."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

FOUND = (
    "n = float(x)  # !\nif n > 5:\n    abort(400)",
    "n = float(x)  # !\nif n > 5 or n < 0:\n    return 'no'",
    "n = float(x)  # !\nif n > 5:\n    n = 5",
    "n = float(x)  # !\nm = n * 2\nif not (m <= 5):\n    pass\nif m > 5:\n    abort(400)",
    "n = float(x)  # !\nn = min(n, 5)",
    "for n in map(float, x.split()):\n    pass\nn = float(x)  # !\nif n >= 5 and n != 7:\n    raise ValueError",
    "import math\nn = float(x)  # !\nif math.isinf(n):\n    abort(400)\nif n < 5:\n    return 'failed'",
    "on = bool(x)  # !\nif on:\n    pass",
    "on = bool(x)  # !\nif not on or 1 > 2:\n    pass",
)
SILENT = (
    "n = float(x)",
    "n = int(x)\nif n > 5:\n    abort(400)",
    "n = float(x)\nif not n <= 5:\n    abort(400)",
    "n = float(x)\nif 0 <= n <= 5:\n    pass\nelse:\n    abort(400)",
    "n = float(x)\nif not 0 <= n <= 5:\n    abort(400)\nif n * 2 > 3:\n    return 'much'",
    "import math\nn = float(x)\nif math.isnan(n) or n > 5:\n    abort(400)",
    "import math\nn = float(x)\nif not math.isfinite(n):\n    abort(400)\nif n > 5:\n    abort(400)",
    "if not x.isdigit():\n    abort(400)\nn = float(x)\nif n > 5:\n    abort(400)",
    "import re\nif not re.fullmatch(r'[0-9.]+', x):\n    abort(400)\nif float(x) > 5:\n    abort(400)",
    "if 'nan' in x.lower():\n    abort(400)\nn = float(x.lower())\nif n > 5:\n    abort(400)",
    "n = max(0, min(5, float(x)))",
    "n = float(x)\nif n > 5:\n    print('much')",
    "n = float(x)\nif n >= 5:\n    return {'passed': True}\nreturn {'passed': False}",
    "n = float(x)\nif n < 5:\n    return 'a'\nelse:\n    return 'no', 422",
    "n = float('5')\nif n > 5:\n    abort(400)",
    "on = bool(x)",
    "on = x == 'true'\nif on:\n    pass",
    "on = bool(request.json['on'])\nif on:\n    pass",
)


@pytest.mark.parametrize("body", [*FOUND, *SILENT])
def test_decisions(body: str) -> None:
    assert_arrivals(body)
