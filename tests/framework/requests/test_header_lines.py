"""Headers in texts that a program puts together: `# !` is where client data stands in one."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    """
    import smtplib
    smtplib.SMTP("a").sendmail("a", "b", "Subject: " + x)  # !
    """,
    """
    import smtplib
    smtplib.SMTP("a").sendmail("a", "b", "Subject: a\\n\\n" + x)
    """,
    """
    import smtplib
    smtplib.SMTP("a").sendmail("a", "b", f"Subject: a\\r\\n\\r\\n{x}".encode())
    """,
    """
    import smtplib
    smtplib.SMTP_SSL("a").sendmail("a", x, "Subject: a\\n\\nb")
    """,
    """
    import smtplib
    smtplib.SMTP("a").sendmail("a", "b", msg=x)  # !
    """,
    """
    import smtplib
    smtplib.SMTP("a").sendmail("a", "b", "Subject: " + " ".join(x.split()))
    """,
    """
    import smtplib
    if "\\n" in x or "\\r" in x:
        abort(400)
    smtplib.SMTP("a").sendmail("a", "b", "Subject: " + x)
    """,
    """
    import socket
    socket.create_connection(("a", 1)).sendall(f"GET / HTTP/1.1\\r\\nHost: {x}\\r\\n\\r\\n".encode())  # !
    """,
    """
    import socket
    socket.create_connection(("a", 1)).sendall(b"hello " + x.encode())
    """,
    """
    import subprocess
    subprocess.run(["sendmail", "-t"], input="To: " + x)  # !
    """,
    """
    import subprocess
    subprocess.run(["wc"], input=x)
    """,
    'start_response("200 " + x, [])  # !',
    'start_response("200 OK", [("X-A", x)])  # !',
    'start_response("200 OK", [("X-A", "b")])',
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
