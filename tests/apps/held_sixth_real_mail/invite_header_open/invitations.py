import subprocess
from textwrap import dedent

SENDMAIL = ["/usr/sbin/sendmail", "-t", "-oi"]


def invite(sender: str, recipient: str, team: str) -> None:
    mail = dedent("""\
        From: {}
        To: {}
        Subject: Join {}

        Welcome aboard!
        """).format(sender, recipient, team)
    subprocess.run(SENDMAIL, input=mail.encode(), check=True)  # finding: email-injection
