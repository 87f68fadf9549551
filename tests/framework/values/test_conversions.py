"""Conversions are clean, and prove something where they did not raise."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BODIES = (
    """
    import uuid, decimal, ipaddress, datetime
    execute(str(uuid.UUID(x)))
    execute(x)
    """,
    """
    import uuid
    try:
        uuid.UUID(x)
    except ValueError:
        execute(x)  # !
        abort(400)
    execute(x)
    """,
    """
    import decimal, ipaddress
    execute(f"{decimal.Decimal(x)}")
    execute(ipaddress.ip_address(request.args["y"]))  # !
    execute(str(ipaddress.IPv4Address(request.args["z"])))
    """,
    """
    import datetime, time
    execute(datetime.datetime.strptime(x, "%Y").isoformat())
    execute(datetime.datetime.fromisoformat(x))
    execute(x)  # !
    execute(datetime.datetime.now().strftime(x))  # !
    execute(datetime.date.today().strftime("%Y"))
    execute(time.strftime(x))  # !
    """,
    """
    import hashlib, hmac, uuid, secrets, random
    execute(hashlib.sha256(x.encode()).hexdigest())
    execute(hmac.new(b"key", x.encode(), "sha256").hexdigest())
    execute(str(uuid.uuid5(uuid.NAMESPACE_URL, x)))
    execute(random.choice(["a", "b"]))
    execute(random.choice([x, "b"]))  # !
    """,
)


@pytest.mark.parametrize("body", BODIES)
def test_conversions(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))
